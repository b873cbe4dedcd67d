import type { ViteDevServer } from 'vite';
import type { Component } from 'svelte';
import type * as Charts from '../../lib/simulator/statecharts';
import type * as Checks from '../../lib/story/checks/content';
import type { ChapterId } from '../../lib/story/chapters';
import type * as Content from '../../lib/story/content';
import type * as Figures from '../../lib/story/figures';
import type * as Simulator from '../../lib/words/en/simulator';
import type * as Words from '../../lib/words/en/lesson';
import type * as Render from 'svelte/server';
import { QUESTIONS_ID, type PackagedQuestion } from '../../lib/classroom/package/questions';
import { defaultLocale } from '../../lib/words/locale';
import { graphics, links, noColours } from './chapters';
import type { EmbedDocument } from './document';
import { bundleEmbed } from './vite-embeds';

/** What a page of the server alone draws, whose styles come by importing it. */
const drawnByServer = [
	...links.map((name) => `facts/${name}`),
	'story/checks/QuestionSheet',
	'simulator/OutcomeTable',
	'simulator/EventLog'
];

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	nbsp: ' '
};
/** HTML that the server drew as plain text. */
const plain = (html: string) =>
	html
		.replace(/<!--[^>]*-->|<[^>]+>/g, '')
		.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();

/** Every question as plain text, for packages made from the document. */
function packagedQuestions(
	questions: typeof Checks.questions,
	render: typeof Render.render
): PackagedQuestion[] {
	return questions.map(({ id, kind, question, options, right, Prose }) => {
		const said = (part: string) => plain(render(Prose, { props: { part } }).body);
		return {
			id,
			kind,
			opening: said('opening'),
			question,
			options: options.map((option) => ({
				...option,
				right: right.includes(option.id),
				feedback: said(option.id)
			}))
		};
	});
}

/** Every chapter with its graphic, steps and questions, as the page of the lesson takes them. */
async function chaptersOf(load: <Loaded>(file: string) => Promise<Loaded>) {
	const { readChapters, proseAt } = await load<typeof Content>('/src/lib/story/content.ts');
	const { questions } = await load<typeof Checks>('/src/lib/story/checks/content.ts');
	const graphicOf = async (id: ChapterId) =>
		(await load<{ default: Component }>(`/src/lib/story/graphics/${graphics[id]}.svelte`)).default;
	return Promise.all(
		readChapters(defaultLocale).map(async ({ id, number, steps }) => ({
			id,
			number,
			graphic: await graphicOf(id),
			steps: steps.map((step) => ({ ...step, prose: proseAt(step.path) })),
			questions: questions
				.filter(({ chapter }) => chapter === id)
				.map((one) => ({
					id: one.id,
					step: steps.find((step) => step.id === one.reread)?.title ?? ''
				}))
		}))
	);
}

/** A lesson: all chapters, all questions and the simulator, of which its script shows what was chosen. */
export async function lessonDocument(server: ViteDevServer, site: string): Promise<EmbedDocument> {
	const load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const { storyFigures } = await load<typeof Figures>('/src/lib/story/figures/index.ts');
	const { drawStatecharts } = await load<typeof Charts>('/src/lib/simulator/statecharts.ts');
	const { simulatorWords } = await load<typeof Simulator>('/src/lib/words/en/simulator.ts');
	const { lessonWords } = await load<typeof Words>('/src/lib/words/en/lesson.ts');
	const { render } = await load<typeof Render>('svelte/server');
	const { default: Page } = await load<{ default: Component<Record<string, unknown>> }>(
		'/src/lib/classroom/lesson/LessonPage.svelte'
	);
	const statecharts = drawStatecharts(simulatorWords);
	const chapters = await chaptersOf(load);
	const { body } = render(Page, { props: { chapters, statecharts } });
	const { questions } = await load<typeof Checks>('/src/lib/story/checks/content.ts');
	const asked = JSON.stringify(packagedQuestions(questions, render)).replaceAll('<', '\\u003c');
	const entry = [
		"import '$lib/classroom/lesson/lesson.css';",
		...drawnByServer.map((name) => `import '$lib/${name}.svelte';`),
		"import { startLesson } from '$lib/classroom/lesson/start';",
		`startLesson(${JSON.stringify(statecharts)});`
	].join('\n');
	const { script, css } = await bundleEmbed(site, entry, {
		'/figures/now': `export const figures = ${JSON.stringify(storyFigures())};`,
		'd3-color': noColours
	});
	return {
		title: lessonWords.title,
		description: lessonWords.description,
		canonical: `${site}embed/lesson/`,
		body: [
			body,
			'<script type="application/json" id="choices"></script>',
			`<script type="application/json" id="${QUESTIONS_ID}">${asked}</script>`
		].join('\n\t\t'),
		script,
		css
	};
}
