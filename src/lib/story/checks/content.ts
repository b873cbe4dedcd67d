import { defaultLocale, type Locale } from '$lib/words/locale';
import type { QuestionMatter } from './matter';
import type { Question } from './question';

interface QuestionModule {
	default: Question['Prose'];
	metadata: QuestionMatter;
}
const modules = import.meta.glob<QuestionModule>('$content/*/checks/*.md', { eager: true });

/** The front matter of every question by the path of its file. */
export const questionMatter: Record<string, unknown> = Object.fromEntries(
	Object.entries(modules).map(([path, { metadata }]) => [path, metadata])
);

/**
 * The questions of a language in the order of their file names, which is that of the story.
 *
 * Front matter is taken as it is; `checkQuestions` (run when the page is built) has validated it.
 */
export function readQuestions(locale: Locale): Question[] {
	return Object.entries(modules)
		.filter(([path]) => path.startsWith(`/content/${locale}/`))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { default: Prose, metadata }]) => ({
			...metadata,
			options: Object.entries(metadata.options).map(([id, label]) => ({ id, label })),
			Prose
		}));
}

/** Every question. */
export const questions: readonly Question[] = readQuestions(defaultLocale);
