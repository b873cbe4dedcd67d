/** A line of the model, with the name under which the page explains it. */
interface Line {
	readonly id: string;
	readonly formula: string;
}
/** Lines that belong together, in the order in which they are worked out. */
export interface LineGroup {
	readonly id: string;
	readonly lines: readonly Line[];
}

/** Lines by the name of what each defines; `'` is dropped from it. */
const defining = (...formulas: readonly string[]): readonly Line[] =>
	formulas.map((formula) => ({ id: /^[A-Za-z]+/.exec(formula)![0], formula }));
/** Lines whose names are given, because they define nothing, or what another line defines as well. */
const named = (lines: Readonly<Record<string, string>>): readonly Line[] =>
	Object.entries(lines).map(([id, formula]) => ({ id, formula }));

/** The month that is lived, in the order in which it is worked out. A test compares every line with the model. */
export const MONTH_LINES = [
	{
		id: 'belief',
		lines: defining(
			'monthEnd = month + 1',
			'share = usTroops / usTroopsAtStart',
			'signal = { 1 if schedule is complete; credibilityOfDate if schedule is dateSet|expeditedExit; credibilityOfTalks }',
			'commitment = 1 - (1 - signal) * share',
			'lieLow = { lieLowShare if usTroops > 0 and schedule is reducing|expeditedExit; lieLowShare if usTroops > 0 and schedule is dateSet and endMonth - month <= lieLowWindow; 0 }'
		)
	},
	{
		id: 'chance',
		lines: defining(
			"region' = { calm if region is tense and u.region < calmChance; tense if region is calm and u.region > 1 - tenseChance; region }",
			'attackRate = attacksPerMonthAtStart * militiaHostility * share',
			"attacks' = poisson(attackRate, u.attacks)",
			"strikes = poisson(strikesPerAttack * attacks', u.strikes)",
			'isisAttacks = poisson(isisAttacksPerMember * isisMembers * (1 - lieLow), u.isisAttacks)'
		)
	},
	{
		id: 'effort',
		lines: defining(
			'exchange = { 0 if attacksPerMonthAtStart = 0; min(1, attackRate / attacksPerMonthAtStart) }',
			'advisers = share * (1 - adviserEffortLost * exchange)',
			'january = (1 - adviserShare) * (1 - iraqiEffortLost) + adviserShare * (1 - adviserEffortLost)',
			'effort = (iraqiCapability * (1 - iraqiEffortLost * exchange) + adviserShare * advisers) / january'
		)
	},
	{
		id: 'training',
		lines: defining(
			'hostEffort = { 1 + effortUnderDate if schedule is dateSet; 1 + effortUnderConditions if schedule is reducing|holding; 1 }',
			'training = (ownTraining + adviserTraining * advisers) * hostEffort',
			'trained = iraqiCapability + training * (1 - iraqiCapability)'
		)
	},
	{
		id: 'isis',
		lines: defining(
			'suppression = regrowth * (1 - isisAtStart / isisCeiling) + declineAtStart',
			'growth = regrowth * isisMembers * (1 - isisMembers / isisCeiling)',
			'removed = suppression * effort * (1 - lieLow / 2) * isisMembers',
			'noise = isisNoise * normal(u.isisNoise) * isisMembers',
			'jump = { jumpSize if u.jump < 1 - exp(-jumpRate); 0 }',
			"isisMembers' = max(0, isisMembers + growth - removed + noise + jump)"
		)
	},
	{
		id: 'hostility',
		lines: defining(
			"base = { 1 if region' is tense; calmHostility }",
			'hostilityLevel = base * (1 - commitmentRelief * commitment)',
			"militiaHostility' = clamp(militiaHostility + (hostilityLevel - militiaHostility) / hostilityMonths + hostilityPerStrike * strikes, 0, 3)"
		)
	},
	{
		id: 'pressure',
		lines: defining(
			'presence = pressureFromPresence * share * (1 - pressureRelief * signal)',
			'pressureLevel = clamp(presence + pressurePerStrike * strikes, 0, 1)',
			"politicalPressure' = clamp(politicalPressure + (pressureLevel - politicalPressure) / pressureMonths, 0, 1)"
		)
	},
	{
		id: 'seen',
		lines: defining(
			"isisSeen = isisMembers' * (1 - lieLow) * exp(isisSeenError * normal(u.isisSeen))",
			'capabilitySeen = trained + capabilitySeenError * normal(u.capabilitySeen)',
			"attacksSeen = (attacks' + attacks + attacksBefore) / 3",
			"pressureSeen = politicalPressure'",
			"attacksBefore' = attacks"
		)
	},
	{
		id: 'troops',
		lines: defining(
			'planned = { min(usTroops, troopsWhenSet * clamp((endMonth - monthEnd) / (endMonth - startMonth), 0, 1)) if schedule is dateSet; usTroops - tranche / reviewMonths if schedule is reducing; usTroops - monthlyExit if schedule is expeditedExit; usTroops }',
			"usTroops' = { 0 if planned < 0.000001; planned }",
			"startMonth' = { startMonth + 1 if schedule is suspended; startMonth }",
			"endMonth' = { endMonth + 1 if schedule is suspended; endMonth }",
			"fall = (usTroops - usTroops') / usTroopsAtStart",
			"iraqiCapability' = clamp(trained - lossPerFastExit * max(0, fall - 0.1), 0, 1)"
		)
	}
] as const satisfies readonly LineGroup[];

/** What the schedule asks and does at the month's end, after the month has been lived. */
export const SCHEDULE_LINES = [
	{
		id: 'reviews',
		lines: named({
			isReviewDue: '(monthEnd - talksMonths) mod reviewMonths = 0',
			isClauseReviewDue: 'monthEnd mod reviewMonths = 0',
			haveTalksLasted: 'monthEnd >= talksMonths',
			hasAssessmentLasted: 'monthEnd >= assessmentMonths'
		})
	},
	{
		id: 'conditions',
		lines: named({
			isisHolds: 'isisSeen <= isisBar',
			capabilityHolds: 'capabilitySeen >= capabilityBar',
			attacksHold: 'attacksSeen <= attacksBar',
			pressureHolds: 'pressureSeen <= pressureBar',
			isIsisAboveStopLevel: 'isisSeen > stopLevel',
			isIsisAtOrBelowStopLevel: 'isisSeen <= stopLevel'
		})
	},
	{
		id: 'setDate',
		lines: named({
			dateStarts: "startMonth' = max(monthEnd, firstReductionMonth)",
			dateEnds: "endMonth' = max(setDate, startMonth' + 1)",
			troopsWhenSet: "troopsWhenSet' = usTroops'"
		})
	},
	{
		id: 'setAssessedDate',
		lines: named({
			missing: 'missing = 60 * max(0, capabilityBar - capabilitySeen)',
			threat: 'threat = 12 * max(0, isisSeen / isisBar - 1)',
			length: 'length = round(clamp(12 + missing + threat, 9, 30))',
			assessedStarts: "startMonth' = monthEnd",
			assessedEnds: "endMonth' = monthEnd + length",
			troopsWhenAssessed: "troopsWhenSet' = usTroops'"
		})
	},
	{
		id: 'request',
		lines: named({
			excess: "excess = max(0, (politicalPressure' - requestLevel) / (1 - requestLevel))",
			requestChance:
				"requestChance = { 0 if schedule' is complete|expeditedExit; 0 if schedule' is dateSet and endMonth' - monthEnd <= exitMonths; 1 - exp(-(requestHazard * excess)) }",
			isRequestMade: 'u.request < requestChance',
			monthlyExit: "monthlyExit' = usTroops' / exitMonths"
		})
	}
] as const satisfies readonly LineGroup[];

/** What is asked of a month for the outcomes. */
export const OUTCOME_LINES = [
	{
		id: 'outcomes',
		lines: named({
			isisDoubled: "isisMembers' >= max(2 * isisAtStart, 200)",
			monthsOfHighPressure: "politicalPressure' > requestLevel"
		})
	}
] as const satisfies readonly LineGroup[];

type Groups =
	(typeof MONTH_LINES)[number] | (typeof SCHEDULE_LINES)[number] | (typeof OUTCOME_LINES)[number];
/** Name of a group of lines. */
export type LineGroupId = Groups['id'];
/** Every group, in order. */
export const LINE_GROUPS: readonly LineGroup[] = [
	...MONTH_LINES,
	...SCHEDULE_LINES,
	...OUTCOME_LINES
];
