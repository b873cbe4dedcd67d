import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, scrollThrough, test } from './fixtures';
import { builtPages } from './site';

type Media = Parameters<Page['emulateMedia']>[0];

/** The six ways of looking at a page. */
const modes: { name: string; media?: Media; width?: number }[] = [
	{ name: 'as it comes' },
	{ name: 'in the dark', media: { colorScheme: 'dark' } },
	{ name: 'in forced colours', media: { forcedColors: 'active' } },
	{ name: 'at 320 pixels', width: 320 },
	{ name: 'with reduced motion', media: { reducedMotion: 'reduce' } },
	{ name: 'with more contrast', media: { contrast: 'more' } }
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Every A and AA finding of axe, one line each. */
async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(tags)
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary ?? ''}`)
	);
}

/** Opens whatever folds, and a fact's card where the page names facts. */
async function use(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	const fact = page.locator('main p a[data-fact]').first();
	if ((await fact.count()) > 0 && (await fact.isVisible())) {
		await fact.focus();
		await page.keyboard.press('Enter');
		await page.waitForTimeout(300);
	}
}

for (const { address } of builtPages())
	for (const { name, media, width } of modes)
		test(`${address} has no barrier that axe finds, ${name}, before and after use`, async ({
			page
		}) => {
			await page.emulateMedia(media ?? {});
			if (width) await page.setViewportSize({ width, height: 640 });
			await open(page, address);
			await scrollThrough(page);
			expect(await findings(page)).toEqual([]);
			await use(page);
			expect(await findings(page)).toEqual([]);
		});
