import { expect } from 'vitest';
import { sheets, type Kind, type Label, type Sheet } from '$lib/charts/scene/sheet';
import { outside, touching, type TextBox } from './text-boxes';

/** Every sheet that a scene may be drawn on. */
export const everySheet = Object.values(sheets);

/** The boxes of a scene's lines of text, in its units. */
export function labelBoxes(labels: readonly Label[], sheet: Sheet): TextBox[] {
	const sizeOf = (kind: string) =>
		kind === 'quote' || kind === 'number' ? sheet[kind satisfies Kind] : sheet.text;
	return labels.flatMap(({ lines, x, y, anchor, pitch }) =>
		lines.map((line, index) => {
			const size = Math.max(...line.spans.map(({ kind }) => sizeOf(kind)));
			const left = x - line.width * { start: 0, middle: 0.5, end: 1 }[anchor];
			const base = y + index * pitch;
			return {
				text: line.spans.map(({ text }) => text).join(''),
				left,
				right: left + line.width,
				top: base - size * 0.76,
				bottom: base + size * 0.22
			};
		})
	);
}

/** Expects text that stays inside its sheet and apart from other text, each label with its own key. */
export function expectLegible(labels: readonly Label[], sheet: Sheet, what: string) {
	const boxes = labelBoxes(labels, sheet);
	expect(outside(boxes, sheet), `${what}, ${sheet.name}: outside`).toEqual([]);
	expect(touching(boxes), `${what}, ${sheet.name}: touching`).toEqual([]);
	const keys = labels.map(({ key }) => key);
	expect(new Set(keys).size, `${what}: keys of ${keys.join(' | ')}`).toBe(keys.length);
}

/** Expects points that lie on the sheet. */
export function expectInside(
	points: readonly { x: number; y: number }[],
	sheet: Sheet,
	what: string
) {
	const out = points.filter(
		({ x, y }) => !(x >= 0 && x <= sheet.width && y >= 0 && y <= sheet.height)
	);
	expect(out, `${what}, ${sheet.name}`).toEqual([]);
}
