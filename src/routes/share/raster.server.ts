import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { decode, encode } from 'fast-png';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** What drawings may write: plain letters, and the marks of careful typesetting. */
const LETTERS =
	Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)).join('') + '“”‘’–—…·';
const FONTS = [
	'@fontsource/ibm-plex-serif/files/ibm-plex-serif-latin-600-normal.woff2',
	'@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
	'@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2'
];

/** Entries of a font's name table that put its weights into one family. */
const FAMILY_NAMES = [16, 17];

/** A font of the site in the one form that the rasteriser reads. */
async function font(path: string): Promise<Uint8Array> {
	const preserveNameIds = FAMILY_NAMES;
	return subsetFont(await readFile(resolve(path)), LETTERS, {
		targetFormat: 'truetype',
		preserveNameIds
	});
}
async function prepare(): Promise<Uint8Array[]> {
	await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
	return Promise.all(FONTS.map(font));
}
let prepared: Promise<Uint8Array[]> | undefined;

/** A drawing as a PNG file of that width, px, the same on every machine: its fonts come from here. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
	const fontBuffers = await (prepared ??= prepare());
	const drawing = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' }
	});
	// Written anew in half the bytes: flat colours need no filters.
	const image = decode(drawing.render().asPng());
	return new Uint8Array(encode(image, { zlib: { level: 9 } }));
}
