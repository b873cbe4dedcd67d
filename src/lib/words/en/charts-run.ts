export const chartsRun = {
	title: 'One model world under both approaches',
	subtitle: 'The same start and the same chance events; only the rule for leaving differs.',
	panels: { troops: 'US troops in Iraq, people', isis: 'ISIS members in Iraq and Syria, people' },
	approaches: {
		conditions: 'Conditions-based',
		timeline: 'Timeline-based',
		'assess-first': 'Assess first',
		'status-quo': 'No decision'
	},
	gone: (approach: string, month: number, name: string) =>
		`${approach}: the last troops leave in month ${month}, ${name}.`,
	stay: (approach: string, horizon: number) =>
		`${approach}: some troops are still there after ${horizon} months.`,
	line: (approach: string, measure: string, start: string, highest: string, end: string) =>
		`${approach}, ${measure}: ${start} at the start, at most ${highest}, ${end} at the end.`,
	source: 'Source: one run of the model at its default settings. Not a forecast.',
	month: 'Month',
	table: 'One model world under both approaches, month by month'
};
