import { expect, test as base, type Page } from '@playwright/test';

/** What a page did that no page of this site may do. */
export interface Misdeeds {
	/** Breaches of the content security policy. */
	violations: string[];
	/** Addresses asked for outside the site's own folder. */
	foreignRequests: string[];
	/** Errors in the console and uncaught ones. */
	errors: string[];
}

declare global {
	interface Window {
		reportViolation?: (text: string) => void;
	}
}

async function watch(page: Page, site: string): Promise<Misdeeds> {
	const seen: Misdeeds = { violations: [], foreignRequests: [], errors: [] };
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(site) && !/^(data|blob|about):/.test(url)) seen.foreignRequests.push(url);
	});
	page.on('pageerror', (error) => seen.errors.push(error.message));
	page.on('console', (message) => {
		if (/content security policy|trusted ?type/i.test(message.text()))
			seen.violations.push(message.text());
		else if (message.type() === 'error') seen.errors.push(message.text());
	});
	await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) =>
			window.reportViolation?.(
				`${event.effectiveDirective}: ${event.blockedURI || event.sample} ${event.sourceFile}:${event.lineNumber}`
			)
		);
	});
	return seen;
}

/**
 * A test whose page is watched from the first request on: it fails where a page breaks the content
 * security policy, asks another site for something, or throws.
 */
export const test = base.extend<{ misdeeds: Misdeeds }>({
	misdeeds: [
		async ({ page, baseURL, javaScriptEnabled }, use) => {
			const scripted = javaScriptEnabled !== false;
			const seen = scripted
				? await watch(page, baseURL ?? '')
				: { violations: [], foreignRequests: [], errors: [] };
			await use(seen);
			expect.soft(seen).toEqual({ violations: [], foreignRequests: [], errors: [] });
		},
		{ auto: true }
	]
});

export { expect };

/** Goes to a page and waits until its scripts run and its fonts are there. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
}

/** Scrolls from top to bottom as a reader with a wheel would, a good half of a screen at a time, or so many screens. */
export async function scrollThrough(
	page: Page,
	each?: () => Promise<void>,
	screens = 0.6
): Promise<void> {
	const height = page.viewportSize()?.height ?? 720;
	// Parts that come when they are near make the page longer on the way.
	const full = () => page.evaluate(() => document.documentElement.scrollHeight);
	for (let y = 0; y < (await full()); y += height * screens) {
		await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
		await page.waitForTimeout(40);
		await each?.();
	}
}

/** Gives the window another size, and the page time to draw itself anew. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
	await page.setViewportSize(size);
	await page.waitForTimeout(200);
}
