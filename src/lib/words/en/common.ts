import { site } from './site';
import { table } from './table';

/** The words that any page may need. */
export const commonWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en',
	site,
	table
};
