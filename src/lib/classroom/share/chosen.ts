import type { EmbedParameters, Theme } from '../embed/parameters';
import type { EmbedView } from '../embed/views';
import { COURSE, type Asked, type Pixels, type Size } from './snippet';

/** What is there or not, in the order in which the dialog has it. */
export const switches = ['title', 'controls', 'reset', 'links', 'hide'] as const;
export type Switched = (typeof switches)[number];

/** What a reader chooses in the dialog. */
export interface Chosen extends Pick<EmbedParameters, Switched> {
	/** Which of the parts that are offered, from 0. */
	part: number;
	/** Id of the step to begin with; empty for the first. */
	step: string;
	/** What of a chart is brought out; empty for all of it. */
	view: string;
	/** Whether the part opens in the state that it has now. */
	asItIs: boolean;
	theme: Theme;
	size: Size;
	own: Pixels;
}

/** What is chosen when the dialog opens. */
export const usual = (): Chosen => ({
	part: 0,
	step: '',
	view: '',
	asItIs: true,
	theme: 'auto',
	title: true,
	controls: true,
	reset: true,
	links: true,
	hide: false,
	size: 'full',
	own: { ...COURSE }
});

/** Whether a part’s address may say a name. */
export const takes = ({ parameters }: EmbedView, name: keyof EmbedParameters): boolean =>
	['theme', 'title', 'links', 'lang', ...parameters].includes(name);

/** What the address of a part says for it. @param now the state that the part has now, if it has one */
export function askedFor(chosen: Chosen, part: EmbedView, now: Asked): Asked {
	const { theme, title, controls, reset, links, hide } = chosen;
	const [step, view] = [chosen.step || undefined, chosen.view || undefined];
	const asked: Asked = { theme, title, controls, reset, links, hide, step, view };
	const all = Object.entries(chosen.asItIs ? { ...asked, ...now } : asked);
	return Object.fromEntries(all.filter(([name]) => takes(part, name as keyof EmbedParameters)));
}
