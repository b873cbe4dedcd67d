import type { ViteDevServer } from 'vite';
import type { Component } from 'svelte';
import type * as Charts from '../../lib/simulator/statecharts';
import type * as Words from '../../lib/words/en/simulator';
import type * as Render from 'svelte/server';
import type { EmbedDocument } from './document';
import { bundleEmbed } from './vite-embeds';

/** The simulator's player; without a script both default runs. */
export async function simulatorDocument(
	server: ViteDevServer,
	site: string
): Promise<EmbedDocument> {
	const load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const { drawStatecharts } = await load<typeof Charts>('/src/lib/simulator/statecharts.ts');
	const { simulatorWords } = await load<typeof Words>('/src/lib/words/en/simulator.ts');
	const { render } = await load<typeof Render>('svelte/server');
	const { default: Page } = await load<{ default: Component<Record<string, unknown>> }>(
		'/src/lib/classroom/embed/SimulatorPage.svelte'
	);
	const statecharts = drawStatecharts(simulatorWords);
	const { body } = render(Page, { props: { statecharts } });
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
		canonical: `${site}simulator/`,
		body,
		script,
		css
	};
}
