import * as v from 'valibot';
import { chapterIds, chapterViews, type ChapterId } from './chapters';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const stepMatter = v.strictObject({
	/** Names the step in addresses: letters, digits and hyphens. */
	id: v.pipe(text, v.regex(/^[a-z0-9-]+$/)),
	chapter: v.picklist(chapterIds),
	title: text,
	view: text,
	/** What the graphic shows in this view, for readers who cannot see it. */
	alt: text
});

/** What stands at the head of a step's file. */
export type StepMatter = v.InferOutput<typeof stepMatter>;

/**
 * Checks the front matter of every step.
 *
 * `files` maps a file's path to its front matter. Throws, naming the file, where a field is missing
 * or unknown, a chapter or view does not exist, an id stands twice, or a chapter has no step.
 */
export function checkStory(files: Record<string, unknown>): void {
	const seen = new Map<string, string>();
	const used = new Set<ChapterId>();
	for (const [path, matter] of Object.entries(files)) {
		const result = v.safeParse(stepMatter, matter);
		if (!result.success) {
			const issue = result.issues[0];
			throw new Error(`${path}: ${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
		}
		const { id, chapter, view } = result.output;
		if (!(chapterViews[chapter] as readonly string[]).includes(view))
			throw new Error(`${path}: chapter "${chapter}" has no view "${view}"`);
		const twin = seen.get(id) ?? ((chapterIds as string[]).includes(id) ? 'a chapter' : undefined);
		if (twin) throw new Error(`${path}: the id "${id}" is already that of ${twin}`);
		seen.set(id, path);
		used.add(chapter);
	}
	const empty = chapterIds.find((id) => !used.has(id));
	if (empty) throw new Error(`chapter "${empty}" has no step`);
}
