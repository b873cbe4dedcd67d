import { expect, open, test } from './fixtures';
import { builtPages } from './site';

/** Every address that a page links to, made absolute as the browser would. */
const addresses = () =>
	[...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')].map((link) =>
		link instanceof SVGAElement
			? new URL(link.href.baseVal, document.baseURI).href
			: (link.href as string)
	);

for (const { address } of builtPages())
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

test('a reader goes from every page to every other without the page being fetched anew', async ({
	page
}) => {
	await open(page, './');
	const pages = [
		'Simulator',
		'Model',
		'Sources',
		'Story',
		'Model',
		'Simulator',
		'Story',
		'Sources'
	];
	const heading = page.getByRole('heading', { level: 1 });
	const seen = new Map<string, string>();
	for (const name of pages) {
		const before = await heading.innerText();
		await page.getByRole('link', { name, exact: true }).first().click();
		await expect(heading).not.toHaveText(before);
		const text = await heading.innerText();
		expect(seen.get(name) ?? text).toBe(text);
		seen.set(name, text);
	}
	expect(new Set(seen.values()).size).toBe(4);
});
