import type { PreprocessorGroup } from 'svelte/compiler';

/** Svelte preprocessor for prose under content/: tokens become links to what they name. */
export function proseTokens(): PreprocessorGroup {
	return { name: 'prose-tokens' };
}

interface Node {
	type: string;
	value?: string;
	children?: Node[];
}

const entities: Record<string, string> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

/** Remark plugin: `<`, `{` and `}` typed in prose become entities, never Svelte syntax. */
export function escapeProse(): (tree: Node) => void {
	const walk = (node: Node): void => {
		node.children = node.children?.flatMap((child) => {
			if (child.type !== 'text') return (walk(child), [child]);
			return (child.value ?? '')
				.split(/([<{}])/)
				.filter(Boolean)
				.map((part) =>
					entities[part] ? { type: 'html', value: entities[part] } : { ...child, value: part }
				);
		});
	};
	return walk;
}

/**
 * Svelte preprocessor after mdsvex: writes its `context="module"` the way Svelte 5 does, and throws
 * for prose without front matter.
 */
export function moduleScript(): PreprocessorGroup {
	return {
		name: 'module-script',
		markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return;
			if (!content.includes('<script context="module">'))
				throw new Error(`${filename}: no front matter, or a module script that drops it`);
			return { code: content.replace('<script context="module">', '<script module>') };
		}
	};
}
