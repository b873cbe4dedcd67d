import { readFileSync } from 'node:fs';
import { rasterise } from '../share/raster.server';

/** The icon as drawings are made of it: for light grounds, and to the corners where a system cuts its own. */
function iconSvg(full: boolean): string {
	const svg = readFileSync('static/favicon.svg', 'utf8').replace(/<style>.*?<\/style>/s, '');
	return full ? svg.replace(' rx="4"', '') : svg;
}

/** The icons that systems ask for, by name: their size, px, and whether they go to the corners. */
export const ICONS = {
	'apple-touch-icon': { size: 180, full: true },
	'icon-192': { size: 192, full: false },
	'icon-512': { size: 512, full: false }
} as const;
export type IconName = keyof typeof ICONS;

/** An icon as a PNG file. */
export const icon = (name: IconName) => rasterise(iconSvg(ICONS[name].full), ICONS[name].size);

/** Sizes within favicon.ico, px. */
const ICO_SIZES = [16, 32];

/**
 * The icon as favicon.ico: a directory (6 bytes and 16 an image, little-endian), then each image as a PNG file,
 * which is a form that the format has had since Windows Vista.
 */
export async function ico(): Promise<Uint8Array<ArrayBuffer>> {
	const images = await Promise.all(ICO_SIZES.map((size) => rasterise(iconSvg(false), size)));
	const start = 6 + 16 * images.length;
	const file = new Uint8Array(images.reduce((sum, { length }) => sum + length, start));
	const view = new DataView(file.buffer);
	view.setUint16(2, 1, true);
	view.setUint16(4, images.length, true);
	let offset = start;
	images.forEach((image, index) => {
		const entry = 6 + 16 * index;
		file.set([ICO_SIZES[index]!, ICO_SIZES[index]!], entry);
		view.setUint16(entry + 4, 1, true);
		view.setUint16(entry + 6, 32, true);
		view.setUint32(entry + 8, image.length, true);
		view.setUint32(entry + 12, offset, true);
		file.set(image, offset);
		offset += image.length;
	});
	return file;
}
