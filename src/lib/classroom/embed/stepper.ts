import { flushSync, mount, type Component } from 'svelte';
import { embedWords as words } from '$lib/words/en/embed';
import { beginPart, find, offerReset } from './begin';
import { coverResults } from './cover';
import { ownFrame, sendHeight } from './height';
import { liveGraphic } from './live-graphic.svelte';
import { followPresenter } from './presenter';

/** What the steps of a chapter need a script for. */
export interface StepperParts {
	graphic: Component<{ view: string }>;
	/** What follows the prose of a step, by the view that the step asks for. */
	after?: Readonly<Record<string, Component>>;
	/** Views of the model's results, which an address may want kept back. */
	results?: readonly string[];
	/** Takes back what the reader has said. */
	forget?: () => void;
}

/** Follows links to a step of this document, which would open it anew elsewhere. */
function followSteps(steps: readonly HTMLElement[], go: (index: number) => void): void {
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		const index = steps.findIndex(({ id }) => link?.getAttribute('href') === `#${id}`);
		if (index < 0) return;
		event.preventDefault();
		go(index);
	});
}

/** Shows the server's steps one at a time, with the graphic in the view of each. */
export function startStepper({ graphic, after = {}, results = [], forget }: StepperParts): void {
	const steps = [...document.querySelectorAll<HTMLElement>('.step')];
	const views = steps.map(({ dataset }) => dataset.view ?? '');
	const [back, next] = [find<HTMLElement>('#back'), find<HTMLElement>('#next')];
	const asked = beginPart({ steps: steps.map(({ id }) => id) });
	const cover = coverResults(asked.hide);
	let at = asked.step;
	const setView = liveGraphic(graphic, find('#graphic'), views[at] ?? '');
	steps.forEach((step, index) => {
		const more = after[views[index] ?? ''];
		if (more) mount(more, { target: step });
	});
	function go(index: number) {
		if (index < 0 || index >= steps.length) return;
		const moved = index !== at;
		at = index;
		const view = views[at] ?? '';
		cover(results.includes(view));
		flushSync(() => setView(view));
		steps.forEach((step, one) => (step.hidden = one !== at));
		find('#progress').textContent = words.progress(
			at + 1,
			steps.length,
			steps[at]?.querySelector('h2')?.textContent.trim() ?? ''
		);
		back.setAttribute('aria-disabled', String(at === 0));
		next.setAttribute('aria-disabled', String(at === steps.length - 1));
		if (moved) scrollTo(0, 0);
	}
	back.addEventListener('click', () => go(at - 1));
	next.addEventListener('click', () => go(at + 1));
	followSteps(steps, go);
	offerReset(asked, () => {
		forget?.();
		go(0);
	});
	if (asked.theme === 'projector')
		followPresenter((move) =>
			go({ next: at + 1, back: at - 1, first: 0, last: steps.length - 1 }[move])
		);
	go(at);
	sendHeight(ownFrame());
}
