/** Words inside the files for course systems. */
export const packageWords = {
	title: 'Conditions or calendar?',
	lesson: 'Lesson: Conditions or calendar?',
	page: {
		title: 'About the lesson',
		open: 'Open the lesson',
		lead: 'A lesson on the January 2024 talks between the United States and Iraq about the American military presence.',
		about:
			'You read what five news articles say, answer questions about it, and run a model of two ways to leave. The model is not a forecast.',
		privacy:
			'No account, no cookies, no analytics. What you do stays in your browser or in your school’s course system.'
	},
	discussion: {
		title: 'Discussion: conditions or calendar?',
		text: 'Take each approach in turn: leaving when conditions are met, and leaving by a date. What speaks for it? What would have to be true for it to work out? What would show you that you were wrong? Say which of your points rest on a report, and which on an assumption.'
	},
	quiz: 'Questions: conditions or calendar?',
	gift: 'Questions on “Conditions or calendar?”. Import them as GIFT.'
};
