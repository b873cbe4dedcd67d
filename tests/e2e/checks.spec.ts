import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

const chapter = (page: Page) => page.locator('#positions .foot');
const question = (page: Page) =>
	page.getByRole('group', { name: /^CNN writes that “some elements/ });

/** Comes to the foot of a chapter, as a reader who has read it does. */
async function reachQuestions(page: Page): Promise<void> {
	await open(page, './');
	await chapter(page).evaluate((foot) => foot.scrollIntoView({ behavior: 'instant' }));
	await expect(question(page)).toBeVisible();
}

test.describe('the questions at a chapter’s foot', () => {
	test('come when the reader is near; until then a link stands in their place', async ({
		page
	}) => {
		await open(page, './');
		await expect(page.locator('form.check')).toHaveCount(0);
		await expect(
			chapter(page).getByRole('link', { name: 'Questions on this chapter' })
		).toHaveAttribute('href', /\/questions\/#positions$/);
		await reachQuestions(page);
		await expect(chapter(page).locator('form.check')).toHaveCount(2);
		await expect(page.locator('#week form.check')).toHaveCount(0);
	});

	test('are answered by keyboard, and the answer is there after the page is opened again', async ({
		page
	}) => {
		await reachQuestions(page);
		await question(page).getByRole('radio').first().focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const status = chapter(page).getByRole('status').first();
		await expect(status).toContainText('A part of a government is not the government.');
		await page.reload();
		await reachQuestions(page);
		await expect(page.getByRole('radio', { name: 'That of the Iraqi government' })).toBeChecked();
		await expect(status).toContainText('A part of a government is not the government.');
		await chapter(page).getByRole('button', { name: 'Clear my answers' }).click();
		await expect(
			page.getByRole('radio', { name: 'That of the Iraqi government' })
		).not.toBeChecked();
		await expect(chapter(page).getByText('Your answers are cleared.')).toBeFocused();
	});

	test('are answered on their own page as well, where the same answers stand', async ({ page }) => {
		await reachQuestions(page);
		await page.getByRole('radio', { name: 'That of the Iraqi parliament' }).check();
		await chapter(page).getByRole('link', { name: 'All questions' }).click();
		await expect(page).toHaveURL(/\/questions\/#positions$/);
		await expect(page.getByRole('radio', { name: 'That of the Iraqi parliament' })).toBeChecked();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the questions are read on their page, each with what can be said of its answers', async ({
		page
	}) => {
		await page.goto('./');
		await chapter(page).getByRole('link', { name: 'Questions on this chapter' }).click();
		await expect(page.locator('#positions')).toBeInViewport();
		const sheet = page.locator('#check-some-elements');
		await expect(sheet.getByText('A part of a government is not')).toBeHidden();
		await sheet.getByText('What can be said of each answer').click();
		await expect(sheet.getByText('A part of a government is not')).toBeVisible();
	});
});

test('the questions print first and what can be said of their answers apart, at the end', async ({
	page
}) => {
	await open(page, './questions/');
	await page.emulateMedia({ media: 'print' });
	const answers = page.getByRole('heading', { name: 'What can be said of each answer' });
	await expect(answers).toBeVisible();
	await expect(page.locator('details:visible')).toHaveCount(0);
	const last = page.locator('#check-nobody-reported-hurt');
	const [above, below] = [await last.boundingBox(), await answers.boundingBox()];
	expect(above?.y).toBeLessThan(below?.y ?? 0);
	const said = page.getByText('A part of a government is not the government.');
	await expect(said.locator('visible=true')).toHaveCount(1);
});

test.describe('a word of the glossary in the story', () => {
	const word = (page: Page) => page.locator('a.term[data-term="bound"]');
	const card = (page: Page) => page.getByRole('dialog', { name: 'Bound' });

	test('opens in place by keyboard and gives the focus back on Escape', async ({ page }) => {
		await open(page, './');
		await word(page).focus();
		await page.keyboard.press('Enter');
		await expect(card(page)).toBeFocused();
		await expect(card(page)).toContainText('set a floor and no ceiling');
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await expect(word(page)).toBeFocused();
	});

	test('leads on to its entry, which names the step again', async ({ page }) => {
		await open(page, './');
		await word(page).click();
		await card(page).getByRole('link', { name: 'See it in the glossary' }).click();
		await expect(page).toHaveURL(/\/glossary\/#bound$/);
		await expect(page.getByRole('heading', { name: 'Bound' })).toBeInViewport();
		await page
			.getByRole('region', { name: 'Bound' })
			.getByRole('link', { name: 'Two reports, almost the same count' })
			.click();
		await expect(page).toHaveURL(/\/#fire-counts$/);
	});

	test('opens a fact that its card names, in the same card', async ({ page }) => {
		await open(page, './');
		await page.locator('a.term[data-term="coalition"]').first().click();
		await page.getByRole('dialog').getByRole('link', { name: 'a few hundred' }).click();
		await expect(page.getByRole('dialog', { name: 'a few hundred' })).toBeFocused();
	});
});

test('an address of the glossary leads to its entry', async ({ page }) => {
	await open(page, './glossary/#iran-backed');
	await expect(page.getByRole('heading', { name: 'Iran-backed' })).toBeInViewport();
});
