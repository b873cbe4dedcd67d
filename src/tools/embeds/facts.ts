import type { Component } from 'svelte';
import type * as Render from 'svelte/server';
import type { ViteDevServer } from 'vite';
import type * as Facts from '../../lib/facts';
import type * as Cards from '../../lib/story/facts/card';
import type * as Words from '../../lib/words/en/story';
import type { EmbedDocument } from './document';
import { bundleEmbed } from './vite-embeds';

/** The card that is there where an address names none. */
const usual: Facts.FactId = 'us-troops-iraq';

/** The same document one folder further down, where a site that is not known in full is seen from there. */
const deeper = (document: EmbedDocument): EmbedDocument => ({
	...document,
	canonical: document.canonical.replace(/^\.\.\//, '../../'),
	body: document.body.replaceAll('="../../', '="../../../')
});

/**
 * The cards of all facts, each a document that needs no script, by its folder below `fact/`; the one without a
 * folder leads on to the others.
 */
export async function factDocuments(
	server: ViteDevServer,
	site: string
): Promise<Map<string, EmbedDocument>> {
	const load = async <Loaded>(file: string) => (await server.ssrLoadModule(file)) as Loaded;
	const { fact, facts } = await load<typeof Facts>('/src/lib/facts/index.ts');
	const { cardOf } = await load<typeof Cards>('/src/lib/story/facts/card.ts');
	const { story } = await load<typeof Words>('/src/lib/words/en/story.ts');
	const { render } = await load<typeof Render>('svelte/server');
	const { default: Page } = await load<{ default: Component<Record<string, unknown>> }>(
		'/src/lib/classroom/embed/FactPage.svelte'
	);
	const bundle = await bundleEmbed(
		site,
		[
			"import '$lib/classroom/embed/embed.css';",
			"import '$lib/story/facts/FactCard.svelte';",
			"import { startFact } from '$lib/classroom/embed/fact';",
			'startFact();'
		].join('\n'),
		{},
		/\/story\/facts\/\w+\.svelte$/
	);
	const others = facts().map(({ id, title }) => ({ id, title }));
	const document = (id: Facts.FactId, props: Record<string, unknown> = {}): EmbedDocument => {
		const { title, display } = fact(id);
		return {
			title: `${display} · ${story.title}`,
			description: title,
			canonical: `${site}sources/#${id}`,
			body: render(Page, { props: { card: cardOf(id), ...props } }).body,
			...bundle
		};
	};
	return new Map([
		['', document(usual, { others })],
		...others.map(({ id }): [string, EmbedDocument] => [id, deeper(document(id))])
	]);
}
