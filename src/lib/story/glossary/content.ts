import type { Component } from 'svelte';
import { defaultLocale, type Locale } from '$lib/words/locale';
import type { TermMatter } from './matter';

/** An entry of the glossary. */
export interface Term extends TermMatter {
	/** Its file's name, which addresses name it by. */
	id: string;
	/** Draws what the term means. */
	Prose: Component;
}

const modules = import.meta.glob<{ default: Component; metadata: TermMatter }>(
	'$content/*/glossary/*.md',
	{ eager: true }
);

/** The front matter of every entry by the path of its file. */
export const glossaryMatter: Record<string, unknown> = Object.fromEntries(
	Object.entries(modules).map(([path, { metadata }]) => [path, metadata])
);

/**
 * The entries of a language, by alphabet.
 *
 * Front matter is taken as it is; `checkGlossary` (run when the page is built) has validated it.
 */
export function readTerms(locale: Locale): Term[] {
	const shape = new RegExp(`^/content/${locale}/glossary/(.+)\\.md$`);
	return Object.entries(modules)
		.flatMap(([path, { default: Prose, metadata }]) => {
			const id = shape.exec(path)?.[1];
			return id === undefined ? [] : [{ ...metadata, id, Prose }];
		})
		.sort((a, b) => a.term.localeCompare(b.term, locale));
}

/** The entry of an id, or undefined where there is none. */
export function termOf(id: string): Term | undefined {
	return readTerms(defaultLocale).find((term) => term.id === id);
}
