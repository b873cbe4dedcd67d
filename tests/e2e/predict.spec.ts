import type { Page } from '@playwright/test';
import { findings, modes } from './axe';
import { expect, open, test } from './fixtures';

const goneMark = 'Conditions-based: the last US troops leave';

/** Goes to the form and waits until the chart beside it has its script. */
async function openForm(page: Page) {
	await open(page, './#run-predict');
	const form = page.locator('form.predict');
	await toForm(page);
	await expect(mark(page)).toHaveCount(1);
	return form;
}
const mark = (page: Page) => page.getByRole('slider', { name: goneMark });
const runLines = (page: Page) => page.locator('#run .graphic path.line').filter({ visible: true });
/** Scrolls to the form by its step: the form itself is replaced when its script is there. */
const toForm = (page: Page) =>
	page.locator('#run-predict').evaluate((step) => {
		step.scrollIntoView({ block: 'end', behavior: 'instant' });
	});
/** Scrolls to the step that shows the run. */
const toRun = (page: Page) =>
	page.locator('#run-one-world').evaluate((step) => {
		step.scrollIntoView({ behavior: 'instant' });
	});

test('a prediction by keyboard alone is kept, set beside the run with its reasons, and there after a reload', async ({
	page
}) => {
	const form = await openForm(page);
	await mark(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('PageUp');
	await expect(form.getByRole('spinbutton').first()).toHaveValue('7');
	await form.getByRole('spinbutton').last().fill('20');
	await form.getByRole('spinbutton').last().press('Tab');
	await toRun(page);
	await expect(page.getByText('once you have made a prediction, or skipped it')).toBeVisible();
	await expect(runLines(page)).toHaveCount(0);
	await form.getByRole('button', { name: 'Keep my prediction' }).press('Enter');
	await toRun(page);
	await expect(runLines(page)).toHaveCount(4);
	const gaps = page.locator('.gaps');
	await expect(gaps).toContainText('You said in month 7, Aug 2024; in this run it is in month');
	await expect(gaps).toContainText('At the end of month 20, September 2025,');
	await expect(gaps).toContainText('because a date was set');

	await page.reload();
	await toRun(page);
	await expect(gaps).toContainText('You said in month 7');
	await toForm(page);
	await form.getByRole('button', { name: 'Start again' }).click();
	await expect(form.getByRole('spinbutton').first()).toHaveValue('');
	await expect(gaps).toHaveCount(0);
});

test('a mark is dragged with the mouse, and the form says the same', async ({ page }) => {
	const form = await openForm(page);
	const box = (await mark(page).boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x - 150, box.y + 30, { steps: 4 });
	await page.mouse.up();
	const month = Number(await mark(page).getAttribute('aria-valuenow'));
	expect(month).toBeLessThan(45);
	await expect(form.getByRole('spinbutton').first()).toHaveValue(String(month));
});

test('whoever skips sees the run at once, and still after a reload', async ({ page }) => {
	const form = await openForm(page);
	await form.getByRole('button', { name: 'Skip and show me' }).click();
	await expect(runLines(page)).toHaveCount(4);
	await expect(form.getByRole('button', { name: 'Predict after all' })).toBeFocused();
	await page.reload();
	await expect(runLines(page)).toHaveCount(4);
	await expect(page.locator('.gaps')).toHaveCount(0);
});

test('a prediction lasts for the page where storage is blocked', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('Access is denied for this document.', 'SecurityError');
			}
		});
	});
	const form = await openForm(page);
	await form.getByRole('button', { name: 'Keep my prediction' }).click();
	await toRun(page);
	await expect(page.locator('.gaps')).toContainText('not within 48 months');
});

for (const { media, name, width } of modes.slice(0, 4))
	test(`axe finds no barrier while a prediction is made and set beside the run, ${name}`, async ({
		page
	}) => {
		if (width) await page.setViewportSize({ width, height: 720 });
		await page.emulateMedia(media ?? {});
		const form = await openForm(page);
		// Where the bar at the window's end half covers a button, axe counts what is left of it.
		await form
			.getByRole('button')
			.first()
			.evaluate((button) => {
				button.scrollIntoView({ block: 'center', behavior: 'instant' });
			});
		expect(await findings(page, { within: '#run' })).toEqual([]);
		await toRun(page);
		await expect(page.getByText('once you have made a prediction, or skipped it')).toBeVisible();
		expect(await findings(page, { within: '#run' })).toEqual([]);
		await form.getByRole('button', { name: 'Keep my prediction' }).press('Enter');
		await toRun(page);
		await expect(page.locator('.gaps')).toBeVisible();
		expect(await findings(page, { within: '#run' })).toEqual([]);
	});

test.describe('on paper', () => {
	test('the run is there although no prediction has been made', async ({ page }) => {
		await openForm(page);
		await page.emulateMedia({ media: 'print' });
		await expect(runLines(page)).toHaveCount(4);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 375, height: 740 }, hasTouch: true });

	test('the form is not covered by the graphic, which is back in sight with the run', async ({
		page
	}) => {
		const form = await openForm(page);
		const field = form.getByRole('spinbutton').first();
		await field.scrollIntoViewIfNeeded();
		await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		const graphic = page.locator('#run .graphic');
		expect(await graphic.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThan(
			(await field.boundingBox())!.y
		);
		await form.getByRole('button', { name: 'Keep my prediction' }).tap();
		await toRun(page);
		await expect(runLines(page)).toHaveCount(4);
		await expect(graphic).toBeInViewport({ ratio: 0.9 });
	});
});
