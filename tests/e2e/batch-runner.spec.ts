import { expect, test, type Page } from '@playwright/test';
import { serveRunnerPage } from '../runner-page/serve.mjs';
import { failures } from './failing-workers';

let served: Awaited<ReturnType<typeof serveRunnerPage>>;
test.beforeAll(async () => {
	served = await serveRunnerPage();
});
test.afterAll(() => served.close());

const runs = 700;

/** What the page's runner comes to, and what the same batch is in one go; each as a hash of its bits. */
function hashes(page: Page) {
	return page.evaluate(async (runs) => {
		const { createBatchRunner, defaultSettings: settings, hashOf, runBatch } = window.tools;
		const request = { approach: 'timeline', settings, seed: 5, runs, paths: true } as const;
		const batch = await createBatchRunner().run(request);
		return { here: hashOf([batch]), expected: hashOf([runBatch(request)]) };
	}, runs);
}

test('batches come from workers, under the site’s policies', async ({ page }) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.goto(served.url);
	const { expected, here } = await hashes(page);
	expect(here).toBe(expected);
	const cores = await page.evaluate(() => navigator.hardwareConcurrency);
	expect(page.workers()).toHaveLength(Math.min(4, cores));
	expect(said).toEqual([]);
});

for (const { name, upset } of failures)
	test(`a batch is the same when ${name}`, async ({ page }) => {
		await upset(page);
		await page.goto(served.url);
		const { expected, here } = await hashes(page);
		expect(here).toBe(expected);
		// None works in secret, so the page itself has done it.
		await expect.poll(() => page.workers().length).toBe(0);
	});

test('a cancelled batch is rejected, and its workers serve the next one', async ({ page }) => {
	await page.goto(served.url);
	const came = await page.evaluate(async () => {
		const { createBatchRunner, defaultSettings: settings } = window.tools;
		const runner = createBatchRunner();
		const controller = new AbortController();
		const onprogress = () => controller.abort(new Error('moved on'));
		const request = { approach: 'conditions', settings, seed: 1, runs: 200_000 } as const;
		const reason = await runner
			.run(request, { signal: controller.signal, onprogress })
			.then(String, (error: Error) => error.message);
		let next = 0;
		await runner.run({ ...request, runs: 500 }, { onprogress: (done) => (next = done) });
		return { reason, next };
	});
	expect(came).toEqual({ reason: 'moved on', next: 500 });
	expect(page.workers().length).toBeGreaterThan(0);
});

test('a request that the model refuses is rejected with its error', async ({ page }) => {
	await page.goto(served.url);
	const [here, expected] = await page.evaluate(async () => {
		const { createBatchRunner, defaultSettings: settings, runBatch } = window.tools;
		const request = { approach: 'none' as 'timeline', settings, seed: 1, runs: 10 };
		const here = await createBatchRunner().run(request).then(String, String);
		try {
			return [here, String(runBatch(request))];
		} catch (error) {
			return [here, String(error)];
		}
	});
	expect(here).toMatch(/Error/);
	expect(here).toBe(expected);
});

test('ending and making runners leaves no workers behind', async ({ page }) => {
	await page.goto(served.url);
	await page.evaluate(async () => {
		const { createBatchRunner, defaultSettings: settings } = window.tools;
		for (let seed = 0; seed < 10; seed += 1) {
			const runner = createBatchRunner();
			await runner.run({ approach: 'conditions', settings, seed, runs: 20 });
			runner.end();
		}
	});
	await expect.poll(() => page.workers().length).toBe(0);
});
