import type { Component } from 'svelte';
import type * as Render from 'svelte/server';
import type { ViteDevServer } from 'vite';
import type * as AfterwardsTable from '../../lib/charts/afterwards/describe';
import type { Table } from '../../lib/charts/table/table';
import type { EmbedView } from '../../lib/classroom/embed/views';
import type * as Aftermath from '../../lib/facts/aftermath';
import type { ChapterId } from '../../lib/story/chapters';
import type * as Figures from '../../lib/story/figures';
import type * as Tables from '../../lib/story/tables';
import type * as Words from '../../lib/words/en/page';
import type * as AfterwardsWords from '../../lib/words/en/afterwards';
import type * as ChartData from '../../routes/afterwards/chart-data';
import { chapterBundle, graphics } from './chapters';
import type { EmbedDocument } from './document';
import { bundleEmbed } from './vite-embeds';

/** What the server draws: a component's file with its props. */
interface Drawn {
	name: string;
	table: Table;
	file: string;
	props: Record<string, unknown>;
	kicker: string;
	/** What readers must know who see the chart alone. */
	note?: string | undefined;
	path: string;
	description: string;
}

type Load = <Loaded>(file: string) => Promise<Loaded>;

/** What the server draws of a chapter's chart where it is less than the chapter's graphic. */
function part(name: string, figures: ReturnType<typeof Figures.storyFigures>) {
	const { past, decides } = figures;
	const parts: Record<string, Pick<Drawn, 'file' | 'props'>> = {
		'past-years': {
			file: 'charts/long-timeline/LongTimeline.svelte',
			props: { data: past.timeline }
		},
		'past-share': {
			file: 'charts/overrun-share/OverrunShare.svelte',
			props: { data: past.share }
		},
		'past-map': { file: 'charts/iraq-map/IraqMap.svelte', props: { data: past.map } },
		worlds: {
			file: 'charts/decides/Decides.svelte',
			props: { data: decides, parts: ['stay', 'equal-stay'] }
		},
		ranges: {
			file: 'charts/decides/Decides.svelte',
			props: { data: decides, parts: ['unknowns', 'flips'] }
		}
	};
	return parts[name];
}

/** A chart of the story. */
async function ofChapter(name: string, chapter: ChapterId, load: Load): Promise<Drawn> {
	const { storyFigures } = await load<typeof Figures>('/src/lib/story/figures/index.ts');
	const { storyTables } = await load<typeof Tables>('/src/lib/story/tables.ts');
	const { pageWords } = await load<typeof Words>('/src/lib/words/en/page.ts');
	const { story } = pageWords;
	const found = storyTables(storyFigures(), pageWords)[chapter].find((one) => one.name === name);
	if (!found) throw new Error(`The chapter ${chapter} has no chart ${name}.`);
	return {
		...found,
		...(part(name, storyFigures()) ?? {
			file: `story/graphics/${graphics[chapter]}.svelte`,
			props: { view: undefined }
		}),
		kicker: `${story.title} · ${story.chapters[chapter]}`,
		path: `/#${chapter}`,
		description: story.description
	};
}

/** The chart of the page on what happened afterwards. */
async function ofAfterwards(load: Load): Promise<Drawn> {
	const { aftermath, aftermathUnknown } = await load<typeof Aftermath>(
		'/src/lib/facts/aftermath.ts'
	);
	const { afterwardsWords: words } = await load<typeof AfterwardsWords>(
		'/src/lib/words/en/afterwards.ts'
	);
	const { afterwardsTable } = await load<typeof AfterwardsTable>(
		'/src/lib/charts/afterwards/describe.ts'
	);
	const { afterwardsData, trackOf } = await load<typeof ChartData>(
		'/src/routes/afterwards/chart-data.ts'
	);
	return {
		name: 'afterwards',
		table: afterwardsTable(aftermath(), trackOf, words.chart),
		file: 'charts/afterwards/Afterwards.svelte',
		props: { data: afterwardsData(words), checked: words.month(aftermathUnknown().checked) },
		kicker: words.title,
		note: words.standing[0],
		path: '/afterwards/',
		description: words.description
	};
}

/** Styles and script of a chart that stands in no chapter, and has one view. */
const alone = (file: string) =>
	[
		"import '$lib/classroom/embed/embed.css';",
		"import '$lib/charts/table/DataTable.svelte';",
		`import '$lib/${file}';`,
		"import { startChart } from '$lib/classroom/embed/chart';",
		'startChart();'
	].join('\n');

/** One chart with its table. */
export async function chartDocument(
	server: ViteDevServer,
	site: string,
	{ view, chapter, views }: EmbedView
): Promise<EmbedDocument> {
	const load: Load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const name = view.replace(/^chart-/, '');
	const drawn = await (chapter ? ofChapter(name, chapter, load) : ofAfterwards(load));
	const { file, kicker, path, description, table } = drawn;
	const { render } = await load<typeof Render>('svelte/server');
	type Any = { default: Component<Record<string, unknown>> };
	const { default: Page } = await load<Any>('/src/lib/classroom/embed/ChartPage.svelte');
	const { default: chart } = await load<Any>(`/src/lib/${file}`);
	const { body } = render(Page, { props: { ...drawn, views, chart } });
	const bundle = await (chapter
		? chapterBundle(server, site, chapter)
		: bundleEmbed(site, alone(file), {}));
	return {
		title: `${table.caption} · ${kicker}`,
		description,
		canonical: site + path.slice(1),
		body,
		...bundle
	};
}
