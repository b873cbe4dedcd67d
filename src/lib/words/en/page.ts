import { chartsDecides } from './charts-decides';
import { predict } from './predict';
import { site } from './site';
import { story } from './story';
import { table } from './table';

export const pageWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en',
	chartsDecides,
	predict,
	site,
	story,
	table
};
