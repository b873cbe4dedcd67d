import { conditionQuotes } from '$lib/simulator/explain/quotes.server';
import { drawStatecharts } from '$lib/simulator/statecharts';
import { simulatorWords } from '$lib/words/en/simulator';

/** Made while the site is built: the statecharts from the machines' own definitions, the articles' words. */
export const load = () => ({
	quotes: conditionQuotes(),
	statecharts: drawStatecharts(simulatorWords)
});
