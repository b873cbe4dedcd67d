import { describe, expect, it } from 'vitest';
import { allItTakes } from '$lib/model/explain/what-it-takes';
import { defaultSettings } from '$lib/model/parameters';
import { searchChanges } from '$lib/simulator/explain/search';

const request = { approach: 'conditions', settings: defaultSettings, seed: 1, run: 0 } as const;
const goal = { kind: 'request', month: 48, wanted: true } as const;

describe('a search in slices', () => {
	it('finds the same as one in a single go', async () => {
		const found = await searchChanges(request, goal, new AbortController().signal);
		expect(found).toEqual(allItTakes(request, goal));
		expect(found).not.toEqual([]);
	});

	it('lets the page do other things between slices', async () => {
		let turns = 0;
		const timer = setInterval(() => (turns += 1), 0);
		await searchChanges(request, goal, new AbortController().signal);
		clearInterval(timer);
		expect(turns).toBeGreaterThan(1);
	});

	it('comes to nothing once it is stopped', async () => {
		const stop = new AbortController();
		const search = searchChanges(request, goal, stop.signal);
		stop.abort();
		expect(await search).toBeNull();
	});
});
