import { defaultLocale } from '$lib/words/locale';
import { pageWords } from '$lib/words/en/page';
import { checkQuestions } from '$lib/story/checks/matter';
import { stepTitle } from '$lib/story/checks/asking';
import { questionMatter, readQuestions } from '$lib/story/checks/content';
import { readChapters } from '$lib/story/content';

const sources = import.meta.glob<string>('$content/*/checks/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

export const load = () => {
	const chapters = readChapters(defaultLocale);
	const steps = chapters.flatMap((chapter) => chapter.steps);
	checkQuestions(
		Object.fromEntries(
			Object.entries(questionMatter).map(([path, matter]) => [
				path,
				{ matter, source: sources[path] ?? '' }
			])
		),
		new Map(steps.map(({ id, chapter }) => [id, chapter]))
	);
	const questions = readQuestions(defaultLocale);
	return {
		chapters: chapters.map((chapter) => ({
			id: chapter.id,
			title: pageWords.story.chapters[chapter.id],
			questions: questions
				.filter((question) => question.chapter === chapter.id)
				.map(({ id, reread }) => ({ id, step: stepTitle(chapters, reread) }))
		}))
	};
};
