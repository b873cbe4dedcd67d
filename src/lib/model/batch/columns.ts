import { outcomesFrom, type Tally } from '../outcomes';
import type { Approach, Outcomes, Settings } from '../types';

/** What one run comes to, as one number each: see `Outcomes`. */
export const OUTCOME_NAMES = [
	'isisAtEnd',
	'isisDoubled',
	'capabilityAtHandover',
	'capabilityAtEnd',
	'attacks',
	'strikes',
	'isisAttacks',
	'requested',
	'requestedMonth',
	'completedMonth',
	'monthsOfHighPressure',
	'troopMonths'
] as const satisfies readonly (keyof Outcomes)[];
/** Name of an outcome. */
export type OutcomeName = (typeof OUTCOME_NAMES)[number];

/** What is kept of every month, if asked for. */
export const PATH_NAMES = [
	'usTroops',
	'isisMembers',
	'iraqiCapability',
	'politicalPressure',
	'attacks'
] as const;
/** Name of something that is kept month by month. */
export type PathName = (typeof PATH_NAMES)[number];

/** Runs of one approach under one seed, from `firstRun` (0 if not given). */
export interface BatchRequest {
	readonly approach: Approach;
	readonly settings: Settings;
	/** Any whole number. */
	readonly seed: number;
	/** Number of the first run, from 0. */
	readonly firstRun?: number;
	readonly runs: number;
	/** Whether every month is kept, too. */
	readonly paths?: boolean;
}

/** Outcomes in the order of the runs: one number a run, yes and no as 1 and 0, nothing as NaN. */
export type OutcomeColumns = Readonly<Record<OutcomeName, Float64Array>>;
/** Months in the order of the runs: from 0 (the start) to the horizon of one run, then of the next. */
export type PathColumns = Readonly<Record<PathName, Float64Array>>;

/** What a batch came to. */
export interface Batch {
	readonly request: BatchRequest;
	readonly outcomes: OutcomeColumns;
	/** Null unless the request asked for them. */
	readonly paths: PathColumns | null;
}

/** Empty columns for so many values each. */
export function emptyColumns<Name extends string>(
	names: readonly Name[],
	length: number
): Readonly<Record<Name, Float64Array>> {
	const entries = names.map((name) => [name, new Float64Array(length)] as const);
	return Object.fromEntries(entries) as Record<Name, Float64Array>;
}

/** What one run of a batch came to; `index` counts from the batch's first run. */
export function outcomesAt({ outcomes }: Batch, index: number): Outcomes {
	const entries = OUTCOME_NAMES.map((name) => [name, outcomes[name][index]!] as const);
	return outcomesFrom(Object.fromEntries(entries) as Tally);
}

function joined<Name extends string>(
	names: readonly Name[],
	parts: readonly Readonly<Record<Name, Float64Array>>[]
): Readonly<Record<Name, Float64Array>> {
	const length = parts.reduce((sum, part) => sum + part[names[0]!].length, 0);
	const whole = emptyColumns(names, length);
	for (const name of names) {
		let at = 0;
		for (const part of parts) {
			whole[name].set(part[name], at);
			at += part[name].length;
		}
	}
	return whole;
}

/** Batches of neighbouring runs, in their order, as the one batch of all their runs. */
export function joinBatches(request: BatchRequest, parts: readonly Batch[]): Batch {
	const paths = parts.map((part) => part.paths).filter((part) => part !== null);
	return {
		request,
		outcomes: joined(
			OUTCOME_NAMES,
			parts.map((part) => part.outcomes)
		),
		paths: request.paths ? joined(PATH_NAMES, paths) : null
	};
}
