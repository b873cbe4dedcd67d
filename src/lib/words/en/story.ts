export const story = {
	title: 'Conditions or calendar?',
	kicker: (minutes: number) => `An explainer you can run · ${minutes} minutes`,
	question: ['Conditions', 'or calendar?'],
	start: 'Start with the week',
	openSimulator: 'Open the simulator',
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
		beginning: 'Opening'
	}
};
