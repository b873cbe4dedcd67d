import { drawStatecharts } from '$lib/simulator/statecharts';
import { simulatorWords } from '$lib/words/en/simulator';

/** The statecharts, drawn from the machines' own definitions while the site is built. */
export const load = () => ({ statecharts: drawStatecharts(simulatorWords) });
