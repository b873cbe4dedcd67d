import { articles } from '$lib/facts';
import { derivationEntries, disagreementEntries, factEntries } from './records';

export const load = () => ({
	articles: articles(),
	facts: factEntries(),
	disagreements: disagreementEntries(),
	derivations: derivationEntries()
});
