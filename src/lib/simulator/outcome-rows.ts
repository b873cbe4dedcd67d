import type { Outcomes } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';

/** One outcome of several runs, in words. */
export interface OutcomeRow {
	name: string;
	cells: readonly string[];
}

/** The outcomes in three pairs, one cell a run: security, exposure, schedule. */
export function outcomeRows(
	outcomes: readonly Outcomes[],
	{ log, monthYear, units }: SimulatorWords
): readonly OutcomeRow[] {
	const text = log.outcomes;
	const whole = (value: number) => units.number(Math.round(value), 0);
	const row = (name: string, cell: (outcome: Outcomes) => string): OutcomeRow => ({
		name,
		cells: outcomes.map(cell)
	});
	const yesNo = (value: boolean) => (value ? text.yes : text.no);
	return [
		row(text.isisAtEnd, ({ isisAtEnd }) => whole(isisAtEnd)),
		row(text.doubled, ({ isisDoubled }) => yesNo(isisDoubled)),
		row(text.capabilityAtHandover, ({ capabilityAtHandover: value }) =>
			value === null ? text.none : units.number(value, 2)
		),
		row(text.attacks, ({ attacks }) => whole(attacks)),
		row(text.requested, ({ requestedMonth: month }) =>
			month === null ? text.no : monthYear(month)
		),
		row(text.completed, ({ completedMonth: month }) =>
			month === null ? text.notCompleted : monthYear(month)
		),
		row(text.highPressure, ({ monthsOfHighPressure }) => whole(monthsOfHighPressure)),
		row(text.troopMonths, ({ troopMonths }) => whole(troopMonths))
	];
}
