import { commonWords } from './common';
import { chartsRun } from './charts-run';
import { chartsArticles } from './charts-articles';
import { chartsDecides } from './charts-decides';
import { chartsFire } from './charts-fire';
import { chartsPast } from './charts-past';
import { chartsPeople } from './charts-people';
import { chartsPositions } from './charts-positions';
import { chartsTwoWays } from './charts-two-ways';
import { chartsWeek } from './charts-week';
import { story } from './story';

export const pageWords = {
	...commonWords,
	chartsArticles,
	chartsDecides,
	chartsRun,
	chartsFire,
	chartsPast,
	chartsPeople,
	chartsPositions,
	chartsTwoWays,
	chartsWeek,
	story
};
