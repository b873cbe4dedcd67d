import { expect, test } from './fixtures';

/** That the server has no such page, and that folders have no manifest, is what is tested. */
const isMissing = (error: string) => error.includes('404');

for (const [missing, like, to] of [
	['simulatr', 'Simulator', 'simulator/'],
	['some/deep/place/weeks/', 'The week', 'chapter/week/']
] as const)
	test(`/${missing} is answered by a page that leads on and guesses what was meant`, async ({
		page,
		baseURL,
		misdeeds
	}) => {
		const answer = await page.goto(missing);
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'There is no page at this address'
		);
		const guess = page.getByText('Did you mean this page?');
		await expect(guess.getByRole('link', { name: like })).toHaveAttribute(
			'href',
			new RegExp(`/${to}$`)
		);
		for (const name of ['Story', 'Simulator', 'Sources', 'Model']) {
			const link = page.getByRole('navigation').getByRole('link', { name });
			const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
			expect(href.startsWith(baseURL ?? '')).toBe(true);
			expect((await page.request.get(href)).status()).toBe(200);
		}
		misdeeds.errors = misdeeds.errors.filter((error) => !isMissing(error));
	});

test('a page that is like nothing here is answered without a guess', async ({ page, misdeeds }) => {
	await page.goto('wp-login.php');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(page.getByText('Did you mean')).toBeHidden();
	misdeeds.errors = misdeeds.errors.filter((error) => !isMissing(error));
});
