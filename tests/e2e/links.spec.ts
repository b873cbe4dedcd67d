import { expect, open, test } from './fixtures';
import { pagesToTest } from './site';

/** Every address that a page links to, made absolute as the browser would. */
const addresses = () =>
	[...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')].map((link) =>
		link instanceof SVGAElement
			? new URL(link.href.baseVal, document.baseURI).href
			: (link.href as string)
	);

for (const { address } of pagesToTest())
	test(`${address} links to pages and places that exist`, async ({ page, baseURL }) => {
		await open(page, address);
		const links = [...new Set(await page.evaluate(addresses))];
		const inside = links.filter((link) => link.startsWith(new URL(baseURL ?? '').origin));
		expect(inside.length).toBeGreaterThan(0);
		const dead: string[] = [];
		const pages = new Map<string, string | undefined>();
		for (const link of inside) {
			const { origin, pathname, search, hash } = new URL(link);
			const file = origin + pathname + search;
			if (!link.startsWith(baseURL ?? '')) dead.push(`${link} leaves the site's folder`);
			if (!pages.has(file)) {
				const answer = await page.request.get(file);
				pages.set(file, answer.ok() ? await answer.text() : undefined);
			}
			const html = pages.get(file);
			if (html === undefined) dead.push(`${link} is missing`);
			else if (hash && !html.includes(`id="${decodeURIComponent(hash.slice(1))}"`))
				dead.push(`${link} names no place on that page`);
		}
		expect(dead).toEqual([]);
	});

/** The main pages by the names of their links: how their headings begin. */
const places = {
	Story: /^Conditions/,
	Simulator: /^Simulator/,
	Sources: /^Sources/,
	Model: /^The model/
};

test('a reader goes from every page to every other without the page being fetched anew', async ({
	page
}) => {
	await open(page, './');
	await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
	const way = ['Simulator', 'Model', 'Sources', 'Story', 'Model', 'Simulator', 'Story'] as const;
	for (const name of way) {
		await page.getByRole('link', { name, exact: true }).first().click();
		await expect(page.getByRole('heading', { level: 1, name: places[name] })).toBeVisible();
	}
	await expect(page.locator('html')).toHaveAttribute('data-same-page', '');
});
