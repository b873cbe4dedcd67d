import { describe, expect, it } from 'vitest';
import { limitsText, parameterText } from '$lib/simulator/parameter-text';
import { simulatorWords as words } from '$lib/words/en/simulator';

describe('a parameter in words', () => {
	it('writes a date as a month of the calendar: 24 months after January 2024 is January 2026', () => {
		expect(parameterText('setDate', 24, words)).toBe('January 2026');
		expect(limitsText('setDate', words)).toBe('January 2025 to January 2028');
	});

	it('writes reductions from month 0 as at once', () => {
		expect(parameterText('firstReductionMonth', 0, words)).toBe('at once');
	});

	it('writes a chance of 0.08 as 8 in 100 a month', () => {
		expect(parameterText('calmChance', 0.08, words)).toBe('8 in 100 a month');
		expect(limitsText('calmChance', words)).toBe('3 to 13 in 100 a month');
	});

	it('gives limits their unit once', () => {
		expect(limitsText('isisBar', words)).toBe('800 to 2,000 people');
		expect(limitsText('reviewMonths', words)).toBe('1 to 6 months');
		expect(limitsText('regrowth', words)).toBe('0.04 to 0.24 a month');
	});
});
