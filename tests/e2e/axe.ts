import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Media = Parameters<Page['emulateMedia']>[0];

/** The six ways of looking at a page. */
export const modes: { name: string; media?: Media; width?: number }[] = [
	{ name: 'as it comes' },
	{ name: 'in the dark', media: { colorScheme: 'dark' } },
	{ name: 'in forced colours', media: { forcedColors: 'active' } },
	{ name: 'at 320 pixels', width: 320 },
	{ name: 'with reduced motion', media: { reducedMotion: 'reduce' } },
	{ name: 'with more contrast', media: { contrast: 'more' } }
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Every A and AA finding of axe, one line each. */
export async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(tags)
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary ?? ''}`)
	);
}
