import { figures } from './figures/now';
import { OpeningRun } from './opening-run.svelte';

export { default as OpeningLive } from './OpeningLive.svelte';

/** The two machines of the opening, ready to run; with `still`, a press at a time. */
export const openingRun = (still: boolean) => new OpeningRun(figures.opening, still);
