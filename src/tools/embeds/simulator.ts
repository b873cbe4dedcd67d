import type { ViteDevServer } from 'vite';
import type { Component } from 'svelte';
import type { EmbedDocument } from './document';
import { bundleEmbed } from './vite-embeds';

const modules = {
	statecharts: () => import('../../lib/simulator/statecharts'),
	words: () => import('../../lib/words/en/simulator'),
	render: () => import('svelte/server')
};
type Module<Name extends keyof typeof modules> = Awaited<ReturnType<(typeof modules)[Name]>>;

/** Marks that the server leaves for a browser that takes its drawing over; here none does. */
const marks = /<!--[^>]*-->/g;

/** The simulator's player; without a script both default runs. */
export async function simulatorDocument(
	server: ViteDevServer,
	site: string
): Promise<EmbedDocument> {
	const load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const { drawStatecharts } = await load<Module<'statecharts'>>(
		'/src/lib/simulator/statecharts.ts'
	);
	const { simulatorWords } = await load<Module<'words'>>('/src/lib/words/en/simulator.ts');
	const { render } = await load<Module<'render'>>('svelte/server');
	const { default: Page } = await load<{ default: Component<Record<string, unknown>> }>(
		'/src/lib/classroom/embed/SimulatorPage.svelte'
	);
	const statecharts = drawStatecharts(simulatorWords);
	const { body } = render(Page, { props: { statecharts, full: `${site}simulator/` } });
	const entry = [
		"import '$lib/classroom/embed/embed.css';",
		"import '$lib/simulator/OutcomeTable.svelte';",
		"import '$lib/simulator/EventLog.svelte';",
		"import { startSimulator } from '$lib/classroom/embed/simulator';",
		`startSimulator(${JSON.stringify(statecharts)});`
	].join('\n');
	const { script, css } = await bundleEmbed(site, entry, {});
	const { title, description } = simulatorWords.page;
	return {
		title,
		description,
		lang: 'en',
		direction: 'ltr',
		canonical: `${site}simulator/`,
		body: body.replace(marks, ''),
		script,
		css
	};
}
