import { chartsRun } from './charts-run';
import { chartsDecides } from './charts-decides';
import { chartsPast } from './charts-past';
import { chartsWeek } from './charts-week';
import { facts } from './facts';
import { predict } from './predict';
import { site } from './site';
import { story } from './story';
import { table } from './table';

export const pageWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en',
	chartsDecides,
	chartsRun,
	chartsPast,
	chartsWeek,
	facts,
	predict,
	site,
	story,
	table
};
