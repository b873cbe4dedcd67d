import { error } from '@sveltejs/kit';
import { afterwardsTable } from '$lib/charts/afterwards/describe';
import { toCsv } from '$lib/charts/table/table';
import { aftermath } from '$lib/facts/aftermath';
import { storyFigures } from '$lib/story/figures';
import { storyTables } from '$lib/story/tables';
import { afterwardsWords } from '$lib/words/en/afterwards';
import { pageWords } from '$lib/words/en/page';
import { trackOf } from '../../afterwards/chart-data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const afterwards = {
	name: 'afterwards',
	table: afterwardsTable(aftermath(), trackOf, afterwardsWords.chart)
};
const tables = () => [...Object.values(storyTables(storyFigures(), pageWords)).flat(), afterwards];

export const entries: EntryGenerator = () => tables().map(({ name }) => ({ name }));

/** The data of one chart as comma-separated values. */
export const GET: RequestHandler = ({ params }) => {
	const found = tables().find(({ name }) => name === params.name);
	if (!found) error(404);
	return new Response(toCsv(found.table), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
