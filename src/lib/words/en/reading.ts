export const reading = {
	title: 'The story as plain text',
	description:
		'The whole story of the January 2024 talks between the United States and Iraq as text and tables, with every source, to read without graphics or to print.',
	lede: 'This is all of the story in words and tables, without moving parts. It needs no script and prints on a few sheets of paper.',
	withGraphics: 'Read it with graphics',
	chapterWithGraphics: (chapter: string) => `${chapter}, with its graphics`,
	contents: 'On this page',
	/** Headings after the chapters, by their place on the page. */
	parts: {
		rules: 'The rules, state by state',
		results: 'What both runs came to',
		log: 'Both runs, month by month',
		articles: 'The five articles',
		sources: 'Sources of this page'
	},
	rules: 'What each state means in the model, and what leads out of it.',
	states: {
		caption: (approach: string) => `The states of ${approach}`,
		columns: ['State', 'Meaning', 'What leads on'],
		none: 'nothing'
	},
	results:
		'Both approaches in one model world, with the settings that the simulator opens with. Not a forecast.',
	logTable: {
		caption: 'What happened, in the order in which it happened',
		columns: ['Month', 'Approach', 'What happened'],
		both: 'Both'
	},
	article: (name: string, date: string) => `${name}, ${date}.`
};
