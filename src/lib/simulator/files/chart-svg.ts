import { flow, type Face } from '$lib/charts/text/lines';
import { markerLine, type About } from './format';
import { drawKey, type KeyEntry } from './key';
import { extentOf } from './extent';
import { styledCopy } from './styled-copy';

const SVG = 'http://www.w3.org/2000/svg';
/** Space around everything, and between drawing and words, in units of the drawing. */
const MARGIN = 20;
const SIZES = { title: 18, subtitle: 14, foot: 12 } as const;
const LINE_HEIGHT = 1.4;

/** What a drawing says of itself in a file. */
export interface ChartAbout extends About {
	readonly subtitle: string;
	/** The scenario in sentences. */
	readonly told: string;
	/** Where it comes from. */
	readonly source: string;
	/** Approaches whose lines it draws, where a key beside the drawing names them. */
	readonly key: readonly KeyEntry[];
}
/** Width that a smaller drawing is brought to, units. */
const LEAST_WIDTH = 360;
/** A drawing as a file. */
export interface ChartFile {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}

interface Block {
	readonly text: string;
	readonly size: number;
	readonly face: Face;
	readonly fill: string;
	/** Whether its spaces only say where it may be broken. */
	readonly glued: boolean;
}

/** Lines of text from a height on down; gives the height below them. Fonts of other places are wider. */
function write(svg: Element, blocks: readonly Block[], width: number, from: number): number {
	let y = from;
	for (const { text, size, face, fill, glued } of blocks) {
		if (text === '') continue;
		for (const { spans } of flow([{ text, face, size, kind: '' }], width * 0.9)) {
			const words = spans.map((span) => span.text).join('');
			const line = element('text', {
				x: MARGIN,
				y: y + size,
				'font-size': size,
				'font-weight': face === 'bold' ? 600 : 400,
				'font-family': 'sans-serif',
				fill
			});
			line.textContent = glued ? words.replaceAll(' ', '') : words;
			svg.append(line);
			y += size * LINE_HEIGHT;
		}
	}
	return y;
}

/** The colour behind an element: its own or that of the nearest element around it that has one. */
function groundOf(drawn: Element): string {
	for (let at: Element | null = drawn; at; at = at.parentElement) {
		const { backgroundColor } = getComputedStyle(at);
		if (backgroundColor && !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor))
			return backgroundColor;
	}
	return 'white';
}

/**
 * A drawing as an SVG file that needs no stylesheet and no font: title and subtitle above it, scenario, source
 * and address below, the same in its `title`, `desc` and `metadata`, so that it opens again.
 */
export function chartSvg(drawn: SVGSVGElement, about: ChartAbout): ChartFile {
	const { title, subtitle, told, source, address, scenario, key } = about;
	const { box, extent } = extentOf(drawn);
	const scale = Math.max(1, LEAST_WIDTH / extent.width);
	const wide = extent.width * scale;
	const width = wide + 2 * MARGIN;
	const fill = getComputedStyle(drawn).color || 'black';
	const svg = element('svg', { role: 'img' });
	const inside = {
		title,
		desc: `${subtitle} ${told} ${source} ${address}`.trim(),
		metadata: markerLine(scenario)
	};
	for (const [name, text] of Object.entries(inside)) {
		const made = element(name, {});
		made.textContent = text;
		svg.append(made);
	}
	const ground = element('rect', { width, fill: groundOf(drawn) });
	svg.append(ground);
	const block = (text: string, size: number, face: Face = 'regular', glued = false): Block => ({
		text,
		size,
		face,
		fill,
		glued
	});
	const head = [block(title, SIZES.title, 'bold'), block(subtitle, SIZES.subtitle)];
	const start = drawKey(svg, key, MARGIN, write(svg, head, wide, MARGIN), fill) + MARGIN;
	const place = element('svg', {
		x: MARGIN + (box.x - extent.x) * scale,
		y: start + (box.y - extent.y) * scale,
		width: box.width * scale,
		height: box.height * scale,
		viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
		overflow: 'visible'
	});
	place.append(styledCopy(drawn) ?? '');
	svg.append(place);
	const foot = [
		block(told, SIZES.foot),
		block(source, SIZES.foot),
		block(address.replace(/[?_]/g, '$& '), SIZES.foot, 'regular', true)
	];
	const height = Math.ceil(write(svg, foot, wide, start + extent.height * scale + MARGIN) + MARGIN);
	ground.setAttribute('height', String(height));
	const size = { width, height, viewBox: `0 0 ${width} ${height}` };
	for (const [name, value] of Object.entries(size)) svg.setAttribute(name, String(value));
	return { text: new XMLSerializer().serializeToString(svg) + '\n', width, height };
}

/** The drawing in sight among those below an element: a chart has one for wide and one for narrow places. */
export function drawingIn(place: Element): SVGSVGElement | null {
	const drawings = [...place.querySelectorAll<SVGSVGElement>('svg:not(svg svg)')];
	const areas = drawings.map((svg) => {
		const { width, height } = svg.getBoundingClientRect();
		return width * height;
	});
	return drawings[areas.indexOf(Math.max(...areas))] ?? null;
}
