import type { Page } from '@playwright/test';
import { expect, open, scrollThrough, test } from './fixtures';
import { builtPages } from './site';

test.use({ serviceWorkers: 'allow' });

/** One visit, until everything is kept. */
async function visit(page: Page): Promise<void> {
	await open(page, './');
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
		.toBe('activated');
}

test('after one visit every page, chart and link opens without a network', async ({
	page,
	context,
	misdeeds
}) => {
	test.slow();
	await visit(page);
	await context.setOffline(true);
	for (const { address } of builtPages()) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.goto('./simulator/?s=1_vb_m20_sd36');
	await expect(page.getByRole('slider', { name: 'Month in view' })).toHaveValue('20');
	await scrollThrough(page);
	await expect(page.getByRole('region', { name: 'Many worlds' })).toContainText(
		/in \d+ of \d+ model worlds/,
		{ timeout: 30_000 }
	);
	await page.getByRole('link', { name: 'Model', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The model');
	misdeeds.errors = misdeeds.errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
});

test('what is kept has one entry a file, none with a query, and stays under five megabytes', async ({
	page
}) => {
	await visit(page);
	await page.goto('./simulator/?s=1_vb_m20');
	await page.goto('./simulator/?s=1_vb_m21');
	const { bytes, names, queries } = await page.evaluate(async () => {
		const names = await caches.keys();
		const cache = await caches.open(names[0]!);
		const requests = await cache.keys();
		const sizes = await Promise.all(
			requests.map(async (request) => (await (await cache.match(request))!.blob()).size)
		);
		return {
			names,
			queries: requests.filter(({ url }) => url.includes('?')).length,
			bytes: sizes.reduce((sum, size) => sum + size, 0)
		};
	});
	expect(names).toHaveLength(1);
	expect(queries).toBe(0);
	expect(bytes).toBeGreaterThan(500_000);
	expect(bytes).toBeLessThan(5_000_000);
});

test('the site works where service workers are refused', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'serviceWorker', {
			get: () => {
				throw new DOMException('Access is denied for this document', 'SecurityError');
			}
		});
	});
	await open(page, './simulator/');
	await page.getByRole('button', { name: 'Step' }).click();
	await expect(page.getByRole('slider', { name: 'Month in view' })).toHaveValue('1');
});
