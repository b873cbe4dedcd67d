import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

const words = (page: Page) => page.locator('main a.fact[data-fact="us-troops-iraq"]').first();
const card = (page: Page) => page.getByRole('dialog');

test.describe('the card of a fact', () => {
	test('opens by keyboard, takes the focus, and gives it back on Escape', async ({ page }) => {
		await open(page, './');
		await words(page).focus();
		await page.keyboard.press('Enter');
		await expect(card(page)).toBeFocused();
		await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('about 2,500');
		await page.keyboard.press('Tab');
		await expect(card(page).getByRole('button', { name: 'Close' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await expect(words(page)).toBeFocused();
	});

	test('closes on a click beside it and on a second click on the words', async ({ page }) => {
		await open(page, './');
		await words(page).click();
		await expect(card(page)).toBeVisible();
		await words(page).click();
		await expect(card(page)).toBeHidden();
		await words(page).click();
		await expect(card(page)).toBeVisible();
		await page.mouse.click(1270, 10);
		await expect(card(page)).toBeHidden();
	});

	test('leads on to the sources page, to the record itself', async ({ page }) => {
		await open(page, './');
		await words(page).click();
		await card(page).getByRole('link', { name: 'See it among all sources' }).click();
		await expect(page).toHaveURL(/\/sources\/#us-troops-iraq$/);
		await expect(page.locator('#us-troops-iraq')).toBeInViewport();
		await expect(card(page)).toBeHidden();
	});

	for (const width of [320, 375, 1280])
		test(`never covers its words and never leaves the screen at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 640 });
			await open(page, './');
			await words(page).click();
			await expect(card(page)).toBeVisible();
			const [over, under] = [await card(page).boundingBox(), await words(page).boundingBox()];
			if (!over || !under) throw new Error('nothing is drawn');
			expect(over.x).toBeGreaterThanOrEqual(0);
			expect(over.x + over.width).toBeLessThanOrEqual(width);
			const apart = over.y >= under.y + under.height || over.y + over.height <= under.y;
			expect(apart).toBe(true);
		});
});

test('words of a fact lead to the sources page when the card cannot be had', async ({
	page,
	misdeeds
}) => {
	await open(page, './');
	await page.route('**/*.js', (route) => route.abort());
	await words(page).click();
	await expect(page).toHaveURL(/\/sources\/#us-troops-iraq$/);
	await page.unrouteAll();
	misdeeds.errors.length = 0;
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the words of a fact lead to its record, and no filter is offered', async ({ page }) => {
		await page.goto('./');
		await words(page).click();
		await expect(page).toHaveURL(/\/sources\/#us-troops-iraq$/);
		await expect(page.locator('#us-troops-iraq')).toBeInViewport();
		await expect(page.getByRole('search')).toBeHidden();
	});
});

test.describe('the choice among the facts', () => {
	const shown = (page: Page) => page.locator('#facts ~ section li[id]:visible');

	test('is kept in the address, opens with it, and is announced once', async ({ page }) => {
		await open(page, './sources/');
		const all = await shown(page).count();
		await page.evaluate(() => {
			const status = document.querySelector('[role=status]');
			if (!status) throw new Error('there is no status');
			Object.assign(window, { said: [] as string[] });
			new MutationObserver(() =>
				(window as unknown as { said: string[] }).said.push(status.textContent)
			).observe(status, { childList: true, characterData: true, subtree: true });
		});
		await page.getByLabel('Kind').selectOption('figure');
		await page.getByLabel('With the words').pressSequentially('troops');
		await expect(page).toHaveURL(/\?words=troops&kind=figure$/);
		const few = await shown(page).count();
		expect(few).toBeGreaterThan(0);
		expect(few).toBeLessThan(all);
		await expect(page.getByRole('status')).toHaveText(new RegExp(`^${few} of ${all}`));
		expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(
			1
		);
		await page.reload();
		await expect(shown(page)).toHaveCount(few);
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(shown(page)).toHaveCount(all);
		await expect(page).toHaveURL(/\/sources\/$/);
	});

	test('gives way to a link to a fact that it leaves out', async ({ page }) => {
		await open(page, './sources/?kind=event#us-troops-iraq');
		await expect(page.locator('#us-troops-iraq')).toBeInViewport();
	});

	test('that makes no sense is passed over', async ({ page }) => {
		await open(page, './sources/?kind=constructor&article=999');
		await expect(page.locator('#us-troops-iraq')).toBeVisible();
	});
});
