import { island, type IslandPart } from '$lib/ui/island';
import type { ChapterId, View } from './chapters';

/** The parts of the story that come as HTML and get a script only where they need one. */
export const prosePart = await island(() => import('./StepProse.svelte'));
export const openingPart = await island(() => import('./OpeningGraphic.svelte'));
export const dataPart = await island(() => import('./ChapterData.svelte'));
export const predictPart = await island(() => import('./predict/PredictForm.svelte'));

/** What every chapter's graphic is told. That the view is one of the chapter's was checked when the page was built. */
interface GraphicProps {
	view: View | undefined;
}
const graphic = async (load: () => Promise<{ default: unknown }>) =>
	(await island(load as Parameters<typeof island>[0])) as IslandPart<GraphicProps>;

/** The graphic of each chapter. */
export const graphicParts: Record<ChapterId, IslandPart<GraphicProps>> = {
	week: await graphic(() => import('./graphics/WeekGraphic.svelte')),
	past: await graphic(() => import('./graphics/PastGraphic.svelte')),
	people: await graphic(() => import('./graphics/PeopleGraphic.svelte')),
	fire: await graphic(() => import('./graphics/FireGraphic.svelte')),
	positions: await graphic(() => import('./graphics/PositionsGraphic.svelte')),
	'two-ways': await graphic(() => import('./graphics/TwoWaysGraphic.svelte')),
	run: await graphic(() => import('./graphics/RunGraphic.svelte')),
	decides: await graphic(() => import('./graphics/DecidesGraphic.svelte')),
	articles: await graphic(() => import('./graphics/ArticlesGraphic.svelte'))
};
