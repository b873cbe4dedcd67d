import { textWidth } from '$lib/charts/text/lines';
import type { Approach } from '$lib/model/types';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 13;
const SAMPLE = 24;
/** How each approach's line is broken, as in the charts. */
const DASHES: Readonly<Partial<Record<Approach, string>>> = {
	timeline: '6 4',
	'assess-first': '9 3 2 3'
};

/** A line of a chart and what it stands for. */
export interface KeyEntry {
	readonly approach: Approach;
	readonly label: string;
}

/** Draws which line stands for which approach, in a row from a place on; gives the height below it. */
export function drawKey(
	svg: Element,
	entries: readonly KeyEntry[],
	left: number,
	top: number,
	fill: string
): number {
	const tokens = getComputedStyle(document.documentElement);
	const middle = top + SIZE;
	let x = left;
	for (const { approach, label } of entries) {
		const line = document.createElementNS(SVG, 'path');
		line.setAttribute('d', `M${x} ${middle}h${SAMPLE}`);
		line.setAttribute('stroke', tokens.getPropertyValue(`--${approach}`).trim() || fill);
		line.setAttribute('stroke-width', '3');
		if (DASHES[approach]) line.setAttribute('stroke-dasharray', DASHES[approach]);
		const text = document.createElementNS(SVG, 'text');
		const place = { x: x + SAMPLE + 6, y: middle + SIZE * 0.35, 'font-size': SIZE, fill };
		for (const [name, value] of Object.entries(place)) text.setAttribute(name, String(value));
		text.setAttribute('font-family', 'sans-serif');
		text.textContent = label;
		svg.append(line, text);
		x += SAMPLE + 6 + textWidth(label, SIZE) * 1.1 + 18;
	}
	return entries.length > 0 ? middle + SIZE : top;
}
