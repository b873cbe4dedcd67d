import { site } from './site';

export const pageWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en',
	site
};
