import { chartsRun } from './charts-run';
import { chartsDecides } from './charts-decides';
import { chartsFire } from './charts-fire';
import { chartsPast } from './charts-past';
import { chartsPeople } from './charts-people';
import { chartsPositions } from './charts-positions';
import { chartsTwoWays } from './charts-two-ways';
import { chartsWeek } from './charts-week';
import { facts } from './facts';
import { predict } from './predict';
import { site } from './site';
import { sources } from './sources';
import { story } from './story';
import { table } from './table';

export const pageWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en',
	chartsDecides,
	chartsRun,
	chartsFire,
	chartsPast,
	chartsPeople,
	chartsPositions,
	chartsTwoWays,
	chartsWeek,
	facts,
	predict,
	site,
	sources,
	story,
	table
};
