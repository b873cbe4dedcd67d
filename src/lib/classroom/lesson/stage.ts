import { flushSync, mount } from 'svelte';
import { lessonWords as words } from '$lib/words/en/lesson';
import { liveGraphic } from '../embed/live-graphic.svelte';
import { afterProse, graphics } from './parts';
import type { LessonPart, Stop } from './stops';

/** The section of the document that a part of the lesson stands in. */
export const sectionOf = (part: LessonPart): string => (part in graphics ? part : `part-${part}`);

/** An element of the document by its id. Throws where there is none. */
export function place(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!found) throw new Error(`The document has no #${id}.`);
	return found;
}

/** Takes out of the document what is no stop of the lesson. */
export function takeOutOthers(stops: readonly Stop[]): void {
	const ids = new Set(stops.map(({ id }) => id));
	for (const step of document.querySelectorAll('.step, .asked'))
		if (!ids.has(step.id)) step.remove();
	const sections = new Set(stops.map(({ part }) => sectionOf(part)));
	for (const part of document.querySelectorAll('.part')) if (!sections.has(part.id)) part.remove();
	for (const item of document.querySelectorAll<HTMLElement>('#contents li')) {
		const id = item.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
		if (sections.has(id)) item.hidden = false;
		else item.remove();
	}
}

/** Shows one stop at a time. */
export class Stage {
	#stops: readonly Stop[];
	/** Puts a chapter’s graphic in a view; there once the chapter was in sight. */
	#views = new Map<string, (view: string) => void>();

	constructor(stops: readonly Stop[]) {
		this.#stops = stops;
		document.documentElement.classList.add('stepping');
	}

	/** Shows a stop and hides the others. */
	show(stop: Stop): void {
		for (const part of document.querySelectorAll<HTMLElement>('.part'))
			part.hidden = part.id !== sectionOf(stop.part);
		const section = place(sectionOf(stop.part));
		for (const one of section.querySelectorAll<HTMLElement>('.step, .asked, #predict, #simulator'))
			one.hidden = one.id !== stop.id;
		const both = section.querySelector<HTMLElement>('.both');
		if (both) both.hidden = stop.kind !== 'step';
		if (stop.kind === 'step') this.#showView(section, place(stop.id));
		this.#tell(stop);
	}

	#showView(section: HTMLElement, step: HTMLElement): void {
		const view = step.dataset.view ?? '';
		const set = this.#views.get(section.id);
		if (set) return flushSync(() => set(view));
		const [graphic, target] = [graphics[section.id], section.querySelector('.graphic')];
		if (!graphic || !target) return;
		this.#views.set(section.id, liveGraphic(graphic, target, view));
		for (const one of section.querySelectorAll<HTMLElement>('.step')) {
			const more = afterProse[one.dataset.view ?? ''];
			if (more) mount(more, { target: one });
		}
	}

	/** Title of the part that a stop is in. */
	titleOf({ part }: Stop): string {
		return place(sectionOf(part)).querySelector('h2')?.textContent.trim() ?? '';
	}

	#tell(stop: Stop): void {
		const own = this.#stops.filter(({ part }) => part === stop.part);
		place('progress').textContent = words.progress(
			this.titleOf(stop),
			own.indexOf(stop) + 1,
			own.length
		);
		const at = this.#stops.indexOf(stop);
		place('back').setAttribute('aria-disabled', String(at === 0));
		place('next').setAttribute('aria-disabled', String(at === this.#stops.length - 1));
		for (const link of document.querySelectorAll('#contents a'))
			if (link.getAttribute('href') === `#${sectionOf(stop.part)}`)
				link.setAttribute('aria-current', 'step');
			else link.removeAttribute('aria-current');
	}

	/** Marks in the list of contents the parts of which every stop was seen. */
	mark(seen: readonly string[]): void {
		for (const item of document.querySelectorAll('#contents li')) {
			const id = item.querySelector('a')?.getAttribute('href')?.slice(1);
			const own = this.#stops.filter(({ part }) => sectionOf(part) === id);
			const mark = item.querySelector('.mark');
			if (mark) mark.textContent = own.every((one) => seen.includes(one.id)) ? words.seen : '';
		}
	}
}
