import type { Locator, Page } from '@playwright/test';
import { findings, lookAt, modes } from './axe';
import { expect, open, test } from './fixtures';
import { overflow } from './overflow';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed or share' });
const code = (page: Page) => dialog(page).getByLabel('Code for a page');
const link = (page: Page) => dialog(page).getByLabel('Link', { exact: true });
const preview = (page: Page) => page.frameLocator('iframe[title^="Preview: "]');

/** Lets the page write to a clipboard of its own; without one it is refused. */
async function clipboard(page: Page, written?: string[]): Promise<void> {
	await page.exposeFunction('noteCopied', (text: string) => written?.push(text));
	await page.addInitScript((refused) => {
		const writeText = async (text: string) => {
			if (refused) throw new DOMException('Write permission denied.', 'NotAllowedError');
			await (window as unknown as { noteCopied: (text: string) => Promise<void> }).noteCopied(text);
		};
		Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
	}, written === undefined);
}
async function openBy(button: Locator): Promise<void> {
	await button.focus();
	await button.page().keyboard.press('Enter');
	await expect(dialog(button.page())).toBeVisible();
}

test('a chapter is set, copied and shown by keyboard, and the focus returns', async ({ page }) => {
	const written: string[] = [];
	await clipboard(page, written);
	await open(page, './chapter/week/');
	const button = page.getByRole('button', { name: 'Embed' });
	await openBy(button);
	await expect(code(page)).toHaveValue(/embed\/week\/"[\s\S]*width="100%"[\s\S]*embed\.js/);
	await expect(preview(page).locator('#graphic .on-screen > *').first()).toBeVisible();

	await dialog(page).getByLabel('Begin with').selectOption({ index: 2 });
	await dialog(page).getByLabel('Colours').selectOption('Projector');
	await dialog(page).getByLabel('The title').press('Space');
	await dialog(page).getByRole('radio', { name: '880 × 510' }).press('Space');
	await expect(link(page)).toHaveValue(/\/embed\/week\/\?theme=projector&title=0&step=week-reply$/);
	await expect(preview(page).locator('#week-reply')).toBeVisible();
	await expect(preview(page).locator('h1')).toBeHidden();
	await expect(code(page)).toHaveValue(/width="880"/);

	await dialog(page).getByRole('button', { name: 'Copy the code' }).press('Enter');
	await expect(dialog(page).getByRole('status')).toHaveText('The code is copied.');
	expect(written).toEqual([await code(page).inputValue()]);
	const classroom = dialog(page).getByRole('link', { name: 'Share to Google Classroom' });
	expect(new URL((await classroom.getAttribute('href')) ?? '').searchParams.get('url')).toBe(
		await link(page).inputValue()
	);
	await dialog(page).getByRole('button', { name: 'Close' }).press('Enter');
	await expect(dialog(page)).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('a chart of the story is embedded alone or with its chapter; what cannot be copied is selected', async ({
	page
}) => {
	await clipboard(page);
	await open(page, './');
	const button = page.locator('#people-data').getByRole('button', { name: /^Embed/ });
	await openBy(button);
	await expect(link(page)).toHaveValue(/\/embed\/chart-people\/$/);
	await dialog(page).getByRole('radio', { name: 'The chapter, step by step' }).press('Space');
	await expect(link(page)).toHaveValue(/\/embed\/people\/$/);
	await expect(dialog(page).getByRole('link', { name: 'Table (CSV)' })).toHaveAttribute(
		'href',
		/\/charts\/people\.csv$/
	);
	await dialog(page).getByRole('button', { name: 'Copy the code' }).click();
	await expect(dialog(page).getByRole('status')).toContainText('The text is selected');
	await expect(code(page)).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('/embed/people/');
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
});

test('a view of a chart is chosen by the title of the step that shows it, for the chart alone', async ({
	page
}) => {
	await open(page, './');
	await openBy(page.locator('#past-years-data').getByRole('button', { name: /^Embed/ }));
	const view = dialog(page).getByLabel('Bring out');
	// The chapter has eight steps: what the share and the map show is in charts of their own.
	await expect(view.locator('option')).toHaveCount(7);
	await view.selectOption('The combat role is declared over');
	await expect(link(page)).toHaveValue(/\/embed\/chart-past-years\/\?view=role$/);
	await expect(code(page)).toHaveValue(/src="[^"]*\?view=role"/);
	await expect(preview(page).locator('#graphic .chart-title:visible')).toHaveText(
		'The combat role ends'
	);
	await dialog(page).getByRole('radio', { name: 'The chapter, step by step' }).press('Space');
	await expect(view).toHaveCount(0);
	await expect(link(page)).toHaveValue(/\/embed\/past\/$/);
});

test('a fact is embedded from the page of sources, called by its words, and its card is what the preview shows', async ({
	page
}) => {
	await open(page, './sources/');
	const button = page.locator('#letter').getByRole('button', { name: /^Embed/ });
	await openBy(button);
	await expect(link(page)).toHaveValue(/\/embed\/fact\/letter\/$/);
	await expect(code(page)).toHaveValue(/title="Wednesday 24 January 2024"/);
	await expect(preview(page).getByRole('heading', { level: 2 })).toHaveText(
		'Wednesday 24 January 2024'
	);
	await dialog(page).getByLabel('Colours').selectOption('Dark');
	await expect(link(page)).toHaveValue(/\/embed\/fact\/letter\/\?theme=dark$/);
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
});

test('a fact is embedded from its card, which stays, and what is no fact is not', async ({
	page
}) => {
	await open(page, './');
	await page.locator('main a.fact[data-fact="us-troops-iraq"]').first().press('Enter');
	const card = page.locator('[popover]');
	const button = card.getByRole('button', { name: 'Embed about 2,500' });
	await openBy(button);
	await expect(link(page)).toHaveValue(/\/embed\/fact\/us-troops-iraq\/$/);
	await expect(preview(page).getByRole('heading', { level: 2 })).toHaveText('about 2,500');
	expect(await findings(page, { within: 'dialog[open]' })).toEqual([]);
	const guide = page.waitForEvent('popup');
	await dialog(page).getByRole('link', { name: 'All addresses' }).click();
	await (await guide).close();
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(button).toBeFocused();
	await card
		.getByRole('link', { name: /^Article/ })
		.first()
		.press('Enter');
	await expect(card.locator('.kind')).toHaveText('Article');
	await expect(button).toHaveCount(0);
	await expect(card.getByRole('button', { name: 'Embed' })).toHaveCount(0);
});

test('the simulator is embedded as it is now, or as it begins', async ({ page }) => {
	await open(page, './simulator/?s=1_vb_m20_sd36');
	await page.locator('#scenarios').scrollIntoViewIfNeeded();
	await openBy(page.getByRole('button', { name: 'Embed' }));
	await expect(link(page)).toHaveValue(/\/embed\/simulator\/\?s=1_vb_m20_sd36/);
	await expect(preview(page).getByRole('slider', { name: 'Month in view' })).toHaveValue('20');
	await dialog(page).getByRole('radio', { name: 'As the simulator begins' }).press('Space');
	await expect(link(page)).toHaveValue(/\/embed\/simulator\/$/);
});

test('the dialog has no barrier that axe finds, wide, narrow, dark and in forced colours', async ({
	page
}) => {
	await open(page, './chapter/week/');
	await openBy(page.getByRole('button', { name: 'Embed' }));
	await expect(preview(page).locator('#graphic .on-screen > *').first()).toBeVisible();
	// It moves nothing, and its colours are those of the dialog that cites.
	for (const mode of modes.slice(0, 4))
		await test.step(mode.name, async () => {
			await lookAt(page, mode);
			const looks = mode.media !== undefined;
			expect(await findings(page, { looks, within: 'dialog[open]' })).toEqual([]);
			expect(await overflow(page)).toEqual({ tooWide: 0, cut: [] });
		});
});
