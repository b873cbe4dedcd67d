import { timeWords } from './simulator-time';

/** What is asked for, and what would have been. */
type Said = readonly [what: string, outcome: string];

/** A goal's month, in words. */
const inMonth = (month: number) => `in ${timeWords.monthYear(month)}`;
const byMonth = (month: number) => `by ${timeWords.monthYear(month)}`;

/** What each number is called in "If … were 0.76 instead of 0.80". */
const nouns = {
	horizonMonths: 'the length of the run',
	usTroopsAtStart: 'the number of troops at the start',
	isisAtStart: 'the number of ISIS members at the start',
	attacksPerMonthAtStart: 'the rate of attacks at the start',
	politicalPressureAtStart: 'the pressure on Baghdad at the start',
	talksMonths: 'the length of the talks',
	setDate: 'the date',
	firstReductionMonth: 'the start of reductions',
	reviewMonths: 'the time between reviews',
	tranche: 'the number of troops that leave between reviews',
	isisBar: 'the bar for ISIS members',
	capabilityBar: 'the bar for Iraqi capability',
	attacksBar: 'the bar for attacks',
	pressureBar: 'the bar for pressure on Baghdad',
	assessmentMonths: 'the length of the assessment',
	stopLevel: 'the stop level of the clause',
	adviserShare: 'the share of the effort that rests on advisers',
	regrowth: 'the rate at which ISIS could regrow',
	isisCeiling: 'the number at which ISIS would level off',
	declineAtStart: 'the rate at which ISIS shrinks at the start',
	isisNoise: 'the month-to-month scatter of ISIS',
	jumpRate: 'the rate of sudden jumps of ISIS',
	jumpSize: 'the number of members gained in a jump',
	isisAttacksPerMember: 'the rate of ISIS attacks',
	lieLowShare: 'the share of ISIS members who lie low before an exit',
	lieLowWindow: 'the time for which they lie low before a date',
	iraqiEffortLost: 'the share of Iraqi effort lost to militia attacks',
	adviserEffortLost: 'the share of the advisers’ effort lost to militia attacks',
	ownTraining: 'the pace of training by Iraqi forces alone',
	adviserTraining: 'the pace of training added by all advisers',
	effortUnderDate: 'the change of training effort while a date stands',
	effortUnderConditions: 'the change of training effort while conditions decide',
	lossPerFastExit: 'the capability lost in a very fast exit',
	commitmentRelief: 'the share of attacks calmed by a believed departure',
	credibilityOfDate: 'the belief in a set date',
	credibilityOfTalks: 'the belief in talks without a date',
	calmHostility: 'militia hostility in a calm region',
	hostilityMonths: 'the time that hostility takes to follow',
	strikesPerAttack: 'the number of US strikes for each attack',
	hostilityPerStrike: 'the hostility added by a strike',
	calmChance: 'the chance that a tense region calms',
	tenseChance: 'the chance that a calm region turns tense',
	pressureFromPresence: 'the pressure kept up by the presence',
	pressurePerStrike: 'the pressure added by a strike',
	pressureRelief: 'the share of pressure relieved by a believed departure',
	pressureMonths: 'the time that pressure takes to follow',
	requestLevel: 'the pressure above which Baghdad may ask',
	requestHazard: 'the readiness of Baghdad to make a formal request',
	exitMonths: 'the length of a requested exit',
	isisSeenError: 'the error in counting ISIS',
	capabilitySeenError: 'the error in judging capability'
};
/** What turning each switch means, in "If …": on, then off. */
const turned = {
	regionStartsTense: ['the region started tense', 'the region started calm'],
	isisCounts: ['the ISIS condition counted', 'the ISIS condition did not count'],
	capabilityCounts: ['the capability condition counted', 'the capability condition did not count'],
	attacksCount: ['the condition on attacks counted', 'the condition on attacks did not count'],
	pressureCounts: ['the condition on pressure counted', 'the condition on pressure did not count'],
	suspensionClause: ['the date could be suspended', 'the date could not be suspended']
} as const;

/** What a goal asks for ("for …") and what would have been ("… would have"), by what it leads to. */
const transition = {
	reducing: {
		other: ['troops to start leaving this month', 'troops would have started to leave']
	},
	holding: {
		negotiating: [
			'the talks to end in waiting this month',
			'the talks would have ended in waiting'
		],
		other: ['troops to stop leaving this month', 'troops would have stopped leaving']
	},
	dateSet: {
		suspended: ['the clock to start again this month', 'the clock would have started again'],
		other: ['a date to be set this month', 'a date would have been set']
	},
	suspended: { other: ['the clock to be stopped this month', 'the clock would have been stopped'] },
	expeditedExit: {
		other: [
			'Baghdad to ask the troops to leave this month',
			'Baghdad would have asked the troops to leave'
		]
	},
	complete: { other: ['the last troops to leave this month', 'the last troops would have left'] }
} as const;
const stay = {
	undecided: ['things to stay undecided this month', 'things would have stayed undecided'],
	negotiating: ['the talks to go on after this month', 'the talks would not have ended'],
	assessing: ['the assessment to go on after this month', 'the assessment would not have ended'],
	dateSet: ['the date to stand this month', 'the date would have stood'],
	suspended: ['the clock to stay stopped this month', 'the clock would have stayed stopped'],
	reducing: ['troops to keep leaving this month', 'troops would have kept leaving'],
	holding: ['troops to keep waiting this month', 'troops would have kept waiting'],
	expeditedExit: ['the exit to go on after this month', 'the exit would not have ended'],
	complete: ['nobody to be left this month', 'nobody would have been left']
} as const;
const hold = {
	all: ['all conditions to hold this month', 'all conditions that count would have held'],
	isis: ['the ISIS condition to hold this month', 'the ISIS condition would have held'],
	capability: [
		'the capability condition to hold this month',
		'the capability condition would have held'
	],
	attacks: [
		'the condition on attacks to hold this month',
		'the condition on attacks would have held'
	],
	pressure: [
		'the condition on pressure to hold this month',
		'the condition on pressure would have held'
	]
} as const;
/** What it would take: questions, answers, and trying one. */
export const changeWords = {
	takes: {
		heading: 'What would it take',
		/** In front of the questions, each of which begins with "for". */
		label: 'What would it take …',
		question: (what: string) => `for ${what}?`,
		find: 'Find out',
		searching: 'Searching …',
		checked:
			'Each is the smallest change of that one number that does it. Each was checked by running this same world again. What the articles report of January 2024 was left as it is.',
		once: 'This is one world: a small change can tip a single event. Look at many worlds before you conclude.',
		groups: {
			choice: 'Had governments chosen otherwise',
			assumption: 'Were the world otherwise'
		},
		none: {
			choice: 'No single choice within its range would.',
			assumption: 'No single assumption within its range would.',
			both: 'Nothing would: no single choice or assumption, moved alone within its range, does it in this world.'
		},
		more: (count: number) => `${count} more, larger changes`,
		/** "If the bar were 0.76 instead of 0.80, troops would have started to leave in July 2025." */
		sentence: (cause: string, outcome: string) => `If ${cause}, ${outcome}.`,
		number: (noun: keyof typeof nouns, to: string, from: string) =>
			`${nouns[noun]} were ${to} instead of ${from}`,
		switch: (name: keyof typeof turned, on: boolean) => turned[name][on ? 0 : 1],
		try: 'Try it',
		tried: (cause: string) => `Now set, as if ${cause}.`,
		takeBack: 'Take it back',
		equalStay:
			'The timeline is worked out again after each change while equal stay is on. Turn it off to try one.',
		/** Said aloud when a search ends; at most 160 characters. */
		foundAloud: (count: number, first: string) =>
			count === 1
				? `One change found: if ${first}.`
				: `${count} changes found. The smallest: if ${first}.`,
		noneAloud: 'No single change within its range would do it.'
	},
	goals: {
		transition,
		stay,
		hold,
		complete: {
			by: (month: number): Said => [
				`the exit to be complete ${byMonth(month)}`,
				`the exit would have been complete ${byMonth(month)}`
			],
			not: (month: number): Said => [
				`the exit not to be complete ${byMonth(month)}`,
				`the exit would not have been complete ${byMonth(month)}`
			]
		},
		request: {
			made: (month: number): Said => [
				`Baghdad to ask the troops to leave at some time ${byMonth(month)}`,
				`Baghdad would have asked the troops to leave ${byMonth(month)}`
			],
			not: (month: number): Said => [
				`Baghdad not to ask at all ${byMonth(month)}`,
				`Baghdad would not have asked ${byMonth(month)}`
			]
		},
		/** "troops would have started to leave in July 2025" */
		inMonth: (outcome: string, month: number) => `${outcome} ${inMonth(month)}`
	}
};
