import { error } from '@sveltejs/kit';
import { toCsv } from '$lib/charts/table/table';
import { storyFigures } from '$lib/story/figures';
import { storyTables } from '$lib/story/tables';
import { pageWords } from '$lib/words/en/page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const tables = () => Object.values(storyTables(storyFigures(), pageWords)).flat();

export const entries: EntryGenerator = () => tables().map(({ name }) => ({ name }));

/** The data of one chart as comma-separated values. */
export const GET: RequestHandler = ({ params }) => {
	const found = tables().find(({ name }) => name === params.name);
	if (!found) error(404);
	return new Response(toCsv(found.table), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
