import type { Locator } from '@playwright/test';
import { expect, open, scrollThrough, test } from './fixtures';
import { builtPages, pagesToTest } from './site';

/** The directives of the policy in a page's head, by name. */
function policy(html: string): Map<string, string[]> {
	const found = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
	const text = (found?.[1] ?? '').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
	return new Map(
		text.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			return [name, values];
		})
	);
}

/** Presses a control from the keyboard, if it is there to be pressed. */
async function press(control: Locator): Promise<void> {
	if (await control.isVisible()) await control.press('Enter', { timeout: 5_000 });
}

for (const { address, html } of builtPages()) {
	test(`${address} carries a strict content security policy before any script`, () => {
		const directives = policy(html);
		const none = ['default-src', 'object-src', 'base-uri', 'form-action'];
		for (const name of none) expect(directives.get(name), name).toEqual(["'none'"]);
		for (const name of ['connect-src', 'font-src', 'worker-src', 'manifest-src'])
			expect(directives.get(name), name).toEqual(["'self'"]);
		// Pages frame their own parts; the page for what is not there frames nothing.
		expect(directives.get('frame-src')).toEqual(address === './404.html' ? undefined : ["'self'"]);
		expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
		for (const name of ['script-src', 'style-src'])
			for (const source of directives.get(name) ?? ['none given'])
				expect(source, name).toMatch(/^'(self|sha256-[\w+/=]+)'$/);
		expect([...directives.values()].flat()).not.toContain("'unsafe-inline'");
		expect([...directives.values()].flat()).not.toContain("'unsafe-eval'");
		const head = html.slice(0, html.search(/content-security-policy/i));
		expect(head).not.toMatch(/<script/i);
	});
}

for (const { address } of pagesToTest()) {
	test(`${address} in use keeps to its policy, asks no other site and leaves no cookie`, async ({
		page,
		context,
		misdeeds
	}) => {
		await open(page, address);
		await scrollThrough(page);
		for (const summary of (await page.locator('main summary').all()).slice(0, 25))
			await press(summary);
		for (const button of (await page.locator('main button:enabled').all()).slice(0, 12))
			await press(button);
		const fact = page.locator('main p a.fact').first();
		if (await fact.isVisible().catch(() => false)) await fact.press('Enter');
		await page.waitForTimeout(300);
		expect(misdeeds).toEqual({ violations: [], foreignRequests: [], errors: [] });
		expect(await context.cookies()).toEqual([]);
	});
}
