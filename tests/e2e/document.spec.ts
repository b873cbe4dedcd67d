import { expect, open, test } from './fixtures';
import { builtPages, pagesToTest } from './site';

const pages = builtPages();

test('every page has a title and a description of its own', () => {
	const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
	expect(titles.filter((title) => !title)).toEqual([]);
	expect(new Set(titles).size).toBe(pages.length);
	const described = pages.filter(({ html }) =>
		/<meta name="description" content="[^"]{20,}/.test(html)
	);
	expect(described.map(({ file }) => file)).toEqual(pages.map(({ file }) => file));
});

for (const { address, html } of pages) {
	test(`${address} has no style attribute, as the policy allows none`, () => {
		const tags = html.match(/<[a-z][^<>]*\sstyle=[^>]*>/gi) ?? [];
		expect(tags.map((tag) => tag.slice(0, 200))).toEqual([]);
	});
}

for (const { address } of pagesToTest()) {
	test(`${address} names its language and direction, has one h1 and skips no heading level`, async ({
		page
	}) => {
		await open(page, address);
		const root = page.locator('html');
		await expect(root).toHaveAttribute('lang', /^[a-z]{2}(-[A-Z]{2})?$/);
		await expect(root).toHaveAttribute('dir', /^(ltr|rtl)$/);
		await expect(page.locator('main')).toHaveCount(1);
		const levels = await page.evaluate(() =>
			[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
				.filter((heading) => heading.checkVisibility())
				.map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent }))
		);
		expect(levels.filter(({ level }) => level === 1)).toHaveLength(1);
		const skipped = levels.filter(({ level }, i) => level > (levels[i - 1]?.level ?? 0) + 1);
		expect(skipped).toEqual([]);
	});
}
