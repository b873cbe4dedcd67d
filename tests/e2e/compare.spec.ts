import type { Page } from '@playwright/test';
import { expect, open, scrollThrough, test } from './fixtures';
import { seen } from './visible-text';

const first = (page: Page) => page.getByRole('combobox', { name: 'First article' });
const second = (page: Page) => page.getByRole('combobox', { name: 'Second article' });
const both = (page: Page) => page.getByRole('heading', { name: /^What both report: / });
const query = (page: Page) => new URL(page.url()).search;

test('a pair is chosen by keyboard, swapped, and kept in the address without a new entry', async ({
	page
}) => {
	await open(page, './sources/compare/');
	await expect(first(page)).toHaveValue('002');
	const entries = await page.evaluate(() => history.length);
	await first(page).focus();
	await page.keyboard.press('ArrowUp');
	await expect(first(page)).toHaveValue('001');
	await expect.poll(() => query(page)).toBe('?a=001&b=004');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => query(page)).toBe('?a=004&b=001');
	await expect(page.getByRole('heading', { name: /^Only in article 004: / })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: /^Articles 004 and 001/ })).toHaveCount(
		1
	);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an address opens its pair, and one that names none opens the usual pair and says so', async ({
	page
}) => {
	await open(page, './sources/compare/?a=001&b=000');
	await expect(first(page)).toHaveValue('001');
	await expect(both(page)).toHaveText(/1\d facts/);
	await open(page, './sources/compare/?a=001&b=<script>');
	await expect(first(page)).toHaveValue('002');
	await expect(second(page)).toHaveValue('004');
	await expect(page.getByText(/^The address named no two/).first()).toBeVisible();
});

test('every pair has its figures, differences and oddities within the window, at 320 pixels too', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const ids = ['000', '001', '002', '003', '004'];
	for (const [index, a] of ids.entries())
		for (const b of ids.slice(index + 1)) {
			await open(page, `./sources/compare/?a=${a}&b=${b}`);
			await expect(first(page)).toHaveValue(a);
			await expect(page.getByRole('heading', { name: `Only in article ${b}: ` })).toBeVisible();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, `${a} and ${b}`).toBeLessThanOrEqual(320);
		}
});

test('whose figure feeds the model is chosen by keyboard, and the table follows', async ({
	page
}) => {
	await open(page, './sources/compare/');
	await scrollThrough(page);
	const lists = page.getByRole('group', { name: 'Whose list of conditions decides' });
	const row = page.getByRole('row', { name: /^ISIS members at the end: members/ });
	const before = await row.textContent();
	await lists.getByRole('radio', { name: /^Both lists/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(lists.getByRole('radio', { name: /^Articles 000 and 001/ })).toBeChecked();
	await expect(row).not.toHaveText(before ?? '');
});

test('the story leads to the page, and compares in place where it is asked to', async ({
	page
}) => {
	await open(page, './#articles-open');
	const link = page.getByRole('link', { name: 'Compare any two of the five' });
	// The link is replaced when its script is there.
	await expect(() => link.scrollIntoViewIfNeeded()).toPass();
	await expect(link).toHaveAttribute('href', /sources\/compare\/$/);
	const button = page.getByRole('button', { name: 'Compare two articles here' });
	await expect(async () => {
		await button.click({ timeout: 1_000 });
		await expect(both(page)).toBeVisible({ timeout: 4_000 });
	}).toPass();
	await second(page).selectOption('000');
	expect(query(page)).toBe('');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page tells of all five: every fact, every oddity, every combination’s sign', async ({
		page
	}) => {
		await page.goto('./sources/compare/');
		const { headings, tables } = await seen(page);
		for (const id of ['000', '001', '002', '003', '004'])
			expect(headings.filter((text) => text.startsWith(`In article ${id}: `))).toHaveLength(1);
		expect(tables).toContain('Every fact, with the words of each article that reports it');
		expect(tables.some((caption) => /^In how many of 240 readings/.test(caption))).toBe(true);
		await expect(page.getByRole('radio')).toHaveCount(0);
	});
});
