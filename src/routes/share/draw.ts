import { readFileSync } from 'node:fs';
import { escaped } from '$lib/ui/escaped';

/** The site's own styles, read from the project's folder, where the site is built. */
const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');

/** A colour of the light ground, as the site's own styles have it. Throws where there is none of that name. */
export function colour(name: string): string {
	const found = new RegExp(`--${name}: *(#[0-9a-f]{3,6});`).exec(tokens)?.[1];
	if (!found) throw new Error(`There is no colour "${name}".`);
	return found;
}

/** Size of a picture, px: what sites that show links ask for. */
export const SIZE = { width: 1200, height: 630 } as const;
/** Where the drawing of a picture lies, px. */
export const AREA = { x: 64, y: 262, width: 1072, height: 304 } as const;

/** The colours that drawings use. */
export const INK = {
	paper: colour('paper'),
	card: colour('card'),
	ink: colour('ink'),
	soft: colour('ink-2'),
	line: colour('line'),
	grey: colour('line-strong'),
	conditions: colour('conditions'),
	timeline: colour('timeline')
} as const;
/** The line of each approach: solid, or dashed. */
export const DASH = { conditions: undefined, timeline: '18 10' } as const;

type Value = string | number | undefined;
const shown = (value: string | number) =>
	typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);

/** An element of SVG; attributes without a value are left out. */
export function tag(name: string, attributes: Record<string, Value>, ...inside: string[]): string {
	const written = Object.entries(attributes)
		.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
		.map(([key, value]) => ` ${key}="${shown(value)}"`)
		.join('');
	return inside.length > 0
		? `<${name}${written}>${inside.join('')}</${name}>`
		: `<${name}${written}/>`;
}

interface TextLook {
	size?: number;
	fill?: string;
	face?: 'serif' | 'sans' | 'bold';
	anchor?: 'start' | 'middle' | 'end';
}
/** A line of text; `y` is its baseline. */
export function text(x: number, y: number, words: string, look: TextLook = {}): string {
	const { size = 24, fill = INK.ink, face = 'sans', anchor = 'start' } = look;
	// The serif’s one weight calls itself a family of its own.
	const family = face === 'serif' ? 'IBM Plex Serif SemiBold' : 'IBM Plex Sans';
	const weight = face === 'sans' ? 400 : 600;
	return tag(
		'text',
		{
			x,
			y,
			fill,
			'font-family': family,
			'font-weight': weight,
			'font-size': size,
			'text-anchor': anchor
		},
		escaped(words)
	);
}

/** A line that is drawn and not filled. */
export const stroke = (d: string, width: number, ink: string, dash?: string): string =>
	tag('path', { d, fill: 'none', stroke: ink, 'stroke-width': width, 'stroke-dasharray': dash });

/** A filled box. */
export const box = (x: number, y: number, width: number, height: number, fill: string): string =>
	tag('rect', { x, y, width, height, fill });

/** The head of an arrow that points to the right, its tip at `x`. */
export const head = (x: number, y: number, ink: string): string =>
	tag('path', { d: `M${x} ${y}l-16 -9v18Z`, fill: ink });
