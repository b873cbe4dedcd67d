import { fixedNumbers, modelLines } from './model-page-lines';
import { modelSymbols, symbolMeanings } from './model-page-symbols';
import { modelTables } from './model-page-tables';

/** The page about the model. */
export const modelPageWords = {
	title: 'The model',
	description:
		'How the simulator works, line by line: purpose, state, equations, statecharts, chance, parameters with their reasons, sensitivity, tests, and what it leaves out.',
	onThisPage: 'On this page',
	/** Headings in the order of the ODD protocol, with what comes before and after it. */
	sections: {
		weaknesses: 'Its biggest weaknesses, said first',
		purpose: 'Purpose and patterns',
		entities: 'Entities, state variables and scales',
		process: 'Process overview and scheduling',
		concepts: 'Design concepts',
		initialization: 'Initialization',
		input: 'Input data',
		submodels: 'Submodels',
		parameters: 'Parameters',
		outcomes: 'Outcomes',
		tests: 'What the tests check',
		sensitivity: 'Sensitivity',
		neutrality: 'Neutrality report',
		limits: 'What it leaves out',
		mislead: 'How it can mislead',
		versions: 'Versions',
		references: 'References'
	},
	parts: {
		reading: 'How to read the lines',
		symbols: 'Symbols',
		month: 'The month, line by line',
		schedules: 'The schedules',
		beside: 'What runs beside the schedule',
		decisions: 'Decisions and requests, line by line',
		edges: 'Rules at the edges',
		chance: 'Chance',
		streams: 'Streams of chance',
		fixed: 'Numbers that cannot be moved',
		equalStay: 'With an equal stay'
	},
	...modelLines,
	...modelTables,
	fixedNumbers,
	symbols: modelSymbols,
	symbolMeanings,
	/** Where the words of a draw's symbol come from: "draw: attacks". */
	draw: (stream: string) => `draw for ${stream}`,
	notation: {
		base: 'e',
		normal: 'Φ',
		mod: 'mod',
		if: 'if',
		and: 'and',
		or: 'or',
		otherwise: 'otherwise',
		functions: { min: 'min', max: 'max', clamp: 'clamp', round: 'round', poisson: 'Poisson' }
	},
	symbolTable: {
		columns: ['Symbol', 'Meaning', 'What it is'],
		kinds: { state: 'state', line: 'worked out', draw: 'draw', parameter: 'parameter' }
	},
	machine: {
		alt: (approach: string, first: string) =>
			`Statechart of the schedule, ${approach}. It starts in the state “${first}”. All its states and transitions are listed below.`,
		note: 'The dot marks the first state; the double line, the last. An arrow from the frame leads out of any state in it.',
		start: 'first state',
		final: 'last state',
		/** "to date set, when the talks have lasted their time; then the date is set" */
		then: (transition: string, actions: string) => `${transition}; then ${actions}`,
		actions: {
			setDate: 'a date is set',
			setAssessedDate: 'a date is set after the assessment',
			planExit: 'an exit in equal monthly parts is planned'
		} as Readonly<Record<string, string>>,
		guards: {
			areTroopsGone: 'no troops are left',
			haveSomeTroopsLeft: 'fewer troops are there than at the start',
			isRegionCalm: 'the region is calm',
			isRegionTense: 'the region is tense',
			isIsisAboveStart: 'ISIS has more members than at the start',
			isIsisAtOrBelowStart: 'ISIS has no more members than at the start',
			hasIsisDoubled: 'ISIS has doubled',
			isRequestMade: 'Baghdad asks the troops to leave'
		} as Readonly<Record<string, string>>
	},
	streams: {
		columns: ['Stream', 'What it decides'],
		names: {
			region: 'whether the region turns',
			attacks: 'attacks on US forces',
			strikes: 'US strikes',
			isisAttacks: 'attacks by ISIS',
			isisNoise: 'the scatter of ISIS',
			jump: 'a sudden jump of ISIS',
			isisSeen: 'the error in counting ISIS',
			capabilitySeen: 'the error in judging capability',
			request: 'a request by Baghdad'
		}
	},
	fixed: { columns: ['Number', 'Meaning', 'Line'] },
	parameters: {
		groups: {
			start: 'How January 2024 is described',
			choice: 'What governments choose',
			switch: 'What governments switch on or off',
			unknown: 'What nobody knows'
		},
		columns: [
			'Parameter',
			'Symbol',
			'Default',
			'Range',
			'Basis',
			'Reason',
			'Who would say more',
			'Who would say less'
		],
		range: (low: string, high: string) => `${low} to ${high}`,
		basis: { sourced: 'sourced', derived: 'derived', assumed: 'assumed' },
		on: 'on',
		off: 'off',
		nothing: '–'
	},
	sensitivity: {
		columns: (outcome: string) => [`${outcome}, lowest`, `${outcome}, highest`],
		assumption: 'Assumption',
		outcomes: {
			isisAtEnd: 'ISIS members at the end',
			attacks: 'Attacks on US forces',
			monthsOfHighPressure: 'Months of high pressure'
		},
		basis: (runs: string, months: string) =>
			`Mean of ${runs} paired runs of ${months} months, timeline-based less conditions-based.`,
		defaults: 'All at their defaults',
		turns: (names: string) =>
			`One at a time, these change which approach has fewer ISIS members at the end: ${names}.`,
		turnsNone: 'One at a time, none of them changes which approach has fewer ISIS members.',
		equalStay: (runs: string, date: string, start: string) =>
			`ISIS members at the end, mean of ${runs} paired runs, timeline-based less conditions-based. At the defaults the stay is equal with a date in ${date} and reductions from ${start}.`,
		equalColumns: ['Assumption', 'At its lowest', 'At its highest']
	},
	neutrality: {
		basis: (sets: string, runs: string) =>
			`${sets} sets of parameters, each with ${runs} paired runs of both approaches.`,
		approaches: {
			conditions: 'the conditions-based approach',
			timeline: 'the timeline-based approach',
			'assess-first': 'assess first',
			'status-quo': 'no decision'
		},
		asDrawn: 'With the settings as they are drawn',
		equalStay: 'With an equal stay, set by set',
		evened: 'With an equal stay, and without two one-sided assumptions',
		what: {
			equalStay:
				'In each set the timeline is replaced by one with as many troop-months as the conditions.',
			evened:
				'The same, but a date is believed only as far as talks are, and nobody lies low: in the model these two do not work alike for both approaches.'
		},
		reached: (lookedAt: string, reached: string) =>
			`Of ${lookedAt} sets, ${reached} have such a timeline and are compared.`,
		columns: (first: string, second: string) => [
			'Outcome',
			`Sets: lower under ${first}`,
			`Sets: lower under ${second}`,
			'Sets: alike',
			'Sets: not to be compared',
			`Difference, ${second} less ${first}: what a tenth, half and nine tenths of the sets do not exceed`,
			'What goes with the difference (rank correlation)'
		],
		spread: (low: string, middle: string, high: string) => `${low}; ${middle}; ${high}`,
		nothing: '–',
		noDriver: 'nothing beyond the noise',
		together: (sets: string) =>
			`Four outcomes taken together, in ${sets} sets. We assume that both governments would welcome fewer ISIS members at the end, no doubling of ISIS, fewer attacks on US forces and more capability at handover; no article says so.`,
		onlyOn: (approach: string, sets: string) =>
			`Only ${approach} is on the welcome side of any: ${sets}.`,
		neither: (sets: string) => `Each is on the welcome side of some: ${sets}.`,
		alike: (sets: string) => `All four are alike: ${sets}.`
	},
	versions: {
		current: (version: string) => `This page describes version ${version} of the model.`,
		meaning:
			'The version is the next whole number whenever the same settings, seed and run come to something else. Links and files carry it.',
		columns: ['Version', 'What changed'],
		changes: ['The first version.']
	},
	references: [
		{
			text: 'Grimm V. and others (2020). The ODD Protocol for Describing Agent-Based and Other Simulation Models: A Second Update to Improve Clarity, Replication, and Structural Realism. Journal of Artificial Societies and Social Simulation 23(2) 7.',
			doi: '10.18564/jasss.4259'
		}
	]
};
