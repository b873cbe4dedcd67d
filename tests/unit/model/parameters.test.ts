import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressionOf } from '$lib/model/month/isis';
import {
	checkSettings,
	defaultSettings,
	PARAMETER_NAMES,
	PARAMETERS,
	TELLING_NAMES,
	type NumberParameter
} from '$lib/model/parameters';
import { simulatorWords } from '$lib/words/en/simulator';
import { parameterArguments } from '$lib/words/parameter-arguments';
import derivations from '$seeds/derivations.json';
import facts from '$seeds/facts.json';
import { anySettings } from './worlds';

const all = PARAMETER_NAMES.map((name) => [name, PARAMETERS[name]] as const);
const numbers = all.filter(
	(entry): entry is [(typeof entry)[0], NumberParameter] => entry[1].kind === 'number'
);

describe('a parameter', () => {
	it('that is a number has a default within its range, on a step of its slider', () => {
		for (const [name, { default: value, maximum, minimum, step }] of numbers) {
			expect(value, name).toBeGreaterThanOrEqual(minimum);
			expect(value, name).toBeLessThanOrEqual(maximum);
			const steps = [(value - minimum) / step, (maximum - minimum) / step];
			for (const count of steps) expect(count, name).toBeCloseTo(Math.round(count), 9);
		}
	});

	it('that takes whole numbers has a whole default, minimum, maximum and step', () => {
		for (const [name, { integer, ...parameter }] of numbers) {
			if (!integer) continue;
			const { default: value, maximum, minimum, step } = parameter;
			expect([value, maximum, minimum, step].every(Number.isInteger), name).toBe(true);
		}
	});

	it('that nobody knows has the middle of its range as its default, and is assumed', () => {
		const unknown = numbers.filter(([, { group }]) => group === 'unknown');
		expect(unknown).toHaveLength(35);
		for (const [name, { basis, default: value, maximum, minimum }] of unknown) {
			expect(value, name).toBeCloseTo((minimum + maximum) / 2, 12);
			expect(basis.kind, name).toBe('assumed');
		}
	});

	it('rests on facts and derivations that exist', () => {
		for (const [name, { basis, facts: speaking }] of all) {
			const ids = basis.kind === 'sourced' ? [...basis.facts, ...speaking] : speaking;
			for (const id of ids) expect(Object.keys(facts), name).toContain(id);
			if (basis.kind === 'derived')
				expect(Object.keys(derivations), name).toContain(basis.derivation);
		}
	});

	it('has the value of the fact that it rests on', () => {
		expect(PARAMETERS.usTroopsAtStart.default).toBe(facts['us-troops-iraq'].value);
		expect(PARAMETERS.isisAtStart.default).toBe(facts['isis-members'].value);
		expect(PARAMETERS.attacksPerMonthAtStart.default).toBe(
			derivations['attacks-per-month-iraq'].value
		);
	});

	it('can count attacks in both countries, and can leave them out', () => {
		const { maximum, minimum } = PARAMETERS.attacksPerMonthAtStart;
		expect(minimum).toBe(0);
		expect(maximum).toBeGreaterThanOrEqual(derivations['attacks-per-month-both'].value);
	});

	it('has a label, a reason, and somebody who would argue for more and for less', () => {
		const words: Record<string, { label: string }> = simulatorWords.parameters;
		const reasons: Record<string, { why: string; more: string; less: string }> =
			parameterArguments('en');
		for (const [name] of all) {
			const { label, why, more, less } = { ...words[name], ...reasons[name] };
			for (const text of [label, why, more, less]) expect(text, name).toMatch(/\p{L}{2}/u);
		}
		expect(Object.keys(words).sort()).toEqual([...PARAMETER_NAMES].sort());
	});

	it('is among the most telling for six unknowns', () => {
		expect(TELLING_NAMES).toHaveLength(6);
		for (const name of TELLING_NAMES) expect(PARAMETERS[name].group).toBe('unknown');
	});
});

it('the January 2024 effort never lets ISIS gain by being fought, wherever the parameters lie', () => {
	fc.assert(
		fc.property(anySettings, (settings) => {
			expect(suppressionOf(settings)).toBeGreaterThanOrEqual(0);
		})
	);
});

describe('settings from outside', () => {
	it('are the defaults when nothing is offered', () => {
		expect(checkSettings({})).toEqual({ settings: defaultSettings, problems: [] });
	});

	it('take every value within its range', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				expect(checkSettings({ ...settings })).toEqual({ settings, problems: [] });
			})
		);
	});

	it('name each problem, and then change nothing at all', () => {
		const offered = {
			setDate: 36,
			tranche: 5000,
			reviewMonths: 2.5,
			regrowth: 'fast',
			isisCounts: 1,
			horizon: 48
		};
		const { problems, settings } = checkSettings(offered);
		expect(settings).toEqual(defaultSettings);
		expect(problems).toEqual([
			{ name: 'tranche', code: 'out-of-range', value: 5000 },
			{ name: 'reviewMonths', code: 'not-whole', value: 2.5 },
			{ name: 'regrowth', code: 'not-a-number', value: 'fast' },
			{ name: 'isisCounts', code: 'not-a-switch', value: 1 },
			{ name: 'horizon', code: 'no-such-parameter', value: 48 }
		]);
	});

	it('are not misled by names that every object has', () => {
		for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
			const offered = Object.fromEntries([[name, 1]]);
			expect(checkSettings(offered).problems).toEqual([
				{ name, code: 'no-such-parameter', value: 1 }
			]);
		}
	});

	it('refuse numbers that are none', () => {
		for (const value of [NaN, Infinity, -Infinity, null, undefined])
			expect(checkSettings({ adviserShare: value }).problems[0]?.code).toBe('not-a-number');
	});
});
