import fc from 'fast-check';
import jsQR from 'jsqr';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import QrCode from '$lib/ui/qr/QrCode.svelte';
import { qrDrawing, QUIET, type QrDrawing } from '$lib/ui/qr/path';

const SCALE = 4;

/** The drawing as a camera sees it: dark where a rectangle of its path lies, light elsewhere. */
function picture({ size, path }: QrDrawing) {
	const side = size * SCALE;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
		for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
			const start = (row * side + Number(x) * SCALE) * 4;
			for (let at = start; at < start + Number(run) * SCALE * 4; at++)
				if (at % 4 !== 3) pixels[at] = 0;
		}
	return { pixels, side };
}
function scanned(drawing: QrDrawing): string | undefined {
	const { pixels, side } = picture(drawing);
	return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;
}

describe('a QR code', () => {
	it('is read as the text that it was drawn from, for addresses of any length', () => {
		const address = fc
			.string({ unit: 'grapheme-ascii', maxLength: 300 })
			.map((query) => `https://example.org/embed/week/?s=${encodeURIComponent(query)}`);
		fc.assert(
			fc.property(address, (text) => {
				expect(scanned(qrDrawing(text))).toBe(text);
			}),
			{ numRuns: 25 }
		);
	});

	it('is read where a tenth of its middle is hidden', () => {
		const text = 'https://example.org/embed/simulator/?s=1_vb_m20_sd36';
		const { size, path } = qrDrawing(text);
		const [from, to] = [size * 0.42, size * 0.58];
		const seen = path.replace(/M(\d+) (\d+)h\d+v1h-\d+z/g, (run, x: string, y: string) =>
			[x, y].every((at) => Number(at) > from && Number(at) < to) ? '' : run
		);
		expect(seen).not.toBe(path);
		expect(scanned({ size, path: seen })).toBe(text);
	});

	it('has quiet on every side', () => {
		const { size, path } = qrDrawing('https://example.org/');
		const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
		const last = size - QUIET;
		for (const [x = 0, y = 0, run = 0] of runs) {
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET);
			expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(last);
		}
	});

	it('comes from the server as a named picture, drawn by one path and without styles of its own', () => {
		const text = 'https://example.org/';
		const { body } = render(QrCode, { props: { text, label: 'Code of the address' } });
		expect(body).toContain('role="img" aria-label="Code of the address"');
		expect(body).not.toContain('style=');
		const [, d] = /<path[^>]* d="([^"]+)"/.exec(body) ?? [];
		expect(d).toBe(qrDrawing(text).path);
		expect(body.match(/<path/g)).toHaveLength(1);
	});

	it('refuses a text that no code holds', () => {
		expect(() => qrDrawing('a'.repeat(2331))).toThrow();
		expect(qrDrawing('a'.repeat(2330)).size).toBe(177 + 2 * QUIET);
	});
});
