import { toCsv } from '$lib/charts/table/table';
import { readingsWords } from '$lib/words/en/readings';
import { everyTable } from '../feed-tables';
import { readingResults } from '../results';

export const prerender = true;
export const trailingSlash = 'never';

/** Every combination of readings with every outcome. */
export const GET = () =>
	new Response(toCsv(everyTable(readingResults(), readingsWords)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
