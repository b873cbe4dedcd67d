import { site } from './site';
import { table } from './table';

export const pageWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en',
	site,
	table
};
