import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headTags } from '../../../../src/routes/head/tags';
import { learningResource, scriptJson } from '../../../../src/routes/head/json-ld';
import { imageNames } from '../../../../src/routes/share/images';
import { chapterIds } from '$lib/story/chapters';
import { shareWords } from '$lib/words/en/share';

const html = (title: string, description: string) =>
	`<head><meta name="description" content="${description}"/><title>${title}</title></head>`;
const at = (route: string, path: string, params = {}) => ({ route, path, params });
const story = at('/', '/');

/** The value of a meta element, as a browser would read it. */
function metaOf(tags: string, name: string): string | undefined {
	const found = new RegExp(`(?:name|property)="${name}" content="([^"]*)"`).exec(tags)?.[1];
	return found?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
const dataOf = (tags: string) =>
	JSON.parse(
		/<script type="application\/ld\+json">(.*)<\/script>$/s.exec(tags)?.[1] ?? ''
	) as Record<string, unknown>;

describe('what the head of a page says to sites that show links', () => {
	it('is its own title and description, signs and all', () => {
		const tags = headTags(html('Who &amp; "what"', 'One &quot;two&quot; &amp; three'), story);
		expect(metaOf(tags, 'og:title')).toBe('Who & "what"');
		expect(metaOf(tags, 'og:description')).toBe('One "two" & three');
		expect(dataOf(tags)).toMatchObject({ name: 'Who & "what"' });
	});

	it('names the picture of a chapter, of the simulator, and of the story for the rest', () => {
		const picture = (page: ReturnType<typeof at>) =>
			metaOf(headTags(html('A', 'B'), page), 'og:image');
		expect(picture(story)).toBe('./share/story.png');
		expect(picture(at('/simulator', '/simulator/'))).toBe('../share/simulator.png');
		expect(picture(at('/sources', '/sources/'))).toBe('../share/story.png');
		expect(picture(at('/chapter/[id]', '/chapter/fire/', { id: 'fire' }))).toBe(
			'../../share/fire.png'
		);
	});

	it('says in words what every picture shows', () => {
		expect(Object.keys(shareWords.alt).sort()).toEqual([...imageNames].sort());
		expect([...imageNames].sort()).toEqual(['story', 'simulator', ...chapterIds].sort());
	});

	it('says nothing of a page without a title', () => {
		expect(headTags('<head></head>', story)).toBe('');
	});
});

/** What schema.org lets the properties that are used here hold. */
const shape: Readonly<Record<string, (value: unknown) => boolean>> = {
	'@context': (value) => value === 'https://schema.org',
	'@type': (value) => value === 'LearningResource',
	name: (value) => typeof value === 'string' && value !== '',
	description: (value) => typeof value === 'string' && value !== '',
	url: (value) => typeof value === 'string' && URL.canParse(value, 'https://example.org'),
	image: (value) => typeof value === 'string' && value.endsWith('.png'),
	inLanguage: (value) => value === 'en',
	license: (value) => value === 'https://creativecommons.org/licenses/by/4.0/',
	isAccessibleForFree: (value) => value === true,
	educationalLevel: (value) => typeof value === 'string',
	learningResourceType: (value) => typeof value === 'string',
	teaches: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
	accessibilityFeature: (value) => Array.isArray(value) && value.length > 0
};
const optional: typeof shape = {
	timeRequired: (value) => /^PT\d+M$/.test(String(value)),
	isPartOf: (value) => (value as { '@type': string })['@type'] === 'WebSite',
	breadcrumb: (value) => (value as { '@type': string })['@type'] === 'BreadcrumbList'
};

describe('what the head of a page says to those who look for things to learn from', () => {
	it('has the shape of a LearningResource on every kind of page', () => {
		const pages = [story, at('/simulator', '/simulator/'), at('/model', '/model/')];
		for (const page of [...pages, at('/chapter/[id]', '/chapter/week/', { id: 'week' })]) {
			const data = dataOf(headTags(html('A', 'B'), page));
			for (const [key, fits] of Object.entries(shape)) expect(fits(data[key]), key).toBe(true);
			for (const [key, value] of Object.entries(data))
				expect((shape[key] ?? optional[key])?.(value), key).toBe(true);
		}
	});

	it('gives the time to read for what is read through, and a chapter its place', () => {
		const data = (page: ReturnType<typeof at>) => dataOf(headTags(html('A', 'B'), page));
		const chapter = data(at('/chapter/[id]', '/chapter/week/', { id: 'week' }));
		const minutes = (one: Record<string, unknown>) =>
			parseInt(String(one['timeRequired']).slice(2));
		expect(minutes(data(story))).toBeGreaterThan(minutes(chapter));
		expect(data(at('/simulator', '/simulator/'))).not.toHaveProperty('timeRequired');
		expect(chapter).toMatchObject({
			breadcrumb: { itemListElement: [{ position: 1, item: '../../' }, { position: 2 }] }
		});
	});

	it('can never close its script element, whatever a page is called', () => {
		fc.assert(
			fc.property(fc.string(), (rest) => {
				const data = learningResource({
					...{ url: './', root: './', image: 'a.png', locale: 'en', route: '/' },
					...{ name: `</script><!--${rest}`, description: `${rest}\u2028` }
				});
				const inside = scriptJson(data);
				expect(inside).not.toMatch(/[<>]/);
				expect(JSON.parse(inside)).toEqual(data);
			})
		);
	});
});
