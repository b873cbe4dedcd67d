import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../.ci/serve.mjs';
import { expect, open, scrollThrough, test } from './fixtures';
import { buildFolder, builtPages } from './site';

test.use({ serviceWorkers: 'allow' });

/** One visit, until everything is kept. */
async function visit(page: Page, site = './'): Promise<void> {
	await open(page, site);
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

/** Puts a later version of the site, with a line more at its end, in place of the one in a folder. */
async function deploy(folder: string): Promise<void> {
	for (const name of ['service-worker.js', 'sources/index.html']) {
		const text = await readFile(join(folder, name), 'utf8');
		const later = name.endsWith('.js')
			? text.replace(/`(\d{13})`/, (_, version: string) => `\`${Number(version) + 1}\``)
			: text.replace('</body>', '<p>A later version.</p></body>');
		expect(later).not.toBe(text);
		await writeFile(join(folder, name), later);
		await rm(join(folder, `${name}.br`), { force: true });
	}
}

test('a reader is told of a later version, keeps the one at hand until asked, and loads it by a button', async ({
	page,
	misdeeds
}, info) => {
	test.slow();
	const folder = info.outputPath('site');
	await cp(buildFolder, folder, { recursive: true });
	const server = await serve({ port: 0, folder });
	const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
	try {
		await visit(page, site);
		await deploy(folder);
		await page.goto(`${site}sources/`);
		await expect(page.getByText('A later version.')).toHaveCount(0);
		const notice = page.getByRole('status').filter({ hasText: 'A newer version' });
		await expect(notice).toBeVisible({ timeout: 30_000 });
		await expect(page.getByText('A later version.')).toHaveCount(0);
		await notice.getByRole('button', { name: 'Load it now' }).click();
		await expect(page.getByText('A later version.')).toBeVisible();
		await page.waitForLoadState('networkidle');
	} finally {
		misdeeds.foreignRequests = misdeeds.foreignRequests.filter((url) => !url.startsWith(site));
		server.closeAllConnections();
		server.close();
	}
});
