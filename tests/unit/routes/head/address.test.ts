import { describe, expect, it } from 'vitest';
import { addressOf, siteAddress } from '../../../../src/routes/head/address';
import { allPages } from '../../../../src/routes/head/pages';
import { chapterIds } from '$lib/story/chapters';

describe('the address of the site', () => {
	it('is as SITE_URL says, with one slash at its end and without query and fragment', () => {
		expect(siteAddress('https://example.org')).toBe('https://example.org/');
		expect(siteAddress('https://example.org/talks')).toBe('https://example.org/talks/');
		expect(siteAddress('https://example.org/talks//?a#b')).toBe('https://example.org/talks/');
	});

	it('is unknown where nobody says, and an error where it is none', () => {
		expect(siteAddress('')).toBeUndefined();
		expect(() => siteAddress('example.org')).toThrow('SITE_URL');
		expect(() => siteAddress('file:///srv/site/')).toThrow('SITE_URL');
	});
});

describe('the address of a file for machines', () => {
	it('is in full where it is known where the site stands', () => {
		const site = 'https://example.org/talks/';
		expect(addressOf('/share/week.png', '/chapter/week/', site)).toBe(`${site}share/week.png`);
		expect(addressOf('/', '/sources/', site)).toBe(site);
	});

	it('is else as seen from the page that names it, at any depth', () => {
		for (const page of ['/', '/sources/', '/chapter/week/']) {
			const seen = new URL(addressOf('/share/story.png', page), `https://example.org/in${page}`);
			expect(seen.href).toBe('https://example.org/in/share/story.png');
		}
	});
});

it('the list of pages has every route, and a page for every chapter', async () => {
	const pages = await allPages();
	expect(pages[0]).toBe('/');
	expect(pages).toEqual(expect.arrayContaining(['/model/', '/simulator/', '/sources/']));
	for (const id of chapterIds) expect(pages).toContain(`/chapter/${id}/`);
	expect(pages.filter((page) => !/^\/([\w-]+\/)*$/.test(page))).toEqual([]);
});
