import type { Page } from '@playwright/test';
import { open, scrollThrough } from './fixtures';

/** The panel of many worlds. */
export const manyWorlds = (page: Page) => page.getByRole('region', { name: 'Many worlds' });
/** How long its sentence may take: a worker that does not answer is given up after eight seconds. */
export const patience = { timeout: 20_000 };

/** What it says of a batch. */
export const inWorlds = /in \d+ of \d+ model worlds/;
/** Everything that it says of its batches. */
export async function sentencesIn(page: Page): Promise<string[]> {
	const text = await manyWorlds(page).innerText();
	return text.match(/[^.\n]*in \d+ of \d+ model worlds[^.\n]*/g) ?? [];
}

/** Goes down to the panel, which comes when it is near. */
export async function openMany(page: Page, address = './simulator/'): Promise<void> {
	await open(page, address);
	await scrollThrough(page);
	await manyWorlds(page).scrollIntoViewIfNeeded();
}
