import { chaptersTaught } from '$lib/classroom/lessons';
import { defaultSettings } from '$lib/model/parameters';
import { MODEL_VERSION } from '$lib/model/version';
import { questions } from '$lib/story/checks/content';
import { storyFigures } from '$lib/story/figures';
import { storyTables } from '$lib/story/tables';
import { pageWords } from '$lib/words/en/page';
import { handout } from '$lib/words/en/handout';
import { storyAppendix } from '../../appendix';
import { siteAddress } from '../../head/address';

const MONTHS_PER_YEAR = 12;

/** Both approaches side by side in the model world of the story, and the version of the model that made it. */
const RUN = `/simulator/?s=1_vb_k${MODEL_VERSION}` as const;

/** What the two sides hold besides their prose, made while the site is built. */
export const load = () => {
	const tables = storyTables(storyFigures(), pageWords);
	const [run] = tables.run;
	if (!run) throw new Error('The chapter on the run has no table.');
	return {
		before: [...tables.week, ...tables.people, ...tables['two-ways']].map(({ table }) => table),
		after: [
			{
				...run.table,
				caption: handout.years,
				rows: run.table.rows.filter((_, month) => month % MONTHS_PER_YEAR === 0)
			},
			storyAppendix().results
		],
		horizon: defaultSettings.horizonMonths,
		questions: questions.filter(({ chapter }) => chaptersTaught.has(chapter)).map(({ id }) => id),
		run: RUN,
		/** The run’s address in full where it is known where the site stands, else its path. */
		address: (siteAddress()?.replace(/\/$/, '') ?? '') + RUN
	};
};
