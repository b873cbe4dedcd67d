import * as v from 'valibot';
import { partsOf } from '$lib/facts/prose-parts';
import { chapterIds, type ChapterId } from '../chapters';

const id = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/));
/** Words that no token can stand in, and so no digit. */
const plain = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^\p{N}()]*$/u));
const matter = v.strictObject({
	id,
	chapter: v.picklist(chapterIds),
	kind: v.picklist(['one', 'several']),
	question: plain,
	/** What can be answered, in the order in which it stands. */
	options: v.record(id, plain),
	right: v.pipe(v.array(id), v.minLength(1)),
	reread: v.string()
});

/** What stands at the head of a question's file. */
export type QuestionMatter = v.InferOutput<typeof matter>;

/** A question's file: its front matter, and its whole text. */
export interface QuestionFile {
	matter: unknown;
	source: string;
}

/** What a question's options and the parts of its text say of each other that is not so. */
function optionFault({ options, right, kind }: QuestionMatter, source: string): string | undefined {
	const ids = Object.keys(options);
	const stray = right.find((one) => !ids.includes(one));
	if (stray) return `there is no option "${stray}"`;
	if (new Set(right).size < right.length) return 'an option is named twice as right';
	if (kind === 'one' && right.length !== 1) return 'one answer must fit';
	if (kind === 'several' && (right.length < 2 || right.length === ids.length))
		return 'several answers must fit, and not all';
	if (ids.length < 3) return 'fewer than three options';
	if (partsOf(source).join() !== ids.join()) return 'the parts of the text are not the options';
	const texts = source.split(/^## .*$/m).slice(1);
	const silent = ids.find((_, index) => !/\p{L}/u.test(texts[index] ?? ''));
	return silent && `nothing is said of the option "${silent}"`;
}

/**
 * Checks every question.
 *
 * `files` maps a file's path to the file, `steps` the id of every step of the story to its chapter. Throws,
 * naming the file, where a field is missing or unknown, an option or its text is missing, another number of
 * options fits than the question asks for, a step is not of the chapter, or an id stands twice; and where a
 * chapter has no question or more than two.
 */
export function checkQuestions(
	files: Record<string, QuestionFile>,
	steps: ReadonlyMap<string, string>
): void {
	const seen = new Map<string, string>();
	const asked = new Map<ChapterId, number>();
	for (const [path, file] of Object.entries(files)) {
		const result = v.safeParse(matter, file.matter);
		if (!result.success) {
			const issue = result.issues[0];
			throw new Error(`${path}: ${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
		}
		const { id, chapter, reread } = result.output;
		const fault = optionFault(result.output, file.source);
		if (fault) throw new Error(`${path}: ${fault}`);
		if (steps.get(reread) !== chapter)
			throw new Error(`${path}: chapter "${chapter}" has no step "${reread}"`);
		const twin = seen.get(id);
		if (twin) throw new Error(`${path}: the id "${id}" is already that of ${twin}`);
		seen.set(id, path);
		asked.set(chapter, (asked.get(chapter) ?? 0) + 1);
	}
	for (const chapter of chapterIds) {
		const count = asked.get(chapter) ?? 0;
		if (count < 1 || count > 2) throw new Error(`chapter "${chapter}" has ${count} questions`);
	}
}
