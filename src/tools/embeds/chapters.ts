import type { ViteDevServer } from 'vite';
import type { Component } from 'svelte';
import { chapterViews, type ChapterId } from '../../lib/story/chapters';
import type * as Content from '../../lib/story/content';
import type * as Figures from '../../lib/story/figures';
import type * as Words from '../../lib/words/en/story';
import type * as Render from 'svelte/server';
import { defaultLocale } from '../../lib/words/locale';
import type { EmbedDocument } from './document';
import { bundleEmbed, type Bundle } from './vite-embeds';

/** The graphic of each chapter, below src/lib/story/graphics/. */
export const graphics: Record<ChapterId, string> = {
	week: 'WeekGraphic',
	past: 'PastGraphic',
	people: 'PeopleGraphic',
	fire: 'FireGraphic',
	positions: 'PositionsGraphic',
	'two-ways': 'TwoWaysGraphic',
	run: 'RunGraphic',
	decides: 'DecidesGraphic',
	articles: 'ArticlesGraphic'
};
const chapters = Object.keys(graphics) as ChapterId[];

/** Links of the prose are drawn by the server alone; importing them brings their styles. */
const links = ['FactLink', 'AssumptionLink', 'TermLink'];

/** The module that the script of a chapter, and of the charts in it, begins with. */
function entryOf(chapter: ChapterId): string {
	const predicts = chapter === 'run';
	return [
		"import '$lib/classroom/embed/embed.css';",
		"import '$lib/charts/table/DataTable.svelte';",
		...links.map((name) => `import '$lib/facts/${name}.svelte';`),
		`import Graphic from '$lib/story/graphics/${graphics[chapter]}.svelte';`,
		"import { startStepper } from '$lib/classroom/embed/stepper';",
		"import { startChart } from '$lib/classroom/embed/chart';",
		"import { tiePointing } from '$lib/story/pointing';",
		...(predicts
			? [
					"import PredictForm from '$lib/story/predict/PredictForm.svelte';",
					"import { readerPrediction as reader } from '$lib/story/predict/reader-prediction.svelte';",
					'const more = { after: { predict: PredictForm }, forget: () => reader.startAgain() };'
				]
			: ['const more = {};']),
		`const results = ${JSON.stringify(results[chapter] ?? [])};`,
		"if (document.querySelector('.step')) startStepper({ graphic: Graphic, results, ...more });",
		'else startChart(Graphic);',
		'tiePointing(document);'
	].join('\n');
}

/** Views that show what the model comes to. */
const results: Partial<Record<ChapterId, readonly string[]>> = {
	run: chapterViews.run.filter((view) => view !== 'predict'),
	decides: chapterViews.decides
};

/** Words of other chapters' graphics, left out. */
function otherWords(id: ChapterId): Record<string, string> {
	return Object.fromEntries(
		chapters
			.filter((one) => one !== id)
			.map((one) => {
				const name = one.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
				return [`/charts-${one}`, `export const charts${name} = {};`];
			})
	);
}

/** Scales of D3 can mix colours as well as numbers, which takes a tenth of a script; ours have numbers alone. */
const noColours = [
	'export const color = () => null;',
	...['rgb', 'hsl', 'lab', 'hcl', 'cubehelix', 'gray', 'lch'].map(
		(name) => `export const ${name} = color;`
	)
].join('\n');

/** Nor do axes of time take their words from D3: ours come from the reader's language. */
const noFormats = ['timeFormat', 'utcFormat']
	.map((name) => `export const ${name} = () => String;`)
	.join('\n');

const bundles = new Map<ChapterId, Promise<Bundle>>();

/** The one script of a chapter and of the charts in it, and their styles; made once. */
export async function chapterBundle(
	server: ViteDevServer,
	site: string,
	id: ChapterId
): Promise<Bundle> {
	const { storyFigures } = (await server.ssrLoadModule(
		'/src/lib/story/figures/index.ts'
	)) as typeof Figures;
	const figures = `export const figures = ${JSON.stringify({ [id]: storyFigures()[id] })};`;
	const written = { '/figures/now': figures, 'd3-color': noColours, 'd3-time-format': noFormats };
	const bundle =
		bundles.get(id) ?? bundleEmbed(site, entryOf(id), { ...written, ...otherWords(id) });
	bundles.set(id, bundle);
	return bundle;
}

/** A chapter as steps with Back and Next. */
export async function chapterDocument(
	server: ViteDevServer,
	site: string,
	id: ChapterId
): Promise<EmbedDocument> {
	const load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const { readChapters, proseAt } = await load<typeof Content>('/src/lib/story/content.ts');
	const { story } = await load<typeof Words>('/src/lib/words/en/story.ts');
	const { render } = await load<typeof Render>('svelte/server');
	const { default: Page } = await load<{ default: Component<Record<string, unknown>> }>(
		'/src/lib/classroom/embed/StepperPage.svelte'
	);
	const { default: graphic } = await load<{ default: Component }>(
		`/src/lib/story/graphics/${graphics[id]}.svelte`
	);
	const chapter = readChapters(defaultLocale).find((one) => one.id === id);
	if (!chapter) throw new Error(`The story has no chapter ${id}.`);
	const steps = chapter.steps.map((step) => ({ ...step, prose: proseAt(step.path) }));
	const title = story.chapters[id];
	const { body } = render(Page, {
		props: { id, number: chapter.number, title, graphic, steps }
	});
	const { script, css } = await chapterBundle(server, site, id);
	return {
		title: `${title} · ${story.title}`,
		description: story.description,
		canonical: `${site}chapter/${id}/`,
		body,
		script,
		css
	};
}
