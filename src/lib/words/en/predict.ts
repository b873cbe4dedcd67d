const plural = new Intl.PluralRules('en');
const months = (count: number) => `${count} ${plural.select(count) === 'one' ? 'month' : 'months'}`;

export const predict = {
	legend: {
		conditions: 'Under the conditions-based approach',
		timeline: 'Under the timeline-based approach'
	},
	gone: 'The last US troops leave',
	month: (month: number) => `in month ${month}`,
	notWithin: (horizon: number) => `not within ${months(horizon)}`,
	limits: (horizon: number) =>
		`Month 1 to ${horizon}, counted from 27 January 2024; the far end means not within that time`,
	exact: 'Month',
	isis: 'At the end, compared with the start, ISIS has',
	changes: { fewer: 'fewer members', same: 'about as many', more: 'more members' },
	commit: 'Keep my prediction',
	change: 'Change it',
	kept: 'Your prediction is kept on this page. Go on to the next step to see the run.',
	result: {
		heading: 'Your prediction and this model world',
		gone: (yours: string, run: string) =>
			`Last troops: you said ${yours}; in this run it is ${run}.`,
		isis: (yours: string, run: string) =>
			`ISIS at the end: you said ${yours}; in this run it has ${run}.`,
		one: 'One run is one model world out of many. Another draw of chance gives another answer.'
	}
};
