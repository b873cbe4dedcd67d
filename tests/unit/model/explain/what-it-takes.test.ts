import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isReached, type Goal } from '$lib/model/explain/goals';
import { changed, changesOutward, gridOf, type Change } from '$lib/model/explain/grid';
import { allItTakes, whatItTakes } from '$lib/model/explain/what-it-takes';
import { defaultSettings, PARAMETERS } from '$lib/model/parameters';
import { simulateRun, type RunRequest } from '$lib/model/run';
import { CONDITIONS } from '$lib/model/schedule/conditions';
import { rulesOf } from '$lib/model/schedule/rules';
import type { Settings } from '$lib/model/types';
import { anyApproach, anyRun, anySeed, anySettings, withDefaults } from '../worlds';

// Thousands of runs: allowed two minutes where the machine is busy.
vi.setConfig({ testTimeout: 120_000 });

/** The default world and worlds that differ from it in a few parameters: where most readers are. */
const fewChanged = anySettings.chain((settings) =>
	fc
		.subarray(Object.keys(PARAMETERS) as (keyof Settings)[], { maxLength: 6 })
		.map((names) => withDefaults(Object.fromEntries(names.map((name) => [name, settings[name]]))))
);
const anyRequest: fc.Arbitrary<RunRequest> = fc.record({
	approach: anyApproach,
	settings: fc.oneof(anySettings, fewChanged),
	seed: anySeed,
	run: anyRun
});

function anyGoal({ approach, settings }: RunRequest): fc.Arbitrary<Goal> {
	const month = fc.integer({ min: 1, max: settings.horizonMonths });
	const rules = rulesOf(approach);
	const leading = [...rules.from.values()].flatMap((from) => Object.values(from).flat());
	const wanted = fc.boolean();
	return fc.oneof(
		fc
			.tuple(month, fc.constantFrom(...leading), fc.boolean())
			.map(([month, { from, to }, strict]) => ({
				kind: 'transition' as const,
				month,
				to,
				from: strict ? from : null
			})),
		fc.record({
			kind: fc.constant('state' as const),
			month,
			state: fc.constantFrom(...rules.from.keys())
		}),
		fc.record({
			kind: fc.constant('conditions' as const),
			month,
			which: fc.constantFrom('all' as const, ...CONDITIONS)
		}),
		fc.record({ kind: fc.constantFrom('complete' as const, 'request' as const), month, wanted })
	);
}
/** Goals that a run narrowly missed: an event of its own a little earlier or later, the other end. */
function nearGoal(request: RunRequest): fc.Arbitrary<Goal> {
	const { months } = simulateRun(request);
	const end = months.length - 1;
	const completed = months.findIndex(({ world }) => world.schedule === 'complete');
	const requested = months.some((record) => record.request.made);
	const otherwise: Goal[] = [
		completed < 0
			? { kind: 'complete', month: end, wanted: true }
			: { kind: 'complete', month: completed - 1, wanted: true },
		{ kind: 'request', month: end, wanted: !requested }
	];
	const shifted = months.flatMap(({ month, transitions }) =>
		transitions.flatMap(({ from, to }) =>
			[month - 1, month + 1]
				.filter((other) => other > 0 && other <= end)
				.map((other): Goal => ({ kind: 'transition', month: other, from, to }))
		)
	);
	return fc.oneof(fc.constantFrom(...otherwise), fc.constantFrom(...otherwise, ...shifted));
}
const anyQuestion = anyRequest.chain((request) =>
	fc.tuple(fc.constant(request), fc.oneof(anyGoal(request), nearGoal(request)))
);

const reaches = (request: RunRequest, settings: Settings, goal: Goal) =>
	isReached(goal, simulateRun({ ...request, settings, months: goal.month }));

describe('what it would take', () => {
	it('is a change that does it, in a run from the start, and no smaller one does: 150 random questions', () => {
		let stated = 0;
		fc.assert(
			fc.property(anyQuestion, ([request, goal]) => {
				const does = (change: Change) => reaches(request, changed(request.settings, change), goal);
				const all = changesOutward(request.settings);
				for (const change of allItTakes(request, goal)) {
					stated += 1;
					expect(change.to).not.toBe(request.settings[change.name]);
					expect(does(change)).toBe(true);
					const { name, size } = change;
					const smaller = all.filter((other) => other.name === name && other.size < size - 1e-9);
					expect(smaller.filter(does)).toEqual([]);
				}
			}),
			{ numRuns: 150 }
		);
		expect(stated).toBeGreaterThan(75);
	});

	it('names every parameter that could do it alone, for 8 random questions', () => {
		fc.assert(
			fc.property(anyQuestion, ([request, goal]) => {
				if (reaches(request, request.settings, goal)) return;
				const named = new Set(allItTakes(request, goal).map(({ name }) => name));
				const doing = changesOutward(request.settings).filter(
					(change) =>
						!named.has(change.name) && reaches(request, changed(request.settings, change), goal)
				);
				expect(doing).toEqual([]);
			}),
			{ numRuns: 8 }
		);
	});

	it('is nothing where the goal is reached already', () => {
		const request = { approach: 'timeline', settings: defaultSettings, seed: 1, run: 0 } as const;
		expect(allItTakes(request, { kind: 'complete', month: 48, wanted: true })).toEqual([]);
	});

	it('is an earlier date, and one month of it, for a timeline to be complete in month 23 instead of 24', () => {
		const settings = withDefaults({ requestHazard: 0 });
		const request = { approach: 'timeline', settings, seed: 1, run: 0 } as const;
		const [smallest] = allItTakes(request, { kind: 'complete', month: 23, wanted: true });
		expect(smallest).toMatchObject({ name: 'setDate', from: 24, to: 23, group: 'choice' });
	});

	it('comes in order of size and pauses after each run it tries', () => {
		const request = {
			approach: 'conditions',
			settings: defaultSettings,
			seed: 1,
			run: 0
		} as const;
		const search = whatItTakes(request, { kind: 'request', month: 48, wanted: true });
		let pauses = 0;
		let next = search.next();
		for (; !next.done; next = search.next()) pauses += 1;
		const sizes = next.value.map(({ size }) => size);
		expect(pauses).toBeGreaterThan(100);
		expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
	});
});

describe('the values that a search tries', () => {
	it('are those of the slider, free of rounding: 0.7, 0.71 … 0.9', () => {
		const grid = gridOf(PARAMETERS.capabilityBar);
		expect(grid).toHaveLength(21);
		expect(grid.slice(0, 3)).toEqual([0.7, 0.71, 0.72]);
		expect(grid.at(-1)).toBe(0.9);
	});

	it('leave what the articles report and the length of a run as they are', () => {
		const names = new Set(changesOutward(defaultSettings).map(({ name }) => name));
		expect(names.has('usTroopsAtStart')).toBe(false);
		expect(names.has('horizonMonths')).toBe(false);
		expect(names.has('attacksPerMonthAtStart')).toBe(true);
		expect(names.has('capabilityBar')).toBe(true);
	});
});
