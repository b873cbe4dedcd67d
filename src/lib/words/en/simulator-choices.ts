/** What each parameter that somebody chooses or reports is called, why it stands where it does, and who would move it. */
export const choiceWords = {
	horizonMonths: {
		label: 'Length of a run',
		why: 'Four years: long enough for most model withdrawals to finish.',
		more: 'Slow processes only show their end in a longer run.',
		less: 'The further from January 2024, the less a simple model can say.'
	},
	usTroopsAtStart: {
		label: 'US troops in Iraq at the start',
		why: 'Four of the five articles give about this number.',
		more: 'Troops on short rotation may not be in the round number.',
		less: 'Round numbers are often rounded up.'
	},
	isisAtStart: {
		label: 'ISIS members at the start',
		why: 'A senior US military official’s estimate for Iraq and Syria together.',
		more: 'Sleeper cells are hard to count.',
		less: 'The estimate includes financiers and facilitators, not only fighters.'
	},
	attacksPerMonthAtStart: {
		label: 'Attacks on US forces at the start',
		why: 'Worked out from the reported total, the weeks it covers and the troops in each country.',
		more: 'If most of the reported attacks were in Iraq, not Syria.',
		less: 'If most were in Syria, or if the count includes near misses.'
	},
	politicalPressureAtStart: {
		label: 'Pressure on Baghdad at the start',
		why: 'Parliament and the government had called for a withdrawal; no formal request had been made.',
		more: 'The calls were public and repeated.',
		less: 'The government also spoke of cooperation after the coalition.'
	},
	regionStartsTense: {
		label: 'The region starts tense',
		why: 'The war in Gaza was going on.',
		more: '',
		less: ''
	},
	talksMonths: {
		label: 'Talks last',
		why: 'One article says the talks may last at least months. None gives a number.',
		more: 'Those who say progress sets the length of the talks.',
		less: 'Those in Baghdad who called for quick talks.'
	},
	setDate: {
		label: 'Date by which all have left',
		why: 'Two years after the first round. No article names a date.',
		more: 'Those who want Iraqi forces ready first.',
		less: 'Those who see the presence itself as the problem, as Iraq’s parliament said.'
	},
	firstReductionMonth: {
		label: 'Reductions start no earlier than',
		why: 'At once. The foreign ministry spoke of beginning a gradual reduction.',
		more: 'Those who want every adviser as long as possible.',
		less: 'Those who doubt a departure that nobody can see.'
	},
	reviewMonths: {
		label: 'A review every',
		why: 'A quarter of a year is common for military reviews; no article gives one.',
		more: 'Those who say conditions change slowly.',
		less: 'Those who fear that a missed review becomes a long wait.'
	},
	tranche: {
		label: 'Troops that leave between reviews',
		why: 'A quarter of the troops, so that four passed reviews complete the exit.',
		more: 'Those who want a passed review to count for a lot.',
		less: 'Those who want to see the effect of each step first.'
	},
	isisBar: {
		label: 'ISIS members: at most',
		why: 'A little above the January 2024 estimate.',
		more: 'Those who hold that ISIS, as the official said, is not capable beyond small attacks.',
		less: 'Those who want to ensure that “ISIS can never resurge”.'
	},
	capabilityBar: {
		label: 'Iraqi capability: at least',
		why: 'Somewhat above what Iraqi forces are assumed to manage alone at the start.',
		more: 'Those who fear a repeat of 2014.',
		less: 'Those who say Iraqi forces have already made significant progress.'
	},
	attacksBar: {
		label: 'Attacks on US forces: at most',
		why: 'Below the January 2024 rate. “Operational and environmental requirements” has no number.',
		more: 'Those who say attacks should not decide the date.',
		less: 'Those who do not want the withdrawal to look forced.'
	},
	pressureBar: {
		label: 'Pressure on Baghdad: at most',
		why: 'Stands for “the stability of the government”, which has no number.',
		more: 'Those who say that pressure is ordinary politics.',
		less: 'Those who want a government that is not leaned on.'
	},
	assessmentMonths: {
		label: 'The assessment lasts',
		why: 'One article says the threat is assessed first; it gives no length.',
		more: 'Those who want the assessment thorough.',
		less: 'Those who fear that it only buys time.'
	},
	stopLevel: {
		label: 'The clause stops the clock above',
		why: 'Half as many again as in January 2024.',
		more: 'Those who want a date to stand.',
		less: 'Those who want a way to stop.'
	},
	isisCounts: {
		label: 'The ISIS threat counts',
		why: 'The first of the “three key factors”.',
		more: '',
		less: ''
	},
	capabilityCounts: {
		label: 'Iraqi capability counts',
		why: 'The last of the “three key factors”.',
		more: '',
		less: ''
	},
	attacksCount: {
		label: 'Attacks count',
		why: 'Read from “operational and environmental requirements”; this reading is ours.',
		more: '',
		less: ''
	},
	pressureCounts: {
		label: 'Pressure on Baghdad counts',
		why: 'US officials named the stability of the government.',
		more: '',
		less: ''
	},
	suspensionClause: {
		label: 'The date may be suspended',
		why: 'Off: the timeline of the articles holds whatever the security situation.',
		more: '',
		less: ''
	}
};
