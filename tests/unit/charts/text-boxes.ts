import type { Line } from '$lib/charts/text/lines';

/** Where a line of text stands in a drawing, in its units. */
export interface TextBox {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}
interface Block {
	lines: readonly Line[];
	x: number;
	y: number;
	anchor?: 'start' | 'middle' | 'end';
}

/** The boxes of a block's lines, `pitch` apart; `wider` for text that a view sets bold. */
export function boxesOf({ lines, x, y, anchor }: Block, pitch: number, wider = 1): TextBox[] {
	return lines.map((line, index) => {
		const width = line.width * wider;
		const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
		const base = y + index * pitch;
		const text = line.spans.map((span) => span.text).join('');
		return { text, left, right: left + width, top: base - 10.5, bottom: base + 3 };
	});
}

/** Pairs of texts whose boxes touch. */
export function touching(boxes: readonly TextBox[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} × ${b.text}`)
	);
}

/** Texts that leave the drawing. */
export function outside(
	boxes: readonly TextBox[],
	frame: { width: number; height: number }
): string[] {
	return boxes
		.filter(
			(box) => box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height
		)
		.map((box) => box.text);
}
