type View = 'stay' | 'equal-stay' | 'unknowns' | 'flips';

/** What stands above the drawing: its title, and a subtitle that narrow places have in one line. */
function scene(view: View, date: string) {
	switch (view) {
		case 'stay':
			return {
				title: 'One date against four conditions',
				subtitle: 'One dot is one model world; equal worlds stand side by side.',
				brief: 'One dot is one model world.'
			};
		case 'equal-stay':
			return {
				title: 'The same length of stay',
				subtitle: `The date moves to month ${date}, so that both keep as many troop-months.`,
				brief: `The date is moved to month ${date}.`
			};
		case 'unknowns':
			return {
				title: 'What moves the size of the gap',
				subtitle: 'Gap in ISIS members at the end, timeline-based minus conditions-based.',
				brief: 'Gap in ISIS members: timeline minus conditions.'
			};
		case 'flips':
			return {
				title: 'At equal stay, the answer can flip',
				subtitle: 'The same gap when both keep as many troop-months, on a finer axis.',
				brief: 'The same gap, on a finer axis.'
			};
	}
}

const many = (count: number, of: number) => `in ${count} of ${of}`;

export const chartsDecides = {
	scene,
	/** The mean gap in ISIS members with everything at its default. */
	gap: (gap: string) => `With every assumption at its default, the gap is ${gap}.`,
	gapShort: (gap: string) => `gap at the defaults: ${gap}`,
	titles: {
		plain: 'One date against four conditions',
		'equal-stay': 'The same length of stay',
		ranges: {
			plain: 'What nobody knows moves the size of the gap',
			equalStay: 'At equal stay, the answer can flip'
		}
	},
	subtitles: {
		plain: (runs: string) =>
			`50 model worlds an approach, from ${runs} paired runs. One dot is one world.`,
		'equal-stay': (date: string, start: string) =>
			`The date is moved to month ${date}, with reductions from month ${start}, so that both keep as many troop-months.`,
		ranges: {
			plain: (runs: string) =>
				`ISIS members at the end, timeline-based minus conditions-based: mean of ${runs} paired runs.`,
			equalStay: (runs: string) =>
				`The same, but each timeline keeps as many troop-months as the conditions: mean of ${runs} paired runs.`
		}
	},
	panels: {
		stay: 'How long troops stay, months at full strength',
		isis: 'ISIS members at the end, Iraq and Syria'
	},
	approaches: { conditions: 'Conditions-based', timeline: 'Timeline-based' },
	middle: (value: string) => `middle world: ${value}`,
	sides: {
		below: '← fewer ISIS members under the timeline',
		above: 'more under the timeline →',
		belowShort: '← fewer under timeline',
		aboveShort: 'more →'
	},
	note: {
		worlds: (runs: string) =>
			`50 dots an approach, from ${runs} paired runs. Each approach meets the same chance events. Results of the model, not forecasts.`,
		ranges: 'Each bar moves one assumption from its lowest value (ring) to its highest (diamond).'
	},
	source: 'Source: the model at its default settings; every assumption is on the model page.',
	describe: {
		row: (approach: string, measure: string, low: string, middle: string, high: string) =>
			`${approach}, ${measure}: from ${low} to ${high}, middle world ${middle}.`,
		doubled: (approach: string, count: number) =>
			`${approach}: ISIS reaches twice its start ${many(count, 50)} model worlds.`,
		bar: (label: string, low: string, high: string) =>
			`${label}: ${low} at its lowest, ${high} at its highest.`,
		flips: (count: number, of: number) =>
			count === 0
				? 'None of these bars crosses zero: no single assumption here turns the answer around.'
				: `In bold, ${count} of ${of} bars cross zero: within their range the answer turns around.`
	},
	table: {
		worlds: 'Fifty model worlds by approach',
		worldsColumns: [
			'World, smallest first',
			'Stay, conditions-based (months at full strength)',
			'Stay, timeline-based',
			'Stay, timeline-based at equal stay',
			'ISIS at the end, conditions-based (people)',
			'ISIS at the end, timeline-based',
			'ISIS at the end, timeline-based at equal stay'
		],
		ranges: 'Difference in ISIS members at the end, timeline-based minus conditions-based',
		rangesColumns: ['Assumption', 'Comparison', 'At its lowest', 'At its highest'],
		comparisons: { plain: 'Defaults', equalStay: 'Equal stay' }
	}
};
