/**
 * Everything that one run is told: how January 2024 is described, what governments choose, what nobody
 * knows. A plain record; months count from 27 January 2024 (month 0), the first round of talks.
 */
export interface Settings {
	/** How long a run lasts, months. */
	readonly horizonMonths: number;

	// How January 2024 is described
	/** US troops in Iraq at the start, people. */
	readonly usTroopsAtStart: number;
	/** ISIS members in Iraq and Syria at the start, people. */
	readonly isisAtStart: number;
	/** Attacks on US forces in Iraq in a month as tense as January 2024, attacks a month. */
	readonly attacksPerMonthAtStart: number;
	/** Pressure on Baghdad to end the presence, at the start, 0 to 1. */
	readonly politicalPressureAtStart: number;
	/** Whether the wider region is tense at the start. */
	readonly regionStartsTense: boolean;

	// What governments choose
	/** How long the talks last before the first decision, months. */
	readonly talksMonths: number;
	/** The date that a timeline sets, month. */
	readonly setDate: number;
	/** The earliest month in which a timeline's reductions start; 0 is at once, month. */
	readonly firstReductionMonth: number;
	/** Time between two reviews, months. */
	readonly reviewMonths: number;
	/** Troops that leave between two reviews while the conditions hold, people. */
	readonly tranche: number;
	/** The ISIS condition holds while the members seen are at most this many, people. */
	readonly isisBar: number;
	/** The capability condition holds while the capability seen is at least this, 0 to 1. */
	readonly capabilityBar: number;
	/** The attacks condition holds while the mean of three months is at most this, attacks a month. */
	readonly attacksBar: number;
	/** The stability condition holds while political pressure is at most this, 0 to 1. */
	readonly pressureBar: number;
	/** How long an assessment lasts before a timetable is set, months. */
	readonly assessmentMonths: number;
	/** With the suspension clause on, a dated withdrawal stops above this many ISIS members seen, people. */
	readonly stopLevel: number;
	/** Whether the ISIS condition counts. */
	readonly isisCounts: boolean;
	/** Whether the capability condition counts. */
	readonly capabilityCounts: boolean;
	/** Whether the attacks condition counts. */
	readonly attacksCount: boolean;
	/** Whether the stability condition counts. */
	readonly pressureCounts: boolean;
	/** Whether a dated withdrawal may be suspended. */
	readonly suspensionClause: boolean;

	// What nobody knows: ISIS and the effort against it
	/** Share of the January 2024 effort against ISIS that rests on the advisers, 0 to 1. */
	readonly adviserShare: number;
	/** Growth of ISIS with nobody against it and nothing to limit it, share a month. */
	readonly regrowth: number;
	/** The number that ISIS would level off at with nobody against it, people. */
	readonly isisCeiling: number;
	/** How fast ISIS shrinks under the January 2024 effort, share a month. */
	readonly declineAtStart: number;
	/** Month-to-month scatter of ISIS growth, standard deviation, share a month. */
	readonly isisNoise: number;
	/** Rate of sudden jumps (a prison break, say), a month. */
	readonly jumpRate: number;
	/** Members gained in one jump, people. */
	readonly jumpSize: number;
	/** ISIS attacks, attacks a member a month. */
	readonly isisAttacksPerMember: number;
	/** Share of ISIS members who lie low while troops are leaving, 0 to 1. */
	readonly lieLowShare: number;
	/** How long before a set date lying low begins, months. */
	readonly lieLowWindow: number;

	// What nobody knows: the two forces
	/** Share of the Iraqi effort lost while militias attack as in January 2024, 0 to 1. */
	readonly iraqiEffortLost: number;
	/** Share of the advisers' effort lost while militias attack as in January 2024, 0 to 1. */
	readonly adviserEffortLost: number;
	/** Part of the remaining gap in capability that Iraqi forces close alone, share a month. */
	readonly ownTraining: number;
	/** Part of the remaining gap that all advisers, undisturbed, close, share a month. */
	readonly adviserTraining: number;
	/** Change of the training effort while a date stands, share of the usual effort. */
	readonly effortUnderDate: number;
	/** Change of the training effort while departure waits for conditions, share of the usual effort. */
	readonly effortUnderConditions: number;
	/** Capability lost for each whole share of the troops that leaves faster than a tenth a month. */
	readonly lossPerFastExit: number;

	// What nobody knows: militias and the region
	/** Share of militia hostility that a wholly believed departure takes away, may be negative. */
	readonly commitmentRelief: number;
	/** How far a set date is believed, 0 to 1. */
	readonly credibilityOfDate: number;
	/** How far talks without a date are believed, 0 to 1. */
	readonly credibilityOfTalks: number;
	/** Level that hostility tends to in a calm region, January 2024 = 1. */
	readonly calmHostility: number;
	/** Time hostility takes to follow, months. */
	readonly hostilityMonths: number;
	/** US strikes for each attack, strikes an attack. */
	readonly strikesPerAttack: number;
	/** Hostility added by each strike, index. */
	readonly hostilityPerStrike: number;
	/** Chance that a tense region turns calm, a month. */
	readonly calmChance: number;
	/** Chance that a calm region turns tense, a month. */
	readonly tenseChance: number;

	// What nobody knows: Baghdad
	/** Pressure that the whole presence would keep up, 0 to 1. */
	readonly pressureFromPresence: number;
	/** Pressure that one strike adds to the level it tends to, 0 to 1. */
	readonly pressurePerStrike: number;
	/** Share of the pressure from presence that a wholly believed departure takes away, may be negative. */
	readonly pressureRelief: number;
	/** Time pressure takes to follow, months. */
	readonly pressureMonths: number;
	/** Pressure above which Baghdad may ask the troops to leave, 0 to 1. */
	readonly requestLevel: number;
	/** Rate of a request at full pressure, a month. */
	readonly requestHazard: number;
	/** Time a requested exit takes, months. */
	readonly exitMonths: number;

	// What nobody knows: seeing
	/** Error of the ISIS count that officials see, standard deviation of its logarithm. */
	readonly isisSeenError: number;
	/** Error of the capability that officials see, standard deviation, 0 to 1. */
	readonly capabilitySeenError: number;
}

/** Name of a parameter. */
export type ParameterName = keyof Settings;
/** Name of a parameter that is on or off. */
export type SwitchName = {
	[N in ParameterName]: Settings[N] extends boolean ? N : never;
}[ParameterName];
/** Name of a parameter that is a number. */
export type NumberName = Exclude<ParameterName, SwitchName>;
