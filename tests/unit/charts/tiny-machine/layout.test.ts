import { describe, expect, it } from 'vitest';
import { standing } from '$lib/charts/tiny-machine/describe';
import {
	chainOf,
	changesOf,
	layoutMachine,
	TROOPS_END,
	type MachineRun
} from '$lib/charts/tiny-machine/layout';
import { openingFigure } from '$lib/story/figures/run';
import { openingWords as words } from '$lib/words/en/opening';

const waiting: MachineRun = {
	approach: 'conditions',
	troops: [2500, 2500, 2500, 1250, 1250, 0],
	states: ['negotiating', 'holding', 'reducing', 'holding', 'reducing', 'complete']
};
const dated: MachineRun = {
	approach: 'timeline',
	troops: [2500, 2500, 1250, 0, 0, 0],
	states: ['negotiating', 'dateSet', 'dateSet', 'complete', 'complete', 'complete']
};

describe('a small machine', () => {
	it('shows each state once, and both ways between two that a run went to and fro', () => {
		expect(chainOf(waiting.states)).toEqual([
			{ state: 'negotiating', way: null },
			{ state: 'holding', way: 'on' },
			{ state: 'reducing', way: 'both' },
			{ state: 'complete', way: 'on' }
		]);
	});

	it('changes in the months in which some run comes to another state, and ends with the last month', () => {
		expect(changesOf([waiting, dated])).toEqual([1, 2, 3, 4, 5]);
		expect(changesOf([dated])).toEqual([1, 3, 5]);
	});

	it('draws nothing after the month in view', () => {
		const { path, stretches } = layoutMachine(dated, 2);
		expect(stretches.map(({ state, to }) => [state, to])).toEqual([
			['negotiating', 1],
			['dateSet', 2]
		]);
		expect(path).toBe(`M0,0L1,0L2,${TROOPS_END / 2}`);
	});

	it('draws the troops of the conditions-based approach in steps', () => {
		expect(layoutMachine(waiting, 3).path).toBe(`M0,0L1,0L1,0L2,0L2,0L3,0L3,${TROOPS_END / 2}`);
	});

	it('says that it waits because conditions are not met, and reduces on schedule', () => {
		expect(standing(waiting, 3, words)).toBe('Waiting: conditions not met');
		expect(standing(dated, 2, words)).toBe('Reducing: on schedule');
		expect(standing(dated, 5, words)).toBe('The last troops leave in April 2024');
	});
});

describe("the opening's two runs", () => {
	const runs = openingFigure();

	it('neighbour in their rows only states that really followed one another', () => {
		for (const { states } of runs)
			for (const [index, { state }] of chainOf(states).entries())
				if (index > 0)
					expect(
						states.some((one, month) => {
							return one === state && states[month - 1] === chainOf(states)[index - 1]!.state;
						})
					).toBe(true);
	});

	it('start alike and differ from the first decision on', () => {
		const [conditions, timeline] = runs;
		expect(conditions!.states[0]).toBe(timeline!.states[0]);
		expect(conditions!.states).not.toEqual(timeline!.states);
	});
});
