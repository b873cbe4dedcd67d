import { defaultLocale } from '$lib/words/locale';
import { readChapters } from '$lib/story/content';
import { runsLog, stateTables, storyAppendix } from '../appendix';

export const load = () => ({
	chapters: readChapters(defaultLocale),
	appendix: storyAppendix(),
	log: runsLog(),
	states: stateTables()
});
