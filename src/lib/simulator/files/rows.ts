import { outcomesAt, type Batch } from '$lib/model/batch/columns';
import type { Approach, MonthRecord, Outcomes, Run, Settings } from '$lib/model/types';

/** A value in a file: null is nothing at all. */
export type Cell = string | number | boolean | null;
/** What a file holds of one approach. */
export interface Part {
	readonly approach: Approach;
	readonly settings: Settings;
	/** In the order of the columns, without the approach. */
	readonly rows: readonly (readonly Cell[])[];
}
/** What a file holds. */
export interface Contents {
	readonly kind: 'run' | 'batch';
	readonly seed: number;
	/** Number of the first run, from 0, and how many there are. */
	readonly firstRun: number;
	readonly runs: number;
	readonly columns: readonly string[];
	readonly parts: readonly Part[];
}

/** Columns of a run's months: people, shares, indices and counts as in the model. Month 0 is the start. */
const MONTH_COLUMNS: Readonly<Record<string, (record: MonthRecord) => Cell>> = {
	month: ({ month }) => month,
	us_troops: ({ world }) => world.usTroops,
	isis_members: ({ world }) => world.isisMembers,
	iraqi_capability: ({ world }) => world.iraqiCapability,
	militia_hostility: ({ world }) => world.militiaHostility,
	political_pressure: ({ world }) => world.politicalPressure,
	region: ({ world }) => world.region,
	schedule: ({ world }) => world.schedule,
	attacks: ({ happened }) => happened?.attacks ?? null,
	strikes: ({ happened }) => happened?.strikes ?? null,
	isis_attacks: ({ happened }) => happened?.isisAttacks ?? null,
	isis_seen: ({ seen }) => seen.isis,
	capability_seen: ({ seen }) => seen.capability,
	attacks_seen: ({ seen }) => seen.attacks,
	reviewed: ({ reviewed }) => reviewed,
	requested: ({ request }) => request.made
};
/** Columns of a batch's runs, the first of them as the command line has them. */
const OUTCOME_COLUMNS: Readonly<Record<string, (outcomes: Outcomes) => Cell>> = {
	completed_month: ({ completedMonth }) => completedMonth,
	attacks: ({ attacks }) => attacks,
	strikes: ({ strikes }) => strikes,
	isis_attacks: ({ isisAttacks }) => isisAttacks,
	isis_at_end: ({ isisAtEnd }) => isisAtEnd,
	capability_at_handover: ({ capabilityAtHandover }) => capabilityAtHandover,
	requested: ({ requested }) => requested,
	requested_month: ({ requestedMonth }) => requestedMonth,
	isis_doubled: ({ isisDoubled }) => isisDoubled,
	capability_at_end: ({ capabilityAtEnd }) => capabilityAtEnd,
	months_of_high_pressure: ({ monthsOfHighPressure }) => monthsOfHighPressure,
	troop_months: ({ troopMonths }) => troopMonths
};

/** Runs of the same world, one row a month. */
export function runContents(runs: readonly Run[]): Contents {
	const [first] = runs;
	const parts = runs.map(({ approach, settings, months }) => ({
		approach,
		settings,
		rows: months.map((record) => Object.values(MONTH_COLUMNS).map((cell) => cell(record)))
	}));
	const columns = Object.keys(MONTH_COLUMNS);
	return { kind: 'run', seed: first!.seed, firstRun: first!.run, runs: 1, columns, parts };
}

/** Batches of the same worlds, one row a run. */
export function batchContents(batches: readonly Batch[]): Contents {
	const { seed, firstRun = 0, runs } = batches[0]!.request;
	const parts = batches.map((batch) => ({
		approach: batch.request.approach,
		settings: batch.request.settings,
		rows: Array.from({ length: runs }, (_, index) => {
			const outcomes = outcomesAt(batch, index);
			return [firstRun + index, ...Object.values(OUTCOME_COLUMNS).map((cell) => cell(outcomes))];
		})
	}));
	const columns = ['run', ...Object.keys(OUTCOME_COLUMNS)];
	return { kind: 'batch', seed, firstRun, runs, columns, parts };
}
