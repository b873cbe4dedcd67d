export const handout = {
	title: 'Handout',
	description:
		'Two sides of A4 for lessons on the January 2024 talks between the United States and Iraq: tables, a grid for predictions, both runs and questions.',
	heading: 'Conditions or calendar?',
	note: 'One sheet serves all three lessons. The first side comes before the run and the second side after it.',
	name: 'Name',
	day: 'Date',
	side: { before: 'Before the run', after: 'After the run' },
	predict: {
		caption: 'My prediction, before I look',
		columns: ['In one model world', 'Conditions-based', 'Timeline-based'],
		rows: (horizon: number) => [
			`The last US troops leave in month … of ${horizon}, or not within that time`,
			'At the end, ISIS has fewer, about as many, or more members',
			'I think so because …'
		]
	},
	years: 'One model world under both approaches, year by year',
	gap: {
		caption: 'My prediction and the run',
		columns: ['Beside my prediction', 'Conditions-based', 'Timeline-based'],
		rows: ['What came out as I thought', 'What did not, and which rule or assumption made it so']
	},
	run: 'This exact run, to open and to change:',
	code: 'Code to scan that opens this exact run',
	questions: 'Questions',
	foot: 'The tables are those behind the charts of the story, where every figure leads to its article. The model is a way to think and not a forecast. Text under CC BY 4.0.',
	back: 'For teachers'
};
export const handoutKey = {
	title: 'Answers to the handout',
	description:
		'What can be said of each answer to the questions on the handout about the January 2024 talks between the United States and Iraq.',
	lead: 'What can be said of each answer.',
	note: 'For the questions alone. A prediction has no right answer: ask for its reason.',
	handout: 'The handout'
};
