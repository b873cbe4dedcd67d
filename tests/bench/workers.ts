import { chromium } from '@playwright/test';
import { installedBrowser } from '../../.ci/browser.mjs';
import { serveRunnerPage } from '../runner-page/serve.mjs';

/** How long the page waits for 2,000 paired runs of both approaches over 48 months, seconds. */
export interface WorkersSpeed {
	readonly workers: number;
	/** The first time, with the start of the workers. */
	readonly first: number;
	/** The best of the rounds that follow. */
	readonly best: number;
	/** The middle one of the rounds that follow. */
	readonly median: number;
}

const WORKERS = 2;
const RUNS = 2000;
const ROUNDS = 9;

/** Seconds of each round in a page with so many cores; a round asks for both approaches at once. */
async function rounds(url: string): Promise<number[]> {
	const browser = await chromium.launch({
		executablePath: installedBrowser(),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await browser.newPage();
		await page.addInitScript((cores) => {
			Object.defineProperty(navigator, 'hardwareConcurrency', { value: cores });
		}, WORKERS);
		await page.goto(url);
		return await page.evaluate(
			async ([runs, rounds]) => {
				const { createBatchRunner, defaultSettings: settings } = window.tools;
				const runner = createBatchRunner();
				const times: number[] = [];
				for (let seed = 0; seed < rounds; seed += 1) {
					const start = performance.now();
					await Promise.all(
						(['conditions', 'timeline'] as const).map((approach) =>
							runner.run({ approach, settings, seed, runs })
						)
					);
					times.push((performance.now() - start) / 1000);
				}
				runner.end();
				return times;
			},
			[RUNS, ROUNDS] as const
		);
	} finally {
		await browser.close();
	}
}

/** The speed of the batch runner in Chromium, in the built page, measured now. */
export async function measureWorkers(): Promise<WorkersSpeed> {
	const { close, url } = await serveRunnerPage();
	try {
		const [first, ...others] = await rounds(url);
		const sorted = others.sort((a, b) => a - b);
		const median = sorted[Math.floor(sorted.length / 2)]!;
		return { workers: WORKERS, first: first!, best: sorted[0]!, median };
	} finally {
		await close();
	}
}
