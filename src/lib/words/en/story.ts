export const story = {
	title: 'Conditions or calendar?',
	/** What the whole site is, for those who have not opened it. */
	description:
		'An interactive explainer of the January 2024 talks between the United States and Iraq about the American military presence, with a simulator of two ways to schedule a withdrawal.',
	kicker: (minutes: number) => `An explainer you can run · ${minutes} minutes · not a forecast`,
	question: ['Conditions', 'or calendar?'],
	start: 'Start with the week',
	openSimulator: 'Open the simulator',
	plain: 'Read it as plain text',
	onPaper: 'Both approaches’ results, and the words behind every figure:',
	/** What the button under the lead does next. */
	runBoth: {
		idle: 'Run both machines',
		playing: 'Pause',
		paused: 'Go on',
		step: 'Next change',
		ended: 'Run again',
		failed: 'The machines could not be fetched. The drawing shows both runs whole.'
	},
	player: {
		open: 'Run this world here, month by month',
		loading: 'Fetching the simulator …',
		whole: 'Open the whole simulator',
		failed: 'The simulator could not be fetched. The page of the simulator may still open.'
	},
	afterwards: {
		heading: 'What happened next',
		text: 'The story ends here, in January 2024. What came after stands on a page of its own, from other sources, and had no part in the model.',
		open: 'See what happened next'
	},
	contents: 'Chapters',
	chapterNumber: (number: number) => `Chapter ${number}`,
	minutes: (minutes: number) => `${minutes} min`,
	chapters: {
		week: 'The week',
		past: 'How it came to this',
		people: 'Who is there',
		fire: 'Under fire',
		positions: 'Who wants what',
		'two-ways': 'Two ways to leave',
		run: 'Predict, then run',
		decides: 'What decides the outcome',
		articles: 'Five articles, one event'
	},
	graphic: (chapter: string) => `Graphic: ${chapter}`,
	inGraphic: (alt: string) => `In the graphic: ${alt}`,
	linkToStep: (title: string) => `Link to this step: ${title}`,
	steps: {
		label: 'Steps of the story',
		back: 'Back',
		next: 'Next',
		progress: (step: number, of: number) => `Step ${step} of ${of}`,
		count: (of: number) => `${of} steps`,
		beginning: 'Opening'
	}
};
