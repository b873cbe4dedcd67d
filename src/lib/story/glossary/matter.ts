import * as v from 'valibot';
import { isFactId } from '$lib/facts';

/** The parts of the glossary, in their order on its page. */
export const groups = ['talks', 'rules', 'sources', 'model'] as const;

/** Words that no token can stand in, and so no digit. */
const plain = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^\p{N}()]*$/u));
const matter = v.strictObject({
	term: plain,
	group: v.picklist(groups),
	/** Other words for it, or near it, that readers may look for. */
	also: v.optional(v.pipe(v.array(plain), v.minLength(1))),
	/** Facts whose quotations hold one of these words. */
	said: v.optional(v.pipe(v.array(v.string()), v.minLength(1)))
});

/** What stands at the head of an entry's file. */
export type TermMatter = v.InferOutput<typeof matter>;

/**
 * Checks the front matter of every entry.
 *
 * `files` maps a file's path to its front matter. Throws, naming the file, where a field is missing or
 * unknown, a fact does not exist, or a term stands twice.
 */
export function checkGlossary(files: Record<string, unknown>): void {
	const seen = new Map<string, string>();
	for (const [path, one] of Object.entries(files)) {
		const result = v.safeParse(matter, one);
		if (!result.success) {
			const issue = result.issues[0];
			throw new Error(`${path}: ${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
		}
		const { term, said = [] } = result.output;
		const unknown = said.find((id) => !isFactId(id));
		if (unknown) throw new Error(`${path}: there is no fact "${unknown}"`);
		const twin = seen.get(term.toLowerCase());
		if (twin) throw new Error(`${path}: the term "${term}" is already that of ${twin}`);
		seen.set(term.toLowerCase(), path);
	}
}
