import type { OpeningWords } from '$lib/words/opening';
import type { SimulatorWords } from '$lib/words/simulator';
import { describeRow } from '../state-ribbon/describe';
import type { MachineRun } from './layout';

/** The month in which the last troops leave; null if some are still there at the end. */
export function goneMonth({ states }: Pick<MachineRun, 'states'>): number | null {
	const month = states.indexOf('complete');
	return month < 0 ? null : month;
}

/** Where a run stands at a month's end, in a few words: "Waiting: conditions not met". */
export function standing(run: MachineRun, month: number, words: OpeningWords): string {
	const state = run.states[month]!;
	const gone = goneMonth(run);
	if (gone !== null && month >= gone) return words.gone(gone);
	return month === run.states.length - 1 ? words.stay(month) : words.now[state];
}

/** What the drawing shows up to a month, for readers who cannot see it. */
export function describeMachine(
	run: MachineRun,
	until: number,
	words: OpeningWords,
	names: SimulatorWords
): string {
	const horizon = run.troops.length - 1;
	const states = describeRow(run.states, { horizon, until }, names);
	return words.alt(run.troops[0]!, run.troops[until]!, until, states);
}
