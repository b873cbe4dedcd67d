import type { Component } from 'svelte';
import { hydrating } from './hydrating';
import type { PartComponent } from './island';

const server = import.meta.env.SSR ? await import('svelte/server') : undefined;

/** Marks that Svelte leaves for hydration. */
const marks = /<!--[^>]*-->/g;

/**
 * The HTML of a component, drawn on the server in the given context.
 *
 * In a browser it is a stand-in. While a page is being hydrated it is any text at all, for which
 * Svelte keeps what the server drew; after a navigation it is nothing, until the script has come.
 *
 * @param inPlace whether a script will take over these very nodes: then Svelte's marks stay in
 */
export function renderPart<Props extends object>(
	component: PartComponent<Props> | undefined,
	props: Props & Record<string, unknown>,
	context: Map<unknown, unknown>,
	inPlace = false
): string {
	if (!server || !component) return hydrating() ? ' ' : '';
	const { body } = server.render(component as Component<Record<string, unknown>>, {
		props,
		context
	});
	return inPlace ? body : body.replace(marks, '');
}
