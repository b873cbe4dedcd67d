import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestAt } from '$lib/model/explain/request';
import { timeSpent, whyAt, whyNotAt } from '$lib/model/explain/why';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import { rulesFrom, rulesOf } from '$lib/model/schedule/rules';
import { anyApproach, anyRun, anySeed, anySettings } from '../worlds';

const anyRunAndMonth = fc
	.record({ approach: anyApproach, settings: anySettings, seed: anySeed, run: anyRun })
	.chain((request) =>
		fc.tuple(fc.constant(request), fc.integer({ min: 0, max: request.settings.horizonMonths }))
	);

describe('why a schedule is in its state', () => {
	it('is the last transition before, into that state, with every question answered yes', () => {
		fc.assert(
			fc.property(anyRunAndMonth, ([request, month]) => {
				const run = simulateRun(request);
				const { entry, since, state } = whyAt(run, month);
				const stayed = run.months.slice(since + 1, month + 1);
				expect(stayed.every(({ transitions }) => transitions.length === 0)).toBe(true);
				expect(entry?.transition.to ?? rulesOf(run.approach).initial).toBe(state);
				expect(entry?.readings.every(({ yes }) => yes) ?? since === 0).toBe(true);
			})
		);
	});

	it('shows every transition of the machine out of the state, with every question of each', () => {
		fc.assert(
			fc.property(anyRunAndMonth, ([request, month]) => {
				const run = simulateRun(request);
				const { outgoing, state } = whyAt(run, month);
				const rules = Object.values(rulesFrom(rulesOf(run.approach), state)).flat();
				expect(outgoing.map(({ transition }) => transition)).toEqual(rules);
				for (const { readings, transition } of outgoing)
					expect(readings.map(({ guard }) => guard)).toEqual(transition.guards);
			})
		);
	});
});

describe('why not', () => {
	it('names a question answered no for each transition not taken, unless another came first', () => {
		fc.assert(
			fc.property(anyRunAndMonth, ([request, month]) => {
				const run = simulateRun(request);
				const { transitions } = run.months[month]!;
				const decided = transitions.some(({ event }) => event !== 'request.considered');
				for (const { refused, transition } of whyNotAt(run, month)) {
					expect(transitions).not.toContain(transition);
					expect(refused.length > 0 || decided).toBe(true);
				}
			})
		);
	});

	it('is the talks alone in month 3 of a timeline, and nothing at all once it is complete', () => {
		const settings = { ...defaultSettings, requestHazard: 0 };
		const run = simulateRun({ approach: 'timeline', settings, seed: 1, run: 0 });
		const [date] = whyNotAt(run, 3);
		expect(date?.transition.to).toBe('dateSet');
		expect(date?.refused).toMatchObject([{ guard: 'haveTalksLasted', value: 3, bar: 6 }]);
		expect(whyNotAt(run, 30)).toEqual([]);
	});
});

describe('the time that went by', () => {
	it('adds up to the months lived until now, or until the last troops left', () => {
		fc.assert(
			fc.property(anyRunAndMonth, ([request, month]) => {
				const run = simulateRun(request);
				const end = run.months.findIndex(({ world }) => world.schedule === 'complete');
				const sum = timeSpent(run, month).states.reduce((total, { months }) => total + months, 0);
				expect(sum).toBe(end < 0 ? month : Math.min(month, end));
			})
		);
	});
});

describe('why a request came or not', () => {
	it('is the draw exactly where the chance is above nothing and none came', () => {
		fc.assert(
			fc.property(anyRunAndMonth, ([request, month]) => {
				const run = simulateRun(request);
				const { because, chance, draw, level, pressure } = requestAt(run, month);
				const { made } = run.months[month]!.request;
				expect(because === 'made').toBe(made);
				if (chance > 0) expect(because).toBe(draw < chance ? 'made' : 'not-drawn');
				if (because === 'low-pressure') expect(pressure).toBeLessThanOrEqual(level);
			})
		);
	});
});
