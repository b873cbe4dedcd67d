import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';
import { pagesToTest } from './site';
import { seen, shareOfWords } from './visible-text';

/** The words of a PDF; undefined where pdftotext is not installed. */
function wordsOfPdf(pdf: Buffer, file: string): string[] | undefined {
	writeFileSync(file, pdf);
	const { status, stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
	return status === 0 ? (stdout.match(/[\p{L}\p{N}]+/gu) ?? []) : undefined;
}

/**
 * Text that stands out less than 4.5 to 1 from the paper, or from the shape of a drawing that it
 * stands on, and the ground's own lightness. Grounds of boxes are not printed, so that light text on
 * a dark box is lost; fills of drawings are printed.
 */
async function inkOnPaper(page: Page): Promise<{ ground: number; faint: string[] }> {
	return page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		/** Relative luminance of a CSS colour laid on white. */
		const luminance = (colour: string) => {
			if (!canvas) return 1;
			canvas.fillStyle = '#fff';
			canvas.fillRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
				const share = value / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		/** The fill that lies under the middle of a drawing's text, white where there is none. */
		const fillUnder = (text: SVGElement) => {
			const box = text.getBoundingClientRect();
			const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
			const shapes = text.ownerSVGElement?.querySelectorAll<SVGGeometryElement>(
				'rect, path, circle, ellipse, polygon'
			);
			const under = [...(shapes ?? [])].filter((shape) => {
				const follows = text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING;
				const place = shape.getScreenCTM()?.inverse();
				const { fill } = getComputedStyle(shape);
				if (follows || !place || fill === 'none' || !shape.checkVisibility()) return false;
				return shape.isPointInFill(middle.matrixTransform(place));
			});
			const last = under.at(-1);
			return last ? getComputedStyle(last).fill : '#fff';
		};
		const faint = new Set<string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent?.trim();
			const parent = walker.currentNode.parentElement;
			if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
			if (parent.closest('.visually-hidden, script, style')) continue;
			const { color, fill } = getComputedStyle(parent);
			const drawn = parent instanceof SVGElement;
			const ink = drawn ? fill : color;
			const pair = [luminance(ink), luminance(drawn ? fillUnder(parent) : '#fff')];
			const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
			if (contrast < 4.5) faint.add(`${ink}: ${text.slice(0, 50)}`);
		}
		const grounds = [document.documentElement, document.body].map(
			(element) => getComputedStyle(element).backgroundColor
		);
		return { ground: Math.min(...grounds.map(luminance)), faint: [...faint] };
	});
}

for (const { address } of pagesToTest()) {
	test(`${address} prints with four fifths of its words, each chart once`, async ({
		page
	}, info) => {
		await open(page, address);
		const screen = await seen(page);
		const pdf = await page.pdf({ format: 'A4' });
		await page.emulateMedia({ media: 'print' });
		const paper = await seen(page);
		const words = wordsOfPdf(pdf, info.outputPath('page.pdf')) ?? paper.words;
		expect(shareOfWords(screen.words, words)).toBeGreaterThanOrEqual(0.8);
		const charts = paper.charts.filter(Boolean);
		expect(charts.length).toBeGreaterThanOrEqual(new Set(screen.charts.filter(Boolean)).size);
		expect(charts.filter((name, index) => charts.indexOf(name) !== index)).toEqual([]);
	});

	test(`${address} prints dark on light, from a dark screen as well`, async ({ page }) => {
		await open(page, address);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ media: 'print', colorScheme });
			const { ground, faint } = await inkOnPaper(page);
			expect(ground, colorScheme).toBeGreaterThan(0.9);
			expect(faint, colorScheme).toEqual([]);
		}
	});
}
