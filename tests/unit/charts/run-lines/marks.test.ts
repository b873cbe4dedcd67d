import { describe, expect, it } from 'vitest';
import {
	goneOf,
	goneRange,
	goneValue,
	isisRange,
	movedByHand,
	movedByKey
} from '$lib/charts/run-lines/marks';

const months = goneRange(48);

describe('a mark that says a month', () => {
	it('goes by a month with the arrows, half a year with a page, and to either end', () => {
		const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];
		expect(keys.map((key) => movedByKey(key, 24, months))).toEqual([25, 23, 30, 18, 1, 49]);
	});

	it('stays within its ends, and leaves other keys alone', () => {
		expect(movedByKey('ArrowLeft', 1, months)).toBe(1);
		expect(movedByKey('PageUp', 47, months)).toBe(49);
		expect(movedByKey('Tab', 24, months)).toBeUndefined();
	});

	it('says by its far end that it is not within the time', () => {
		expect(goneOf(49, 48)).toBeNull();
		expect(goneValue(null, 48)).toBe(49);
		for (const month of [1, 30, 48]) expect(goneOf(goneValue(month, 48), 48)).toBe(month);
	});

	it('follows a hand step by step, and no further than its ends', () => {
		expect(movedByHand(24, -70, 14, months)).toBe(19);
		expect(movedByHand(24, 5000, 14, months)).toBe(49);
	});
});

it('has three places for ISIS', () => {
	expect(movedByKey('End', 1, isisRange)).toBe(2);
	expect(movedByHand(1, -60, 40, isisRange)).toBe(0);
});
