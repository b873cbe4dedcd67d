import { defaultSettings, PARAMETER_NAMES } from '$lib/model/parameters';
import type { ParameterName } from '$lib/model/types';
import { decodeState } from '$lib/simulator/address/codec';
import type { SimulatorState } from '$lib/simulator/address/state';
import { ISIS_LIST, QUESTION_LIST } from './lists';
import type { Receipt, SaidOf } from './receipt';

/** A receipt with its number in the pasted order. */
export interface Numbered {
	readonly number: number;
	readonly receipt: Receipt;
}

/** What is predicted of one approach: a month, or null for never, for each receipt that has a prediction. */
export const monthsSaid = (all: readonly Numbered[], approach: SaidOf): (number | null)[] =>
	all.flatMap(({ receipt }) => (receipt.prediction ? [receipt.prediction[approach].gone] : []));

/** How many predict each grade of ISIS for one approach, in the order of the grades. */
export function gradesSaid(all: readonly Numbered[], approach: SaidOf): number[] {
	return ISIS_LIST.map(
		(grade) => all.filter(({ receipt }) => receipt.prediction?.[approach].isis === grade).length
	);
}

/** How many chose each option of a question. */
export interface Chosen {
	readonly question: string;
	readonly answered: number;
	/** By option, in the order of the frozen list. */
	readonly counts: readonly { readonly option: string; readonly count: number }[];
}

/** How often each option was chosen, for every question that anyone answered, in the order of the story. */
export function answersChosen(all: readonly Numbered[]): Chosen[] {
	const given = all.flatMap(({ receipt }) => receipt.answers);
	return QUESTION_LIST.map(({ id, options }) => {
		const own = given.filter(({ question }) => question === id);
		return {
			question: id,
			answered: own.length,
			counts: options.map((option) => ({
				option,
				count: own.filter(({ chosen }) => chosen.includes(option)).length
			}))
		};
	}).filter(({ answered }) => answered > 0);
}

/** A run that someone kept. */
export interface Tried {
	/** Number of its receipt. */
	readonly number: number;
	/** The run as the simulator's address has it. */
	readonly run: string;
	/** What it shows; undefined where this version of the simulator cannot open it. */
	readonly state: SimulatorState | undefined;
	/** The parameters that stand elsewhere than at their defaults. */
	readonly moved: readonly ParameterName[];
}

/** Every run of every receipt, in the pasted order. */
export function runsTried(all: readonly Numbered[]): Tried[] {
	return all.flatMap(({ number, receipt }) =>
		receipt.runs.map((run) => {
			const { state, valid } = decodeState(run);
			const moved = PARAMETER_NAMES.filter(
				(name) => state.settings[name] !== defaultSettings[name]
			);
			return { number, run, state: valid ? state : undefined, moved };
		})
	);
}

/** In how many runs each parameter was moved, the most often first; parameters that nobody moved are left out. */
export function parametersMoved(
	runs: readonly Tried[]
): { readonly name: ParameterName; readonly count: number }[] {
	return PARAMETER_NAMES.map((name) => ({
		name,
		count: runs.filter(({ moved }) => moved.includes(name)).length
	}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
