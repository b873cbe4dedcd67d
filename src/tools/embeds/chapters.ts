import type { ViteDevServer } from 'vite';
import type { Component } from 'svelte';
import type { ChapterId } from '../../lib/story/chapters';
import type * as Content from '../../lib/story/content';
import type * as Figures from '../../lib/story/figures';
import type * as Words from '../../lib/words/en/story';
import type * as Render from 'svelte/server';
import { defaultLocale } from '../../lib/words/locale';
import type { EmbedDocument } from './document';
import { bundleEmbed } from './vite-embeds';

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
export const chapters = Object.keys(graphics) as ChapterId[];

/** Links of the prose are drawn by the server alone; importing them brings their styles. */
export const links = ['FactLink', 'AssumptionLink', 'TermLink'];

/** The module that a chapter's script begins with. */
function entryOf(chapter: ChapterId): string {
	const predicts = chapter === 'run';
	return [
		"import '$lib/classroom/embed/embed.css';",
		...links.map((name) => `import '$lib/facts/${name}.svelte';`),
		`import Graphic from '$lib/story/graphics/${graphics[chapter]}.svelte';`,
		"import { startStepper } from '$lib/classroom/embed/stepper';",
		"import { tiePointing } from '$lib/story/pointing';",
		predicts ? "import PredictForm from '$lib/story/predict/PredictForm.svelte';" : '',
		`startStepper({ graphic: Graphic${predicts ? ', after: { predict: PredictForm }' : ''} });`,
		'tiePointing(document);'
	].join('\n');
}

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
export const noColours = [
	'export const color = () => null;',
	...['rgb', 'hsl', 'lab', 'hcl', 'cubehelix', 'gray', 'lch'].map(
		(name) => `export const ${name} = color;`
	)
].join('\n');

/** A chapter as steps with Back and Next. */
export async function chapterDocument(
	server: ViteDevServer,
	site: string,
	id: ChapterId
): Promise<EmbedDocument> {
	const load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const { readChapters, proseAt } = await load<typeof Content>('/src/lib/story/content.ts');
	const { storyFigures } = await load<typeof Figures>('/src/lib/story/figures/index.ts');
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
	const figures = `export const figures = ${JSON.stringify({ [id]: storyFigures()[id] })};`;
	const { script, css } = await bundleEmbed(site, entryOf(id), {
		'/figures/now': figures,
		'd3-color': noColours,
		...otherWords(id)
	});
	return {
		title: `${title} · ${story.title}`,
		description: story.description,
		canonical: `${site}chapter/${id}/`,
		body,
		script,
		css
	};
}
