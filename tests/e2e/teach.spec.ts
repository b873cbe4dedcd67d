import { expect, open, test } from './fixtures';

/** A4 sheets that a PDF has: its page objects, which stand outside any compression. */
const sheets = (pdf: Buffer) =>
	pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the handout takes two sides of A4', async ({ page }) => {
	await open(page, './teach/handout/');
	expect(sheets(await page.pdf({ format: 'A4' }))).toBe(2);
	// On paper, the code to scan lies in free space.
	await page.setViewportSize({ width: 703, height: 1040 });
	await page.emulateMedia({ media: 'print' });
	const code = await page.getByRole('img', { name: 'Code to scan' }).boundingBox();
	const tables = await page.locator('.after table').all();
	for (const box of await Promise.all(tables.map((table) => table.boundingBox()))) {
		const apart = box!.x + box!.width <= code!.x || box!.y >= code!.y + code!.height;
		expect(apart || box!.y + box!.height <= code!.y).toBe(true);
	}
});

test('the handout names the exact run in full, and its link opens both approaches', async ({
	page,
	baseURL
}) => {
	await open(page, './teach/handout/');
	const link = page.locator('.after a[href*="/simulator/?s="]');
	await expect(link).toHaveText(`${baseURL}simulator/?s=1_vb_k1`);
	await link.click();
	await expect(page).toHaveURL(/\/simulator\/\?s=/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Simulator');
});

test('a teacher comes from the footer to the lessons, the handout and its answers', async ({
	page
}) => {
	await open(page, './');
	await page.locator('footer').getByRole('link', { name: 'For teachers' }).click();
	await expect(page.getByRole('heading', { name: 'Fifteen minutes' })).toBeVisible();
	await page.getByRole('link', { name: 'Its answers' }).click();
	await expect(page.getByText('Does not fit.').first()).toBeVisible();
	await page.getByRole('link', { name: 'The handout' }).click();
	await expect(page.getByRole('heading', { name: 'Before the run' })).toBeVisible();
});

test('a chapter and an exact run open in a frame of another page', async ({ page, baseURL }) => {
	for (const [address, heading] of [
		['chapter/run/', 'Predict, then run'],
		['simulator/?s=1_vb_k1', 'Simulator']
	] as const) {
		await page.setContent(`<iframe src="${baseURL}${address}" width="360" height="700"></iframe>`);
		const shown = page.frameLocator('iframe').getByRole('heading', { level: 1 });
		await expect(shown).toContainText(heading);
	}
});
