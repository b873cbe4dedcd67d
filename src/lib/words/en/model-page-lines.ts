/** Every group of the model's lines, and every line in plain words. */
export const modelLines = {
	groups: {
		belief: 'Belief',
		chance: 'The region, attacks and strikes',
		effort: 'The effort against ISIS',
		training: 'Training',
		isis: 'ISIS members',
		hostility: 'Hostility of the Iran-backed groups',
		pressure: 'Pressure on Baghdad',
		seen: 'What officials see',
		troops: 'Troops, and what a fast exit costs',
		reviews: 'When something is due',
		conditions: 'The conditions and the clause',
		setDate: 'Setting a date',
		setAssessedDate: 'Setting a date after an assessment',
		request: 'A request by Baghdad',
		outcomes: 'Two outcomes that ask a question'
	},
	lines: {
		monthEnd: 'The month’s end, counted from the first round of talks.',
		share: 'The share of the troops that are still there.',
		signal:
			'How far the departure is believed: wholly once it is complete, as far as a date is believed while one stands or an exit goes on, and as far as talks are believed otherwise.',
		commitment:
			'What is taken as given of the departure: the troops that have gone, and of the others as much as is believed.',
		lieLow:
			'ISIS members lie low while troops leave by conditions or by request, and in the last months before a date. Nobody waits for troops that have gone.',
		region: 'A low draw calms a tense region; a high draw makes a calm region tense.',
		attackRate:
			'Attacks to be expected: fewer with less hostility, and with fewer troops to attack.',
		attacks: 'How many attacks there are, by chance.',
		strikes: 'Strikes in reply, by chance: so many for each attack.',
		isisAttacks: 'Attacks by ISIS, by chance: so many for each member who does not lie low.',
		exchange:
			'How hard the two sides fight, against January 2024. Never more than then; nothing if there were no attacks then.',
		advisers: 'The advisers at work: those still there, less the time that attacks take from them.',
		january: 'The same sum as it was in January 2024, to measure against.',
		effort:
			'The joint effort against ISIS: Iraqi forces, less the time that attacks take from them, and the advisers’ share.',
		hostEffort:
			'Iraqi training goes on as usual, unless a standing date, or deciding by conditions, changes it. By default neither does.',
		training: 'How much of the gap a month’s training closes: alone, and with the advisers.',
		trained: 'Capability closes that part of what is missing to a whole.',
		suppression:
			'What the January 2024 effort removes each month: as many as ISIS gained then, and so much more as it was shrinking.',
		growth: 'ISIS grows by a share of its members, ever less towards its ceiling.',
		removed:
			'The joint effort removes a share of the members. It finds those who lie low half as easily.',
		noise: 'Scatter from month to month, in proportion to its size.',
		jump: 'Now and then many members come at once, as from a prison break.',
		isisMembers: 'ISIS at the month’s end, never below nobody.',
		base: 'The region sets the level of hostility.',
		hostilityLevel: 'What is taken as given of the departure lowers that level.',
		militiaHostility:
			'Hostility moves part of the way to its level each month, and each strike adds to it.',
		presence:
			'The presence keeps up pressure, in proportion to the troops. A departure that is believed takes some of it away.',
		pressureLevel: 'Each strike raises the level that pressure tends to.',
		politicalPressure: 'Pressure moves part of the way to that level each month.',
		isisSeen: 'Officials miss the members who lie low, and count the others with an error.',
		capabilitySeen:
			'They judge capability with an error, before any loss to a fast exit. What they see can lie outside the range.',
		attacksSeen: 'They see attacks as they are: the mean of this month and the two before.',
		pressureSeen: 'They see pressure as it is.',
		attacksBefore: 'The attacks of the month before are kept for one month more.',
		planned:
			'What the plan leaves: under a date an even fall; while conditions hold an equal part of the tranche less each month; after a request an equal part of the exit less each month; otherwise as many as before.',
		usTroops: 'Less than a millionth of a soldier is nobody. Troops never fall below nobody.',
		startMonth: 'While a date is suspended, its start moves on by a month each month.',
		endMonth: 'So does its end.',
		fall: 'The share of all troops that left this month.',
		iraqiCapability: 'If more than a tenth of all troops leave in one month, capability is lost.',
		isReviewDue: 'A review of the conditions: every so many months from the end of the talks.',
		isClauseReviewDue: 'A review under the suspension clause: every so many months from the start.',
		haveTalksLasted: 'The talks have lasted their time.',
		hasAssessmentLasted: 'The assessment is finished.',
		isisHolds: 'The ISIS condition holds.',
		capabilityHolds: 'The capability condition holds.',
		attacksHold: 'The condition on attacks holds.',
		pressureHolds: 'The condition on pressure holds.',
		isIsisAboveStopLevel: 'The clause, if it is on, stops the clock.',
		isIsisAtOrBelowStopLevel: 'The clock runs again.',
		dateStarts: 'Reductions count from now, or from the first month chosen if that is later.',
		dateEnds: 'They end at the date chosen, but at least a month after they start.',
		troopsWhenSet: 'The even fall starts from the troops that are there now.',
		missing: 'Five years for each whole unit of capability that is missing.',
		threat: 'A year for each time that ISIS is again as large as its bar.',
		length: 'A year and both additions, held between two limits, in whole months.',
		assessedStarts: 'Reductions count from now.',
		assessedEnds: 'They end after that length.',
		troopsWhenAssessed: 'The even fall starts from the troops that are there now.',
		excess:
			'How far pressure is above the level for a request: nothing at the level, one at full pressure.',
		requestChance:
			'No request comes when it could change nothing. Otherwise it becomes likelier with the pressure.',
		isRequestMade: 'A request comes if the draw is below that.',
		monthlyExit: 'A request sets an exit in equal monthly parts.',
		isisDoubled: 'ISIS has doubled: twice its start, and at least this many.',
		monthsOfHighPressure: 'A month of high pressure: above the level for a request.'
	}
} as const;

/** Numbers in the lines that no setting moves, with the line that each stands in. */
export const fixedNumbers = [
	{
		line: 'iraqiCapability',
		number: 0.1,
		meaning: 'share of all troops that can leave in a month without a loss'
	},
	{
		line: 'removed',
		number: 2,
		meaning: 'members who lie low are found this many times less easily'
	},
	{ line: 'militiaHostility', number: 3, meaning: 'the most that hostility can be' },
	{ line: 'attacksSeen', number: 3, meaning: 'months in the mean of attacks' },
	{ line: 'length', number: 12, meaning: 'months of a timetable when nothing adds to it' },
	{ line: 'length', number: 9, meaning: 'months of the shortest timetable' },
	{ line: 'length', number: 30, meaning: 'months of the longest timetable' },
	{ line: 'missing', number: 60, meaning: 'months for a whole unit of missing capability' },
	{ line: 'threat', number: 12, meaning: 'months for ISIS being again as large as its bar' },
	{ line: 'isisDoubled', number: 2, meaning: 'times its start at which ISIS counts as doubled' },
	{ line: 'isisDoubled', number: 200, meaning: 'members below which it never counts as doubled' },
	{ line: 'usTroops', number: 0.000001, meaning: 'soldiers below which nobody is left' }
] as const;
