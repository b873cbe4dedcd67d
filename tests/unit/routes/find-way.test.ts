import { describe, expect, it } from 'vitest';
import { foldersOf, nearest } from '../../../src/routes/404.html/find-way.js';

const pages = ['', 'simulator/', 'sources/', 'model/', 'chapter/week/', 'chapter/two-ways/'];

describe('the page for what is not there', () => {
	it('looks for the site in every folder above, the nearest first', () => {
		expect(foldersOf('/simulatr')).toEqual(['/']);
		expect(foldersOf('/some/class/sim/x')).toEqual([
			'/some/class/sim/',
			'/some/class/',
			'/some/',
			'/'
		]);
	});

	it.each([
		['simulatr', 'simulator/'],
		['Source/', 'sources/'],
		['models/index.html', 'model/'],
		['week/', 'chapter/week/'],
		['chapters/two-way', 'chapter/two-ways/']
	])('guesses for %s the page %s', (asked, page) => {
		expect(nearest(asked, pages)).toBe(page);
	});

	it.each(['404.html', '', 'wp-admin/', 'chapter/', 'teachers/'])(
		'guesses nothing for “%s”',
		(asked) => {
			expect(nearest(asked, pages)).toBeUndefined();
		}
	);
});
