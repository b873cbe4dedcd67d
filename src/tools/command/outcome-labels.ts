import type { OutcomeName } from '../../lib/model/batch/columns';

/** What each outcome of a run is called on the command line, with its unit. */
export const OUTCOME_LABELS: Readonly<Record<OutcomeName, string>> = {
	isisAtEnd: 'ISIS members at the end (people)',
	isisDoubled: 'ISIS reached twice its start',
	capabilityAtHandover: 'Iraqi capability when the last troops left (0 to 1)',
	capabilityAtEnd: 'Iraqi capability at the end (0 to 1)',
	attacks: 'Attacks on US forces',
	strikes: 'US strikes',
	isisAttacks: 'Attacks by ISIS',
	requested: 'Baghdad formally asked the troops to leave',
	requestedMonth: 'Month of a formal request',
	completedMonth: 'Month in which the last troops left',
	monthsOfHighPressure: 'Months of high pressure on Baghdad',
	troopMonths: 'Troop-months (people times months)'
};
