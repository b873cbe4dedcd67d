import { readChapters } from '$lib/story/content';
import { defaultLocale } from '$lib/words/locale';
import { siteAddress } from '../../head/address';

/** The steps of every chapter, and where the site stands, or an example where nobody says. */
export const load = () => ({
	site: siteAddress() ?? 'https://example.org/',
	steps: Object.fromEntries(
		readChapters(defaultLocale).map(({ id, steps }) => [id as string, steps.map((step) => step.id)])
	)
});
