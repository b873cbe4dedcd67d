import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { resize } from './fixtures';

type Media = Parameters<Page['emulateMedia']>[0];

/** The six ways of looking at a page. */
export const modes: { name: string; media?: Media; width?: number }[] = [
	{ name: 'as it comes' },
	{ name: 'at 320 pixels', width: 320 },
	{ name: 'in the dark', media: { colorScheme: 'dark' } },
	{ name: 'in forced colours', media: { forcedColors: 'active' } },
	{ name: 'with reduced motion', media: { reducedMotion: 'reduce' } },
	{ name: 'with more contrast', media: { contrast: 'more' } }
];

/** What `modes` may have set, as it was. */
const plain: Media = { colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null };

/** Looks at an open page in one of the modes, without loading it anew. */
export async function lookAt(page: Page, { media, width }: (typeof modes)[number]): Promise<void> {
	await page.emulateMedia({ ...plain, ...media });
	await resize(page, { width: width ?? 1280, height: 720 });
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** The rules whose findings turn on colours and sizes; names, roles and order are the same in every mode. */
const ofLooks = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size'
];

/**
 * Every A and AA finding of axe, one line each; `looks` asks the rules about looks alone, `within` looks at one
 * part of a page whose rest is tested elsewhere.
 */
export async function findings(
	page: Page,
	{ looks = false, within = 'html' } = {}
): Promise<string[]> {
	const axe = new AxeBuilder({ page }).include(within);
	if (looks) axe.withRules(ofLooks);
	else axe.withTags(tags).options({ rules: { 'target-size': { enabled: true } } });
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary ?? ''}`)
	);
}
