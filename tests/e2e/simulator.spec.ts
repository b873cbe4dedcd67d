import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

const address = './simulator/';
const month = (page: Page) => page.getByRole('slider', { name: 'Month in view' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stateIn = (page: Page) => new URL(page.url()).searchParams.get('s');
const pressed = (page: Page, name: string) => page.getByText(name, { exact: true }).first();

/** Everything that the status line has said since it was called. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const said: string[] = [];
		(window as unknown as { said: string[] }).said = said;
		const status = document.querySelector('[role="status"]')!;
		new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});
	return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('says what it is not before anything is run', async ({ page }) => {
	await open(page, address);
	await expect(page.getByText('This is not a forecast.')).toBeVisible();
	await page.getByText('What it leaves out').click();
	await expect(page.getByText('Deaths and injuries')).toBeVisible();
	await expect(month(page)).toHaveAttribute('aria-valuetext', 'Month 0, January 2024');
});

test('toggles the approach: the chart changes, the month stays', async ({ page }) => {
	await open(page, `${address}?s=1_m18`);
	await expect(page.getByRole('region', { name: 'Conditions-based' })).toBeVisible();
	await pressed(page, 'Timeline-based').click();
	await expect(page.getByRole('region', { name: 'Timeline-based' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Conditions-based' })).toHaveCount(0);
	await pressed(page, 'Side by side').click();
	await expect(page.getByRole('region', { name: /-based$/ })).toHaveCount(2);
	await expect(month(page)).toHaveValue('18');
	await expect(page.getByText(/They first part in month 6/)).toBeVisible();
});

test('steps, goes back, plays, pauses and starts again', async ({ page }) => {
	await open(page, address);
	await button(page, 'Step').click();
	await button(page, 'Step').click();
	await button(page, 'Back').click();
	await expect(month(page)).toHaveValue('1');
	await button(page, 'Play').click();
	await expect.poll(async () => Number(await month(page).inputValue())).toBeGreaterThan(3);
	await button(page, 'Pause').click();
	const paused = await month(page).inputValue();
	await page.waitForTimeout(1500);
	await expect(month(page)).toHaveValue(paused);
	await button(page, 'Start').click();
	await expect(month(page)).toHaveValue('0');
});

test('marks the current state in words, and moves it with the run', async ({ page }) => {
	await open(page, `${address}?s=1_vt`);
	await page.getByText('States and what leads out of them').click();
	const current = page.locator('[aria-current="true"]');
	await expect(current).toContainText('negotiating');
	await month(page).fill('12');
	await expect(current).toContainText('date set');
	await month(page).fill('48');
	await expect(current).toContainText('complete');
});

test('is played by keyboard alone', async ({ page }) => {
	await open(page, address);
	await month(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('End');
	await expect(month(page)).toHaveValue('48');
	await page.keyboard.press('Home');
	await page.keyboard.press('Tab');
	await expect(button(page, 'Play')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Pause')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Play')).toBeFocused();
});

test('keeps its state in the address and adds nothing to the history', async ({ page }) => {
	await open(page, address);
	const before = await page.evaluate(() => history.length);
	await pressed(page, 'Side by side').click();
	await month(page).fill('18');
	await expect.poll(() => stateIn(page)).toBe('1_vb_m18_k1');
	await page.getByRole('slider', { name: 'Date by which all have left' }).fill('36');
	await expect.poll(() => stateIn(page)).toBe('1_vb_m18_sd36_k1');
	expect(await page.evaluate(() => history.length)).toBe(before);
	await page.reload();
	await expect(month(page)).toHaveValue('18');
	await expect(page.getByRole('region', { name: /-based$/ })).toHaveCount(2);
});

test('opens a good link as it is, without a warning and without rewriting it', async ({ page }) => {
	await open(page, `${address}?s=1_m18_vt`);
	await expect(month(page)).toHaveValue('18');
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(stateIn(page)).toBe('1_m18_vt');
});

for (const bad of ['1_sd99', '9_vb', '%3Cscript%3E', 'x'.repeat(2000), '1___proto__1']) {
	test(`opens the defaults and says so for the address ${bad.slice(0, 20)}`, async ({ page }) => {
		await open(page, `${address}?s=${bad}`);
		await expect(page.getByRole('alert')).toHaveText(/could not be read/);
		await expect(month(page)).toHaveValue('0');
		await button(page, 'Step').click();
		await expect.poll(() => stateIn(page)).toBe('1_m1_k1');
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
}

test('says one polite message for one change, and at most three for twenty quick ones', async ({
	page
}) => {
	await open(page, address);
	const said = await listen(page);
	await button(page, 'Step').click();
	await page.waitForTimeout(1500);
	const [message, ...others] = await said();
	expect(others).toEqual([]);
	expect(message).toMatch(/^February 2024\. Conditions-based: negotiating, 2,500 troops\.$/);

	const again = await listen(page);
	await month(page).focus();
	for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight');
	await page.waitForTimeout(1500);
	const messages = await again();
	expect(messages.length).toBeGreaterThan(0);
	expect(messages.length).toBeLessThanOrEqual(3);
	for (const text of messages) expect(text.length).toBeLessThanOrEqual(160);
	const loud = page.locator('#svelte-announcer[aria-live="assertive"]');
	await expect(loud).toHaveCount(0);
	await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
	await expect(loud).toHaveText(/\w/);
});

test('another model world changes the chance events and nothing else', async ({ page }) => {
	await open(page, `${address}?s=1_vt_m48`);
	await button(page, 'Another model world').click();
	await expect(page.getByRole('spinbutton', { name: 'World' })).toHaveValue('1');
	await expect.poll(() => stateIn(page)).toBe('1_vt_r1_m48_k1');
});

test('a named world sets its assumptions, and one slider makes it the reader’s own', async ({
	page
}) => {
	await open(page, address);
	await page.getByText('Worlds to start from').click();
	await button(page, 'One-year deadline').click();
	await expect(button(page, 'One-year deadline')).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('slider', { name: 'A review every' }).fill('6');
	await expect(page.getByText('your own settings')).toBeVisible();
});

test('every slider has a name, a value with its unit and its limits', async ({ page }) => {
	await open(page, `${address}?s=1_vh`);
	await page.getByText('All assumptions', { exact: true }).click();
	const all = page.getByRole('slider');
	await expect.poll(() => all.count()).toBeGreaterThan(45);
	for (const slider of await all.all()) {
		await expect(slider).toHaveAccessibleName(/\w/);
		await expect(slider).toHaveAttribute('aria-valuetext', /\w/);
	}
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('play still steps, and nothing is animated', async ({ page }) => {
		await open(page, address);
		await button(page, 'Play').click();
		await expect.poll(async () => Number(await month(page).inputValue())).toBeGreaterThan(1);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
	test('fits 320 pixels, with the transport in sight and large enough to touch', async ({
		page
	}) => {
		await open(page, `${address}?s=1_vb_m18`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.getByRole('group', { name: 'Approach' }).scrollIntoViewIfNeeded();
		await expect(button(page, 'Play')).toBeInViewport();
		for (const name of ['Play', 'Back', 'Step', 'Start']) {
			const box = (await button(page, name).boundingBox())!;
			expect(box.height).toBeGreaterThanOrEqual(44);
			expect(box.width).toBeGreaterThanOrEqual(44);
		}
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('shows both default runs in full, and no control that would do nothing', async ({
		page
	}) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { name: 'Conditions-based' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Timeline-based' })).toBeVisible();
		const ends = page.getByRole('listitem').filter({ hasText: 'The withdrawal is complete.' });
		await expect(ends).toHaveCount(2);
		await expect(page.getByRole('row', { name: /Last troops leave/ })).toContainText(
			'January 2026'
		);
		for (const role of ['slider', 'radio', 'button', 'checkbox'] as const)
			await expect(page.getByRole(role)).toHaveCount(0);
	});
});
