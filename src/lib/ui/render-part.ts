import type { Component } from 'svelte';
import type { PartComponent } from './island';

const server = import.meta.env.SSR ? await import('svelte/server') : undefined;

/** Marks that Svelte leaves for hydration; what comes as HTML is never hydrated. */
const marks = /<!--[^>]*-->/g;

/**
 * The HTML of a component, drawn on the server in the given context.
 *
 * In a browser it is a stand-in: while a page is being hydrated Svelte keeps what the server drew in
 * its place, and after a navigation nothing is there until the script has come.
 */
export function renderPart<Props extends object>(
	component: PartComponent<Props> | undefined,
	props: Props & Record<string, unknown>,
	context: Map<unknown, unknown>
): string {
	if (!server || !component) return ' ';
	const { body } = server.render(component as Component<Record<string, unknown>>, {
		props,
		context
	});
	return body.replace(marks, '');
}
