import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findings, lookAt, modes } from './axe';
import { expect, open, test } from './fixtures';

const PREFIX = 'conditions-or-calendar:';

/** Puts into the browser what the story, the questions and the simulator keep there. */
async function keepSome(page: Page): Promise<void> {
	const outlook = (gone: number | null) => ({ gone, isis: 'same' });
	const kept = {
		prediction: { prediction: { conditions: outlook(null), timeline: outlook(20) } },
		checks: { 'one-run': { chosen: ['here'], checked: true } },
		scenarios: [{ name: 'My run', scenario: '1_vb_m18_k1', saved: 1 }]
	};
	await page.addInitScript(
		(all) => {
			for (const [key, value] of all) localStorage.setItem(key, value);
		},
		Object.entries(kept).map(([key, value]) => [PREFIX + key, JSON.stringify(value)] as const)
	);
}

const codeField = (page: Page) => page.getByRole('textbox', { name: 'Your code' });
const codes = (page: Page) => page.getByRole('textbox', { name: 'Codes' });

/** Makes a code from what is kept, a reason and a name. */
async function makeCode(page: Page): Promise<string> {
	await keepSome(page);
	await open(page, './hand-in/');
	await page.getByLabel('Why, for the timeline?').fill('A date is a date.');
	await page.getByLabel('Your name').fill('Noor');
	return codeField(page).inputValue();
}

test('a code made of what is on the machine is read as it was meant, twice the same once', async ({
	page
}) => {
	const code = await makeCode(page);
	expect(code).toMatch(/^CC1-/);
	await page.getByRole('link', { name: 'Read codes, for teachers' }).click();
	await codes(page).fill(`“${code.replace(/.{30}/g, '$&\n')}”, and again ${code}`);
	const found = page.getByRole('region', { name: 'What was found' });
	await expect(found).toContainText('1 receipt is read. 0 could not be read. 1 code stands there');
	await expect(found.getByRole('listitem')).toHaveText([
		/Code 1: read, from Noor/,
		/Code 2: the same as code 1/
	]);
	await expect(page.getByRole('img', { name: /In which month/ })).toHaveAccessibleName(
		/Timeline-based: 1 receipt names a month, from month 20 to month 20/
	);
	await expect(page.getByText('A date is a date.')).toBeVisible();
	await expect(page.getByRole('row', { name: /It came out so in this model world/ })).toContainText(
		'1'
	);
	await page.getByRole('link', { name: /^Code 1: all settings/ }).click();
	await expect(page).toHaveURL(/\/simulator\/\?s=1_vb_m18_k1$/);
});

test('a machine with nothing on it says so, and says where to begin', async ({ page }) => {
	await open(page, './hand-in/');
	await expect(page.getByText('There is nothing to hand in yet.')).toBeVisible();
	await expect(codeField(page)).toHaveCount(0);
	for (const [name, address] of [
		['Make a prediction in the story', /\/#run-predict$/],
		['Go to the questions', /\/questions\/$/],
		['Keep a run in the simulator', /\/simulator\/$/]
	] as const)
		await expect(page.getByRole('link', { name })).toHaveAttribute('href', address);
});

test('a reason is there after a reload, and gone once it is cleared; a refused copy marks the code', async ({
	page
}) => {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new Error('refused'));
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
	});
	await makeCode(page);
	await page.getByRole('button', { name: 'Copy the code' }).click();
	await expect(page.getByText('Your browser does not allow copying here.')).toBeVisible();
	await expect(codeField(page)).toBeFocused();
	await page.reload();
	const reason = page.getByLabel('Why, for the timeline?');
	await expect(reason).toHaveValue('A date is a date.');
	await expect(page.getByLabel('Your name')).toHaveValue('');
	await page.getByRole('button', { name: 'Clear my reasons' }).click();
	await expect(reason).toHaveValue('');
	await expect(page.getByText('Your reasons are cleared.')).toBeFocused();
});

test('a code that was changed, cut or is none says so by its number', async ({ page }) => {
	const code = await makeCode(page);
	const changed = code.slice(0, 20) + (code[20] === 'A' ? 'B' : 'A') + code.slice(21);
	await open(page, './teach/receipts/');
	await codes(page).fill([changed, code.slice(0, -8), code.replace('CC1', 'CC2')].join('\n'));
	await expect(
		page.getByRole('region', { name: 'What was found' }).getByRole('listitem')
	).toHaveText([
		/Code 1: not read: a part of it was changed or lost/,
		/Code 2: not read: its end is missing/,
		/Code 3: not read: a newer version/
	]);
	await expect(page.getByRole('heading', { name: 'Predictions' })).toHaveCount(0);
	await codes(page).fill('my homework');
	await expect(page.getByText('this is no code of this site')).toBeVisible();
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(codes(page)).toBeFocused();
	await expect(codes(page)).toHaveValue('');
});

test('what was read goes into a spreadsheet, and nothing of it stays in the browser', async ({
	page
}) => {
	const code = await makeCode(page);
	await open(page, './teach/receipts/');
	await codes(page).fill(code);
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download all as CSV' }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toBe('receipts.csv');
	const [head, row] = (await readFile(await file.path(), 'utf8')).trim().split('\n');
	expect(head).toMatch(/^Number,Name,/);
	expect(row).toContain('1,Noor,not within 48 months,about as many,,20,about as many,A date is');
	const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
	expect(stored).not.toContain(code);
	for (const mode of modes) {
		await lookAt(page, mode);
		const looks = mode !== modes[0];
		expect(await findings(page, { looks }), mode.name).toEqual([]);
	}
	await page.reload();
	await expect(codes(page)).toHaveValue('');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('both pages say what needs one, and what to do instead', async ({ page }) => {
		await page.goto('./hand-in/');
		await expect(page.getByRole('heading', { name: 'On paper instead' })).toBeVisible();
		await page.goto('./teach/receipts/');
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('noscript p')).toContainText('Reading codes needs JavaScript');
	});
});
