import { resolve } from '$app/paths';
import type { CompareRecords } from './records';

async function made(): Promise<CompareRecords> {
	const { articles, disagreements, facts } = await import('$lib/facts');
	return { articles: articles(), disagreements: disagreements(), facts: facts() };
}

async function fetched(): Promise<CompareRecords> {
	const response = await fetch(resolve('/sources/facts.json'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as CompareRecords;
}

/**
 * The records that articles are compared by: on the server read there, in a browser fetched once, before the
 * first module that imports this is ready. Where that fails, so does the import, and the page stays as the
 * server drew it.
 */
export const records: CompareRecords = import.meta.env.SSR ? await made() : await fetched();
