import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MachineRun } from '$lib/charts/tiny-machine/layout';
import { MONTH_TIME, OpeningRun } from '$lib/story/opening-run.svelte';

const runs: MachineRun[] = [
	{
		approach: 'timeline',
		troops: [2500, 2500, 1250, 0, 0],
		states: ['negotiating', 'dateSet', 'dateSet', 'complete', 'complete']
	}
];

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe("the opening's machines", () => {
	it('stand still until the reader starts them, then pass a month at a time to the end', () => {
		const run = new OpeningRun(runs, false);
		vi.advanceTimersByTime(10 * MONTH_TIME);
		expect(run.month).toBe(0);
		run.press();
		vi.advanceTimersByTime(2 * MONTH_TIME);
		expect([run.month, run.doing]).toEqual([2, 'playing']);
		vi.advanceTimersByTime(10 * MONTH_TIME);
		expect([run.month, run.doing]).toEqual([4, 'ended']);
	});

	it('pause, go on and start again by the same button', () => {
		const run = new OpeningRun(runs, false);
		run.press();
		vi.advanceTimersByTime(MONTH_TIME);
		run.press();
		vi.advanceTimersByTime(5 * MONTH_TIME);
		expect([run.month, run.doing]).toEqual([1, 'paused']);
		run.press();
		vi.advanceTimersByTime(5 * MONTH_TIME);
		run.press();
		expect([run.month, run.doing]).toEqual([0, 'playing']);
		run.stop();
	});

	it('go on to the next change with each press, and never by themselves, where no motion is wanted', () => {
		const run = new OpeningRun(runs, true);
		const seen = [0, 1, 2, 3, 4].map(() => {
			run.press();
			vi.advanceTimersByTime(10 * MONTH_TIME);
			return [run.month, run.doing];
		});
		expect(seen).toEqual([
			[0, 'step'],
			[1, 'step'],
			[3, 'step'],
			[4, 'ended'],
			[0, 'step']
		]);
	});
});
