import { GOLDEN_HASH } from '../golden/hash.mjs';
import { bundleGolden } from '../golden/bundle.mjs';
import { expect, test } from './fixtures';

declare global {
	interface Window {
		golden: { goldenHash(): string };
	}
}

test('the fixed batch comes to the same bits in this browser as in Node', async ({ page }) => {
	await page.addScriptTag({ content: await bundleGolden() });
	// `golden` is a variable of the script, and so of the window.
	expect(await page.evaluate(() => window.golden.goldenHash())).toBe(GOLDEN_HASH);
});
