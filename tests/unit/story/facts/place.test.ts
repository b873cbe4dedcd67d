import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, placeSheet } from '../../../../src/lib/story/facts/place';

const window = { width: 1440, height: 900 };
const link = { left: 300, top: 200, width: 90, height: 24 };

describe('where the card of a link goes', () => {
	it('is under the link when there is room', () => {
		expect(placeCard(link, { width: 416, height: 500 }, window)).toEqual({
			left: 300,
			top: 232,
			height: 500
		});
	});

	it('is above a link near the foot of the window', () => {
		const low = { ...link, top: 800 };
		expect(placeCard(low, { width: 416, height: 500 }, window).top).toBe(292);
	});

	it('is moved in from the edge of the window', () => {
		const right = { ...link, left: 1400 };
		expect(placeCard(right, { width: 416, height: 500 }, window).left).toBe(1440 - 8 - 416);
	});

	it('never leaves the window, and never covers the link where one side has 240 px', () => {
		const side = fc.integer({ min: 0, max: 1000 });
		fc.assert(
			fc.property(side, side, fc.integer({ min: 40, max: 2000 }), (left, top, height) => {
				const at = { left, top, width: 80, height: 24 };
				const screen = { width: 1100, height: 1100 };
				const card = placeCard(at, { width: 416, height }, screen);
				expect(card.left).toBeGreaterThanOrEqual(8);
				expect(card.left + 416).toBeLessThanOrEqual(1100 - 8);
				expect(card.top).toBeGreaterThanOrEqual(8);
				expect(card.top + card.height).toBeLessThanOrEqual(1100 - 8);
				expect(card.top >= top + 24 || card.top + card.height <= top).toBe(true);
			})
		);
	});
});

describe('where the sheet of a narrow screen lies', () => {
	const phone = { width: 375, height: 800 };

	it('is at the foot for a link in the upper half, and at the top for one in the lower', () => {
		expect(placeSheet({ ...link, top: 100 }, phone)).toEqual({ edge: 'bottom', height: 668 });
		expect(placeSheet({ ...link, top: 600 }, phone)).toEqual({ edge: 'top', height: 592 });
	});
});
