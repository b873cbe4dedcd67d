import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, distance, oneOf } from '../../../src/tools/command/names';
import { decimal, wholeNumber } from '../../../src/tools/command/numbers';
import { readOptions } from '../../../src/tools/command/options';
import { UsageError } from '../../../src/tools/command/usage-error';

const kinds = { runs: 'value', set: 'many', list: 'flag' } as const;
const read = (...args: string[]) => Object.fromEntries(readOptions(args, kinds));

describe('the options of a command line', () => {
	it('are read by name, a repeated one in its order, with a value after a space or an =', () => {
		expect(read('--set', 'a=1', '--runs=5', '--list', '--set=b=-0.2')).toEqual({
			set: ['a=1', 'b=-0.2'],
			runs: ['5'],
			list: ['']
		});
	});
	it('may follow a -- that a package manager hands on, and may have a negative value', () => {
		expect(read('--', '--runs', '-1')).toEqual({ runs: ['-1'] });
	});
	it.each([
		[['--rnus', '5'], 'There is no option --rnus. Did you mean --runs?'],
		[['--elephants'], 'There is no option --elephants.'],
		[['-r', '5'], 'There is no option -r.'],
		[['--runs'], '--runs needs a value.'],
		[['--runs='], '--runs needs a value.'],
		[['--runs', '--list'], '--runs needs a value.'],
		[['--runs', '1', '--runs', '2'], '--runs is given twice.'],
		[['--list=yes'], '--list takes no value.'],
		[['5'], '“5” is not an option.'],
		[['--list', '--', '--runs'], '“--” stands in an odd place.']
	])('%j is refused: %s', (args, message) => {
		expect(() => read(...args)).toThrow(new UsageError(message));
	});
});

describe('names', () => {
	it('are as far apart as the letters that must change', () => {
		expect(distance('setdate', 'setDate')).toBe(1);
		expect(distance('', 'abc')).toBe(3);
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				expect(distance(one, other)).toBe(distance(other, one));
				expect(distance(one, other) === 0).toBe(one === other);
				expect(distance(`a${one}`, one)).toBe(1);
			})
		);
	});
	it('that are near are suggested, whatever their capitals, and others are not', () => {
		expect(didYouMean('CONDITION', ['timeline', 'conditions'])).toBe(' Did you mean conditions?');
		expect(didYouMean('zzzzzzzz', ['timeline', 'conditions'])).toBe('');
	});
	it('of nothing that exists are refused with all there are', () => {
		expect(oneOf('format', 'csv', ['csv', 'json'])).toBe('csv');
		expect(() => oneOf('format', 'spreadsheet', ['csv', 'json'])).toThrow(
			'There is no format “spreadsheet”. There are csv, json.'
		);
	});
});

describe('numbers', () => {
	it('are whole ones in plain digits within their limits, both included', () => {
		for (const typed of ['1', '10', '007'])
			expect(wholeNumber('--runs', typed, [1, 10])).toBe(Number(typed));
		for (const typed of ['0', '11', '-1', '1e1', '2.5', '0x5', 'NaN', '∞', ' 5', '5 ', '1,0'])
			expect(() => wholeNumber('--runs', typed, [1, 10])).toThrow(
				`--runs must be a whole number from 1 to 10 in plain digits, not “${typed}”.`
			);
	});
	it('are decimals as they are commonly written, and every number that JavaScript writes', () => {
		expect(['.5', '-0.02', '+3', '36.', '1e-3'].map(decimal)).toEqual([0.5, -0.02, 3, 36, 0.001]);
		for (const text of ['', '.', '-', '0x10', 'Infinity', 'NaN', '1 2', '1_000', 'ten'])
			expect(decimal(text)).toBeUndefined();
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				expect(decimal(String(value))).toBe(Number(String(value)));
			})
		);
	});
});
