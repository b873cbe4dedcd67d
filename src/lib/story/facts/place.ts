/** A box on the screen, px from the top left of the window. */
export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}
interface Size {
	width: number;
	height: number;
}

/** Least distance of a card from the link and from the edges of the window, px. */
const gap = 8;

const clamp = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(value, most));

/**
 * Where the card of a link goes, px from the top left of the window: below the link where it fits,
 * else above it, else as high as it must be to be seen whole; never past an edge at the sides.
 */
export function placeCard(link: Box, card: Size, window: Size): { left: number; top: number } {
	const below = link.top + link.height + gap;
	const above = link.top - gap - card.height;
	const lowest = window.height - gap - card.height;
	const top = below <= lowest ? below : above >= gap ? above : Math.max(gap, lowest);
	const left = clamp(link.left, gap, Math.max(gap, window.width - gap - card.width));
	return { left, top };
}
