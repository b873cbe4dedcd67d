/** A stripe of a soft edge: where it begins along the axis and how long it is, in units. */
export interface Stripe {
	at: number;
	size: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Stripes between `from` and `to` that thicken (`rising`) or thin out (`falling`): an edge that
 * could lie anywhere in between. Spans of under 6 units are too short to show and are filled.
 */
export function softEdge(
	from: number,
	to: number,
	direction: 'rising' | 'falling',
	pitch = 5
): Stripe[] {
	const span = to - from;
	if (span <= 0) return [];
	if (span < 6) return [{ at: from, size: span }];
	const count = Math.round(span / pitch);
	const step = span / count;
	return Array.from({ length: count }, (_, index) => {
		const share = (direction === 'rising' ? index + 0.5 : count - index - 0.5) / count;
		const size = step * (0.12 + 0.76 * share);
		const at = direction === 'rising' ? from + (index + 1) * step - size : from + index * step;
		return { at: tenth(at), size: tenth(size) };
	});
}
