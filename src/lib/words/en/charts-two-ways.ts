export const chartsTwoWays = {
	titles: {
		start: 'Two rules, one starting point',
		conditions: 'Conditions-based',
		factors: 'What a review looks at',
		timeline: 'Timeline-based',
		'assess-first': 'Assess first, then a timetable',
		same: 'The parts that are the same for every rule'
	},
	subtitle: 'A box is a state. An arrow says what leads from one state to the next.',
	factorsSubtitle: 'Four conditions, each with its own bar. All must hold.',
	sameSubtitle: 'These run beside the rule, month by month, with the same chance events.',
	names: {
		conditions: 'Conditions-based',
		timeline: 'Timeline-based',
		'assess-first': 'Assess first, then a timetable'
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
