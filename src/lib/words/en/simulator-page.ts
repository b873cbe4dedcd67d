/** What stands around the simulator: its name, its limits, its controls. */
export const simulatorPageWords = {
	title: 'Simulator',
	lede: 'Two ways to schedule a withdrawal, run in the same model world. Choose an approach, press play, and see what follows and why.',
	description:
		'Run two ways to schedule the withdrawal of US troops from Iraq, by conditions or by a date, in the same model world, month by month.',
	notice: {
		strong: 'This is not a forecast.',
		rest: 'It is a small teaching model. Most of its numbers are assumptions, none is estimated from data, and real people would act in ways it does not know.',
		more: 'What it leaves out',
		list: [
			'Deaths and injuries',
			'The Kurdistan Region apart from federal Iraq',
			'The US troops in Syria and the few hundred soldiers of allies',
			'Iran, parties and militias as actors that choose',
			'Prisons and geography',
			'Air power and intelligence after an exit',
			'Money',
			'Troops coming back, as in 2014',
			'Bargaining about the date'
		],
		counted: 'ISIS is counted in two countries, the advisers in one.',
		link: 'The whole model'
	},
	badAddress:
		'The link could not be read, so nothing of it was used. You see the default settings.',
	toggle: {
		legend: 'Approach',
		both: 'Side by side',
		more: 'More',
		moreLegend: 'A third approach',
		three: 'All three',
		moreNote:
			'One article describes a third way: assess the threat first, then set a timetable of a length that fits.'
	},
	transport: {
		name: 'Playback',
		play: 'Play',
		pause: 'Pause',
		back: 'Back',
		step: 'Step',
		reset: 'Start'
	},
	speed: 'Speed of play',
	speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
	scrubber: 'Month in view',
	chance: {
		legend: 'Chance events',
		meaning:
			'Luck is drawn from a seed and a world number. Every approach meets the same luck, so what differs is the rule.',
		another: 'Another model world',
		run: 'World',
		seed: 'Seed'
	},
	presets: { legend: 'Worlds to start from', own: 'your own settings' },
	choices: {
		heading: 'What governments choose',
		shared: 'Both approaches',
		conditions: 'Conditions-based',
		timeline: 'Timeline-based',
		equalStay:
			'Equal stay is on: both come from the search that “Many worlds” tells about, and these rest.',
		assessFirst: 'Assess first',
		bars: 'The four conditions',
		barsNote: 'Which conditions count is itself disputed.'
	},
	unknowns: {
		heading: 'What nobody knows',
		note: 'The six assumptions that change the comparison most.'
	},
	all: {
		heading: 'All assumptions',
		note: 'Everything else that the model takes as given. Each can be moved.',
		groups: {
			start: 'January 2024',
			isis: 'ISIS',
			capability: 'Iraqi forces and advisers',
			militias: 'Militias and the region',
			pressure: 'Baghdad',
			seeing: 'What officials see'
		}
	},
	parameter: {
		limits: (from: string, to: string) => `${from} to ${to}`,
		sourced: 'sourced',
		derived: 'derived',
		assumed: 'assumed',
		toDefault: (value: string) => `back to ${value}`,
		why: 'Why?',
		whyOf: (label: string) => `Why, and who says more or less: ${label}`,
		moreLabel: 'For more:',
		lessLabel: 'For less:',
		source: 'What the articles say',
		unavailable: 'The reasons could not be loaded. They are on the page about the model.',
		exact: (label: string) => `${label}, exact value`,
		resetAll: 'All assumptions back to their defaults'
	},
	log: {
		heading: 'What has happened so far',
		nothing: 'Nothing yet. The talks begin.',
		all: 'in every approach'
	},
	undo: { group: 'Undo and redo', undo: 'Undo', redo: 'Redo' },
	later: {
		loading: 'One moment …',
		failed: 'This part could not be loaded. Everything else works.',
		again: 'Try again'
	},
	parts: {
		name: 'Further down',
		why: 'Why?',
		many: 'Many worlds',
		decides: 'What decides it',
		scenarios: 'Keep, compare, take along'
	},
	happened: 'This month',
	noScript: {
		heading: 'Both approaches in the default world',
		note: 'Moving the assumptions and playing other worlds needs JavaScript. Here is the default run of both approaches in full.',
		outcomes: 'What each run came to',
		log: 'What happened'
	},
	error: 'The model could not run with these settings.'
};
