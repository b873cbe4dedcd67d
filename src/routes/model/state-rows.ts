import type { StateName } from '$lib/words/model-page';

/** How a quantity of the state starts, and where it stays. */
export interface StateRow {
	readonly name: StateName;
	/** Its start as a formula; null where there is nothing yet, or where each approach has its own. */
	readonly start: string | null;
	/** Least and most; a name is a quantity, null no limit. Nothing for a state or a month. */
	readonly range: readonly [number, number | 'usTroopsAtStart' | null] | null;
}

/** The state of the world. Troops and the date are those of the schedule in force. */
export const STATE_ROWS: readonly StateRow[] = [
	{ name: 'month', start: 'month = 0', range: [0, null] },
	{ name: 'usTroops', start: 'usTroops = usTroopsAtStart', range: [0, 'usTroopsAtStart'] },
	{ name: 'isisMembers', start: 'isisMembers = isisAtStart', range: [0, null] },
	{ name: 'iraqiCapability', start: 'iraqiCapability = 1 - adviserShare', range: [0, 1] },
	{ name: 'militiaHostility', start: 'militiaHostility = 1', range: [0, 3] },
	{
		name: 'politicalPressure',
		start: 'politicalPressure = politicalPressureAtStart',
		range: [0, 1]
	},
	{ name: 'region', start: 'region = { tense if regionStartsTense = 1; calm }', range: null },
	{ name: 'schedule', start: null, range: null },
	{ name: 'startMonth', start: null, range: null },
	{ name: 'endMonth', start: null, range: null },
	{ name: 'troopsWhenSet', start: null, range: [0, 'usTroopsAtStart'] },
	{ name: 'monthlyExit', start: 'monthlyExit = 0', range: [0, 'usTroopsAtStart'] },
	{ name: 'attacks', start: 'attacks = attacksPerMonthAtStart', range: [0, null] },
	{ name: 'attacksBefore', start: 'attacksBefore = attacksPerMonthAtStart', range: [0, null] }
];
