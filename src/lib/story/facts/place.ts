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
/** A card is never made lower than this to leave the link in sight, px. */
const lowest = 240;

/**
 * Where the card of a link goes, px from the top left of the window, and how high it may be: below the
 * link where it fits, else above it, else on the side with more room and as high as that room. It covers
 * the link only where neither side has room for a few lines, and never leaves the window.
 */
export function placeCard(link: Box, card: Size, window: Size): Omit<Box, 'width'> {
	const roomBelow = window.height - gap - (link.top + link.height + gap);
	const roomAbove = link.top - gap - gap;
	const below = roomBelow >= card.height || (roomAbove < card.height && roomBelow >= roomAbove);
	const room = Math.max(below ? roomBelow : roomAbove, lowest);
	const height = Math.min(card.height, room, window.height - 2 * gap);
	const top = below ? link.top + link.height + gap : link.top - gap - height;
	const within = (value: number, size: number, all: number) =>
		Math.max(gap, Math.min(value, all - gap - size));
	return {
		left: within(link.left, card.width, window.width),
		top: within(top, height, window.height),
		height
	};
}

/**
 * At which edge of a narrow window the card lies, and how high it may be, px: where there is more room
 * beside the link, so that the link stays in sight.
 */
export function placeSheet(link: Box, window: Size): { edge: 'top' | 'bottom'; height: number } {
	const above = link.top - gap;
	const below = window.height - link.top - link.height - gap;
	const edge = below >= above ? 'bottom' : 'top';
	return { edge, height: Math.min(Math.max(above, below, lowest), window.height) };
}
