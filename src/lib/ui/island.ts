import type { Component } from 'svelte';

/** A component whose properties may be declared as an interface. */
export type PartComponent<Props extends object> = Component<Props & Record<string, unknown>>;

/** A component that the server draws and whose script a browser fetches only when it is needed. */
export interface IslandPart<Props extends object> {
	/** The component; on the server alone. */
	readonly server: PartComponent<Props> | undefined;
	/** Fetches the component. */
	readonly load: () => Promise<PartComponent<Props>>;
}

/**
 * A part of a page that comes as HTML and gets its script later.
 *
 * Await it at the top of a module. The bundler drops the first line from what browsers get, so that
 * there the component is in a chunk of its own.
 */
export async function island<Props extends object>(
	load: () => Promise<{ default: PartComponent<Props> }>
): Promise<IslandPart<Props>> {
	const server = import.meta.env.SSR ? (await load()).default : undefined;
	return { server, load: async () => (await load()).default };
}
