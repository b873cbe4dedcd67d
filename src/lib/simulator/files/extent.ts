/** A rectangle in units of a drawing. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What a drawing is measured in: its view box, or its size in CSS pixels. */
function boxOf(drawn: SVGSVGElement): Box {
	const [x, y, width, height] = (drawn.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
	if (width && height) return { x: x!, y: y!, width, height };
	const size = drawn.getBoundingClientRect();
	return { x: 0, y: 0, width: size.width, height: size.height };
}

/** A drawing's box, and the room that it takes with what it draws beyond that box. */
export function extentOf(drawn: SVGSVGElement): { readonly box: Box; readonly extent: Box } {
	const box = boxOf(drawn);
	const inked = drawn.getBBox?.() ?? box;
	const x = Math.min(box.x, inked.x);
	const y = Math.min(box.y, inked.y);
	const end = Math.max(box.x + box.width, inked.x + inked.width);
	const foot = Math.max(box.y + box.height, inked.y + inked.height);
	return { box, extent: { x, y, width: end - x, height: foot - y } };
}
