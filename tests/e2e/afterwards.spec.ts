import { expect, open, test } from './fixtures';

const address = './afterwards/';
const skip = 'Skip the prediction and show what happened';

test('a reader opens what happened next by keyboard, and finds it open the next time', async ({
	page
}) => {
	await open(page, address);
	const entry = page.getByRole('heading', { name: 'Joint statement names two dates' });
	await expect(entry).toBeHidden();
	await page.getByRole('link', { name: 'Predict first' }).focus();
	await page.keyboard.press('Tab');
	await expect(page.getByText(skip)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(entry).toBeVisible();
	await expect(page.getByText(skip)).toBeFocused();
	await page.reload();
	await expect(entry).toBeVisible();
	await expect(page.getByRole('link', { name: 'Predict first' })).toHaveCount(0);
});

test('who would rather predict first comes to the question in the story', async ({ page }) => {
	await open(page, address);
	await page.getByRole('link', { name: 'Predict first' }).click();
	await expect(page).toHaveURL(/\/#run-predict$/);
	await expect(page.locator('#run-predict')).toBeInViewport();
});

test('the story’s end leads to what happened next', async ({ page }) => {
	await open(page, './');
	await page.getByRole('link', { name: 'See what happened next' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'What happened next' })).toBeVisible();
	await page.getByText(skip).click();
	await expect(page.locator('#joint-statement')).toBeVisible();
});

test('a link to one entry opens the page at it', async ({ page }) => {
	await open(page, `${address}#base-handed-over`);
	await expect(page.locator('#base-handed-over')).toBeInViewport();
});

test('links to sources leave without telling where from, and nothing of them is asked for before', async ({
	page
}) => {
	await open(page, address);
	await page.getByText(skip).click();
	const foreign = page.locator('main a[href^="https:"]');
	expect(await foreign.count()).toBeGreaterThan(15);
	for (const link of await foreign.all())
		await expect(link).toHaveAttribute('rel', 'noreferrer external');
});

test('all of it is on paper, whether or not it was opened', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await open(page, address);
	const entries = page.locator('main ol > li[id]');
	await expect(entries).toHaveCount(28);
	for (const entry of await entries.all()) await expect(entry).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the same line opens all of it', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('#unknown')).toBeHidden();
		await page.getByText(skip).click();
		await expect(page.locator('#unknown')).toBeVisible();
		await expect(page.locator('main ol > li[id]')).toHaveCount(28);
		await expect(page.getByRole('img', { name: /^A timeline from January 2024/ })).toHaveCount(1);
	});
});
