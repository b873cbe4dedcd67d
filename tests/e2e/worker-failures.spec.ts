import { expect, test } from '@playwright/test';
import { failures } from './failing-workers';
import { inWorlds, manyWorlds, openMany, patience } from './many-worlds';

for (const { name, upset } of failures)
	test(`many worlds are said in a sentence all the same when ${name}`, async ({ page }) => {
		const uncaught: string[] = [];
		page.on('pageerror', (error) => uncaught.push(error.message));
		await upset(page);
		await openMany(page);
		await expect(manyWorlds(page)).toContainText(inWorlds, patience);
		expect(uncaught).toEqual([]);
		// None works in secret, so the page itself has done it.
		await expect.poll(() => page.workers().length).toBe(0);
	});
