import type { Component } from 'svelte';
import type * as Render from 'svelte/server';
import type { ViteDevServer } from 'vite';
import type * as Facts from '../../lib/facts';
import type * as Words from '../../lib/words/en/compare';
import type * as SourcesWords from '../../lib/words/en/sources';
import type { EmbedDocument } from './document';
import { bundleEmbed } from './vite-embeds';

/** Parts of the records that no comparison of two articles needs. */
const unneeded =
	/^(end|notes?|topic|holder|holderNote|sha256|characters|complete|outlet|outletHow|precision)$/;
const compared = (key: string, value: unknown) => (unneeded.test(key) ? undefined : value);

/** Sources in the order of their articles, where in the text each stands being of no other use. */
const inOrder = (record: Facts.Fact) => ({
	...record,
	display: record.kind === 'position' || record.kind === 'claim' ? undefined : record.display,
	sources: record.sources
		.toSorted((one, other) => one.start - other.start)
		.map((source, start) => ({ ...source, start }))
});

/** Any two of the five articles side by side. */
export async function compareDocument(server: ViteDevServer, site: string): Promise<EmbedDocument> {
	const load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const { articles, disagreements, facts } = await load<typeof Facts>('/src/lib/facts/index.ts');
	const { compareWords } = await load<typeof Words>('/src/lib/words/en/compare.ts');
	const { sourcesWords } = await load<typeof SourcesWords>('/src/lib/words/en/sources.ts');
	const { render } = await load<typeof Render>('svelte/server');
	const { default: Page } = await load<{ default: Component<Record<string, unknown>> }>(
		'/src/lib/classroom/embed/ComparePage.svelte'
	);
	const records = {
		articles: articles(),
		disagreements: disagreements(),
		facts: facts().map(inOrder)
	};
	const entry = [
		"import '$lib/classroom/embed/embed.css';",
		"import { startCompare } from '$lib/classroom/embed/compare';",
		"import { records } from './now';",
		'startCompare(records);'
	].join('\n');
	const { kinds } = sourcesWords.disagreements;
	// What the site's page fetches is in the document here, and of the words of the sources page what it uses.
	const { script, css } = await bundleEmbed(site, entry, {
		'./now': `export const records = ${JSON.stringify(records, compared)};`,
		'/en/sources': `export const sourcesWords = ${JSON.stringify({ disagreements: { kinds } })};`
	});
	const { title, description } = compareWords.page;
	return {
		title,
		description,
		canonical: `${site}sources/compare/`,
		body: render(Page, { props: {} }).body,
		script,
		css
	};
}
