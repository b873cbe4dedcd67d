import { resolve } from '$app/paths';
import type { Results } from './results';

async function fetched(): Promise<Results> {
	const response = await fetch(resolve('/sources/compare/readings.json'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as Results;
}

/** What every reading comes to: on the server run there, in a browser fetched once. */
export const results: Results = import.meta.env.SSR
	? (await import('./results')).readingResults()
	: await fetched();
