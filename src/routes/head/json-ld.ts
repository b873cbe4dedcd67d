import { learningWords as words } from '$lib/words/en/learning';
import { site } from '$lib/words/en/site';

/** What a page is to those who look for things to learn from. */
export interface PageAbout {
	/** Address of the page, and of the site’s root. */
	readonly url: string;
	readonly root: string;
	readonly image: string;
	readonly locale: string;
	readonly name: string;
	readonly description: string;
	/** Route of the page, such as `/simulator`. */
	readonly route: string;
	/** Minutes that it takes to read; nothing where a page is not for reading through. */
	readonly minutes?: number;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What the browser tests of every page vouch for, in the words of the vocabulary that schema.org names. */
const ACCESSIBLE = {
	accessibilityFeature: ['alternativeText', 'structuralNavigation', 'displayTransformability']
};

const typeOf = (route: string): string =>
	words.types[route as keyof typeof words.types] ?? words.types.other;

const website = ({ root }: PageAbout) => ({ '@type': 'WebSite', name: site.name, url: root });

/** A chapter’s place: the story, then the chapter. */
const breadcrumb = ({ root, url, name }: PageAbout) => ({
	'@type': 'BreadcrumbList',
	itemListElement: [
		{ '@type': 'ListItem', position: 1, name: site.navigation.story, item: root },
		{ '@type': 'ListItem', position: 2, name, item: url }
	]
});

/** A page as a LearningResource of schema.org, ready to be written as JSON-LD. */
export function learningResource(page: PageAbout) {
	const { url, image, locale, name, description, route, minutes } = page;
	const isChapter = route === '/chapter/[id]';
	return {
		'@context': 'https://schema.org',
		'@type': 'LearningResource',
		name,
		description,
		url,
		image,
		inLanguage: locale,
		license: LICENCE,
		isAccessibleForFree: true,
		educationalLevel: words.level,
		learningResourceType: typeOf(route),
		teaches: words.teaches,
		...(minutes !== undefined && { timeRequired: `PT${minutes}M` }),
		...ACCESSIBLE,
		...(route !== '/' && { isPartOf: website(page) }),
		...(isChapter && { breadcrumb: breadcrumb(page) })
	};
}

/** Data as the inside of a script element, which no text within it can close or open. */
export const scriptJson = (data: unknown): string =>
	JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
		return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
