import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { COURSE, snippet } from '../../src/lib/classroom/share/snippet';
import { expect, open, test } from './fixtures';

const link = (page: Page) => page.getByRole('textbox', { name: 'One link to the lesson' });
const frameCode = (page: Page) => page.getByRole('textbox', { name: 'A frame' });
const plan = (page: Page) => page.getByRole('region', { name: /^Plan for/ });
/** The times of the plan’s steps, min. */
const times = async (page: Page) =>
	(await plan(page).locator('.minutes').allTextContents()).map((text) => parseInt(text, 10));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('a lesson is put together by keyboard; its link, its frame and its plan follow, and an address brings it back', async ({
	page,
	baseURL
}) => {
	await open(page, './teach/compose/');
	await expect(link(page)).toHaveValue(`${baseURL}embed/lesson/`);
	await page.getByRole('radio', { name: '50 minutes' }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(page).toHaveURL(/[?&]minutes=30&/);
	expect(sum(await times(page))).toBe(30);
	// What was set by hand stays, whatever the time.
	const articles = page.getByRole('checkbox', { name: /^Five articles/ });
	await articles.focus();
	await page.keyboard.press('Space');
	await page.getByRole('radio', { name: '15 minutes' }).check();
	await expect(articles).toBeChecked();
	await expect(page.getByText('You set the chapters yourself.')).toBeVisible();
	await expect(plan(page)).toContainText('More than fits: about');
	expect(sum(await times(page))).toBe(15);
	const { search } = new URL(page.url());
	await expect(link(page)).toHaveValue(`${baseURL}embed/lesson/${search}`);
	const address = `${baseURL}embed/lesson/${search}`;
	await expect(frameCode(page)).toHaveValue(
		snippet({ site: baseURL ?? '', address, title: 'Conditions or Calendar?' }, 'full', COURSE)
	);
	await page.reload();
	await expect(articles).toBeChecked();
	await expect(link(page)).toHaveValue(`${baseURL}embed/lesson/${search}`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Answer key' })).toBeVisible();
	await expect(page.getByText('Does not fit.').first()).toBeVisible();
	await expect(articles).toBeHidden();
});

test('the frame works where it is pasted: the lesson goes on in its sandbox, as high as what is in it', async ({
	page
}) => {
	await open(page, './teach/compose/?minutes=15&chapters=w');
	const code = await frameCode(page).inputValue();
	expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
	const body = `<!doctype html><title>Lesson</title>${code}`;
	await page.route('**/pasted/', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto('./pasted/');
	const frame = page.locator('iframe');
	const lesson = frame.contentFrame();
	const fits = async () => {
		const content = await lesson
			.locator('body')
			.evaluate((one) => one.getBoundingClientRect().height);
		return Math.abs(content - (await frame.evaluate((one) => one.clientHeight)));
	};
	await expect(lesson.locator('#progress')).toContainText('The week');
	await expect.poll(fits).toBeLessThanOrEqual(1);
	await lesson.locator('#next').click();
	await expect(lesson.locator('.step:visible')).toHaveId('week-statements');
	await lesson.locator('#contents summary').click();
	await lesson.getByRole('link', { name: 'The simulator' }).click();
	// A prediction comes before the run.
	await lesson.locator('#next').click();
	const month = lesson.locator('#simulator').getByRole('slider', { name: /month/i }).first();
	await month.fill('48');
	await expect(month).toHaveAttribute('aria-valuetext', /48/);
	await expect.poll(fits).toBeLessThanOrEqual(1);
});

test('an address that cannot be read says so, and its last chapter stays', async ({ page }) => {
	await open(page, './teach/compose/?minutes=20&chapters=t');
	await expect(page.getByRole('alert')).toHaveText(/could not be read: minutes\./);
	await expect(page.getByRole('radio', { name: '50 minutes' })).toBeChecked();
	const only = page.getByRole('checkbox', { name: /^Two ways to leave/ });
	await only.click();
	await expect(only).toBeChecked();
	await expect(page.getByText('A lesson needs at least one chapter.').first()).toBeVisible();
});

test('files are made in the browser of the choices on the page, and what fails says so', async ({
	page
}) => {
	await open(page, './teach/compose/?minutes=15&questions=m');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'GIFT' }).click();
	const file = await saved;
	expect(await readFile(await file.path(), 'utf8')).toContain('ISIS is smaller at the end');
	const packed = page.waitForEvent('download');
	await page.getByRole('button', { name: 'SCORM 1.2' }).click();
	const zip = await readFile(await (await packed).path());
	expect(zip.subarray(0, 2).toString()).toBe('PK');
	expect(zip.includes('imsmanifest.xml')).toBe(true);
	await page.route('**/embed/lesson/', (route) => route.fulfill({ body: 'No lesson.' }));
	await page.getByRole('button', { name: 'One file' }).click();
	await expect(page.getByText('One file could not be made.')).toBeVisible();
});
