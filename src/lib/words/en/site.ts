export const site = {
	name: 'Conditions or Calendar?',
	/** Closes the card of a record or of a term. */
	close: 'Close',
	skipToContent: 'Skip to the content',
	mainNavigation: 'Main',
	navigation: {
		story: 'Story',
		simulator: 'Simulator',
		sources: 'Sources',
		model: 'Model'
	},
	footer: {
		more: 'More',
		plain: 'The story as plain text',
		questions: 'Questions',
		glossary: 'Glossary',
		teach: 'For teachers',
		compare: 'Compare the articles',
		afterwards: 'What happened next',
		promise: 'No account, no tracker, no cookie, and no request to any other site.',
		notForecast: 'The simulator is a way to think. It is not a forecast.',
		licence: 'Code under the MIT licence, text under CC BY 4.0.'
	},
	cite: {
		page: 'Cite this page',
		chart: 'Cite',
		failed: 'This could not be fetched. Try again.'
	},
	embed: 'Embed',
	error: {
		notFound: 'There is no page at this address',
		other: 'Something went wrong on this page',
		back: 'Go to the story'
	}
};
