import { expect, open, test } from './fixtures';

const sizes = [
	[1280, 720],
	[1440, 900],
	[768, 1024],
	[375, 740]
] as const;

for (const [width, height] of sizes)
	test(`the first screen of ${width} by ${height} holds the question, the way in and both machines`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, './');
		const bar = (await page.locator('nav.bar').boundingBox())!.y;
		const held = [
			page.getByRole('heading', { level: 1 }),
			page.locator('.lead p').first(),
			page.getByText('not a forecast').first(),
			page.getByRole('link', { name: 'Start with the week' }),
			page.getByRole('button', { name: 'Run both machines' }),
			page.locator('.machine.conditions'),
			page.locator('.machine.timeline')
		];
		for (const one of held) {
			const box = (await one.boundingBox())!;
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.y + box.height).toBeLessThanOrEqual(bar);
		}
	});

test('the machines fetch their script when they are started, run to the end and show both runs whole', async ({
	page
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await open(page, './');
	await page.waitForTimeout(500);
	const before = fetched.length;
	const shown = async () => (await page.locator('.machines').innerText()).replace(/\s+/g, ' ');
	const whole = await shown();
	const button = page.locator('.actions button');
	await button.click();
	await expect(page.locator('.machines [aria-current]')).toHaveCount(2);
	expect(fetched.length).toBeGreaterThan(before);
	await expect(page.locator('.machines')).toContainText('Waiting: conditions not met');
	await expect(page.locator('.machines')).toContainText('Reducing: on schedule');
	await button.click();
	await expect(button).toHaveText('Go on');
	const at = await page.locator('.machines').innerText();
	await page.waitForTimeout(600);
	expect(await page.locator('.machines').innerText()).toBe(at);
	await button.click();
	await expect(button).toHaveText('Run again', { timeout: 30_000 });
	expect(await shown()).toBe(whole);
	await expect(page.locator('.graphic [role="status"]').first()).toHaveText(
		/^January 2028\. .{20,140}$/
	);
});

test.describe('where no motion is wanted', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('each press goes on to the next change, and nothing moves by itself', async ({ page }) => {
		await open(page, './');
		const button = page.locator('.actions button');
		await button.click();
		await expect(button).toHaveText('Next change');
		await expect(page.locator('.machines')).toContainText('Month 0');
		await button.click();
		await expect(page.locator('.machines')).not.toContainText('Month 0');
		const at = await page.locator('.machines').innerText();
		await page.waitForTimeout(800);
		expect(await page.locator('.machines').innerText()).toBe(at);
	});
});

/** Whether the sheet of the chapters' styles applies to the page. */
const styled = () =>
	[...document.styleSheets].some(
		({ href, disabled, cssRules }) =>
			href?.includes('/chapters.') && !disabled && cssRules.length > 0
	);

test('is painted before the chapters’ styles are there, which stay when the story is left and come back to', async ({
	page
}) => {
	let send = () => {};
	const asked = new Promise<void>((done) => (send = done));
	await page.route('**/chapters.*.css', async (route) => {
		await asked;
		await route.continue();
	});
	await page.goto('./', { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.evaluate(styled)).toBe(false);
	send();
	await page.waitForFunction(styled);
	await open(page, './');
	await page.locator('footer').getByRole('link', { name: 'For teachers' }).click();
	await expect(page).toHaveURL(/teach\/$/);
	await page.goBack();
	await expect(page.locator('[data-chapter] figure').first()).toBeVisible();
	expect(await page.evaluate(styled)).toBe(true);
});
