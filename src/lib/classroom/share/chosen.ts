import type { Theme } from '../embed/parameters';
import { COURSE, type Asked, type Pixels, type Size } from './snippet';

/** What a reader chooses in the dialog. */
export interface Chosen {
	/** Id of the step to begin with; empty for the first. */
	step: string;
	/** Whether the part opens in the state that it has now. */
	asItIs: boolean;
	theme: Theme;
	title: boolean;
	controls: boolean;
	links: boolean;
	size: Size;
	own: Pixels;
}

/** What is chosen when the dialog opens. */
export const usual = (): Chosen => ({
	step: '',
	asItIs: true,
	theme: 'auto',
	title: true,
	controls: true,
	links: true,
	size: 'full',
	own: { ...COURSE }
});

/** What the address says for it. @param state of the part now, if it has one */
export function askedFor(chosen: Chosen, state: string | undefined): Asked {
	return {
		step: chosen.step || undefined,
		s: chosen.asItIs ? state : undefined,
		theme: chosen.theme === 'auto' ? undefined : chosen.theme,
		title: chosen.title && undefined,
		controls: chosen.controls && undefined,
		links: chosen.links && undefined
	};
}
