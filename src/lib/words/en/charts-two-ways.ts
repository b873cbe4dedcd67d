export const chartsTwoWays = {
	titles: {
		start: 'Two rules, one starting point',
		conditions: 'Conditions-based',
		factors: 'What a review looks at',
		timeline: 'Timeline-based',
		'assess-first': 'Assess first, then a timetable',
		same: 'What is the same for every rule'
	},
	subtitle: 'A box is a state. An arrow says what leads from one state to the next.',
	subtitles: {
		start: 'A box is a state. An arrow leads to the next. Heavy boxes are alike in both.',
		conditions: 'At every review, troops leave or wait. The words say what an arrow waits for.',
		factors: 'Four conditions, each with its own bar.',
		timeline: 'Once the date is set, troops leave. The words say what an arrow waits for.',
		'assess-first': 'The talks make way for an assessment. The rest is as with a date.',
		same: 'Heavy boxes are alike in all three. What stands below runs beside every rule.'
	},
	/** The same in one line of a phone. */
	briefs: {
		start: 'A box is a state. Heavy boxes are alike.',
		conditions: 'At every review, troops leave or wait.',
		factors: 'Four conditions, each with its own bar.',
		timeline: 'Once the date is set, troops leave.',
		'assess-first': 'An assessment comes before the date.',
		same: 'Heavy boxes are alike in all three.'
	},
	allHold: '“All hold” means that all of these four hold:',
	names: {
		conditions: 'Conditions-based',
		timeline: 'Timeline-based',
		'assess-first': 'Assess first, then a timetable'
	},
	/** For places too narrow for the names. */
	shortNames: {
		conditions: 'Conditions',
		timeline: 'Timeline',
		'assess-first': 'Assess first'
	},
	alt: (name: string, states: string) => `Statechart, ${name}. States: ${states}.`,
	conditions: {
		isis: 'ISIS threat',
		capability: 'Iraqi capability',
		attacks: 'Attacks on US forces',
		pressure: 'Pressure on Baghdad'
	},
	sides: {
		'at-most': (bar: string) => `holds at or below ${bar}`,
		'at-least': (bar: string) => `holds at or above ${bar}`
	},
	standsFor: 'stands for',
	assumed: 'assumed',
	same: [
		{ name: 'The wider region', states: 'tense or calm, by chance' },
		{ name: 'US troops', states: 'full, shrinking or none' },
		{ name: 'ISIS', states: 'at or below its start, above it, or doubled' },
		{ name: 'Iraq’s invitation', states: 'stands, or a request to leave has come' }
	],
	source:
		'Drawn from the same statecharts that run the simulator. The rules are our reading of the articles; every bar is an assumption.',
	table: {
		caption: 'The four conditions of a review',
		columns: ['Condition', 'Bar', 'Words of the articles']
	}
};
