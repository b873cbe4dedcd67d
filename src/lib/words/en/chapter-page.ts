import { shareWords } from './share';
import { site } from './site';
import { story } from './story';

/** A chapter at an address of its own. */
export const chapterWords = {
	site,
	story,
	share: shareWords,
	page: {
		description: (number: number, of: number, steps: readonly string[]) =>
			`Chapter ${number} of ${of} of an explainer on the January 2024 talks between the United States and Iraq: ${steps.slice(0, 3).join('; ')}${steps.length > 3 ? '; and more' : ''}.`,
		lede: 'A chapter of an explainer on the January 2024 talks between the United States and Iraq about the American military presence. It is told step by step beside a chart, and every figure leads to the article it comes from.',
		read: 'Read this chapter',
		whole: 'Start at the beginning',
		steps: 'In this chapter',
		next: (title: string) => `Next chapter: ${title}`
	}
};
