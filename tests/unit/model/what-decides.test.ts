import { describe, expect, it } from 'vitest';
import { TELLING_NAMES } from '$lib/model/parameters';
import { runMany } from '$lib/model/run';
import type { Outcomes, Settings } from '$lib/model/types';
import { withDefaults } from './worlds';

const RUNS = 300;
/** A timeline under which troops stay about as long as under conditions: later, at the same pace. */
const equalStay = { firstReductionMonth: 22, setDate: 40 };

/** Mean of an outcome under a timeline, less its mean under conditions, in the same worlds. */
function difference(value: (one: Outcomes) => number, changed: Partial<Settings>): number {
	const mean = (approach: 'timeline' | 'conditions') =>
		runMany({ approach, settings: withDefaults(changed), seed: 1, runs: RUNS }).reduce(
			(sum, one) => sum + value(one) / RUNS,
			0
		);
	return mean('timeline') - mean('conditions');
}
const isis = ({ isisAtEnd }: Outcomes) => isisAtEnd;
const attacks = (one: Outcomes) => one.attacks;
const stay = ({ troopMonths }: Outcomes) => troopMonths / 2500;

describe('in 300 worlds under both approaches', () => {
	it('a date after two years shortens the stay, leaves more ISIS, and brings fewer attacks', () => {
		expect(difference(stay, {})).toBeLessThan(-12);
		expect(difference(isis, {})).toBeGreaterThan(250);
		expect(difference(attacks, {})).toBeLessThan(-250);
	});

	it('most of that is gone when troops stay equally long', () => {
		expect(Math.abs(difference(stay, equalStay))).toBeLessThan(1);
		expect(Math.abs(difference(isis, equalStay))).toBeLessThan(60);
		expect(Math.abs(difference(attacks, equalStay))).toBeLessThan(180);
	});

	it('either change of the training effort turns the comparison on ISIS round', () => {
		const under = (changed: Partial<Settings>) => difference(isis, { ...equalStay, ...changed });
		expect(under({ effortUnderDate: -0.5 })).toBeGreaterThan(50);
		expect(under({ effortUnderDate: 0.5 })).toBeLessThan(-50);
		const few = { setDate: 37, firstReductionMonth: 20 };
		expect(under({ ...few, effortUnderConditions: 0.5 })).toBeGreaterThan(50);
		const many = { setDate: 46, firstReductionMonth: 28 };
		expect(under({ ...many, effortUnderConditions: -0.5 })).toBeLessThan(-50);
		expect(TELLING_NAMES).toContain('effortUnderDate');
		expect(TELLING_NAMES).toContain('effortUnderConditions');
	});

	it('a believed date brings fewer attacks at equal stay, unless belief is worth nothing', () => {
		const under = (commitmentRelief: number) =>
			difference(attacks, { ...equalStay, commitmentRelief });
		expect(Math.abs(under(0))).toBeLessThan(80);
		expect(under(1)).toBeLessThan(-120);
	});
});
