import type { ChartAbout, ChartFile } from './chart-svg';
import { FORMAT, markerLine } from './format';
import { withPngTexts } from './png-text';

/** Pixels for each unit of the drawing. */
const SCALE = 2;

async function drawnOn(canvas: HTMLCanvasElement, { text, width, height }: ChartFile) {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	canvas.width = width * SCALE;
	canvas.height = height * SCALE;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
}

/**
 * A drawing as a PNG file at twice its size, with title, address and the line by which it opens again in its
 * text chunks. Rejects where the browser cannot draw it.
 */
export async function chartPng(file: ChartFile, about: ChartAbout): Promise<Blob> {
	const canvas = document.createElement('canvas');
	await drawnOn(canvas, file);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('The browser made no PNG file');
	const bytes = withPngTexts(new Uint8Array(await blob.arrayBuffer()), [
		{ keyword: 'Title', text: about.title },
		{ keyword: 'Description', text: `${about.told} ${about.source}` },
		{ keyword: 'Source', text: about.address },
		{ keyword: FORMAT, text: markerLine(about.scenario) }
	]);
	return new Blob([bytes], { type: 'image/png' });
}
