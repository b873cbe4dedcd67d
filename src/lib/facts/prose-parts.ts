/** A heading that begins a part of a file, and names it. */
const heading = /^## ([a-z]+(?:-[a-z]+)*)[ \t]*$/gm;

/** A part with nothing in it. */
const empty = /\{#if [^}]*\}\s*\{\/if\}/g;

/** The parts that a file's headings of the second level begin, in their order. */
export function partsOf(source: string): string[] {
	return [...source.matchAll(heading)].map(([, name = '']) => name);
}

/**
 * Prose of several parts as one component that shows the part it is asked for: what stands before the
 * first heading is the part `opening`. `script` is the line that the component's script needs.
 */
export function asParts(source: string): { code: string; script: string } {
	const [, matter = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(source) ?? [];
	const parts = body.replace(heading, (_, name: string) => `{/if}\n\n{#if part === '${name}'}\n`);
	return {
		code: `${matter}\n{#if part === 'opening'}\n${parts}\n\n{/if}\n`.replace(empty, ''),
		script: '\tlet { part } = $props();\n'
	};
}
