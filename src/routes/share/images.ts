import { textWidth } from '$lib/charts/text/lines';
import { chapterIds, type ChapterId } from '$lib/story/chapters';
import { storyFigures, type StoryFigures } from '$lib/story/figures';
import { shareWords as words } from '$lib/words/en/share';
import { simulatorPageWords } from '$lib/words/en/simulator-page';
import { site } from '$lib/words/en/site';
import { story } from '$lib/words/en/story';
import { fireDetail, peopleDetail } from './details/counts';
import { runDetail, simulatorDetail, storyDetail } from './details/lines';
import { articlesDetail, positionsDetail } from './details/reports';
import { pastDetail, weekDetail } from './details/time';
import { decidesDetail, waysDetail } from './details/ways';
import { DASH, INK, SIZE, box, stroke, tag, text } from './draw';

/** What there is a picture of. */
export type ImageName = ChapterId | 'story' | 'simulator';
export const imageNames: readonly ImageName[] = ['story', 'simulator', ...chapterIds];

/** Whether there is a picture of that name. */
export const isImage = (name: string): name is ImageName =>
	(imageNames as readonly string[]).includes(name);

const details: Readonly<Record<ImageName, (figures: StoryFigures) => string>> = {
	story: storyDetail,
	simulator: simulatorDetail,
	week: weekDetail,
	past: pastDetail,
	people: peopleDetail,
	fire: fireDetail,
	positions: positionsDetail,
	'two-ways': waysDetail,
	run: runDetail,
	decides: decidesDetail,
	articles: articlesDetail
};

function heading(name: ImageName): { kicker: string; title: string } {
	if (name === 'story') return { kicker: words.story, title: story.title };
	if (name === 'simulator')
		return { kicker: `${site.name} · ${words.simulator}`, title: simulatorPageWords.title };
	const kicker = words.chapter(chapterIds.indexOf(name) + 1, chapterIds.length);
	return { kicker: `${site.name} · ${kicker}`, title: story.chapters[name] };
}

/** How wide a title may be, px: left of the sign. */
const TITLE_WIDTH = 950;

/** The sign of the site: a line in steps and a dashed slope. */
const sign = [
	stroke('M1042 62h32v24h24v24h24v24h14', 8, INK.conditions),
	stroke('M1042 80l80 64', 8, INK.timeline, DASH.timeline)
].join('');

/** The picture of a page or chapter as SVG: its title, and a detail of its chart. */
export function shareSvg(name: ImageName): string {
	const { kicker, title } = heading(name);
	const size = Math.min(88, Math.floor(TITLE_WIDTH / textWidth(title, 1, 'serif')));
	return tag(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', ...SIZE, viewBox: `0 0 ${SIZE.width} ${SIZE.height}` },
		box(0, 0, SIZE.width, SIZE.height, INK.paper),
		text(64, 92, kicker, { size: 28, face: 'bold', fill: INK.soft }),
		text(60, 194, title, { size, face: 'serif' }),
		sign,
		details[name](storyFigures())
	);
}
