import { outcomesAt, type Batch } from '../../lib/model/batch/columns';
import type { Outcomes, Run } from '../../lib/model/types';

/** A value in a row: null where there is none. */
export type Cell = number | string | boolean | null;
/** A row, with its columns in order. */
export type Row = Readonly<Record<string, Cell>>;

/** One run: its number, then what it came to. */
export type RunRow = { readonly run: number } & Outcomes;
/** One month of one run. Month 0 is the start, before anything has happened. */
export interface MonthRow {
	readonly run: number;
	readonly month: number;
	readonly usTroops: number;
	readonly isisMembers: number;
	readonly iraqiCapability: number;
	readonly militiaHostility: number;
	readonly politicalPressure: number;
	readonly region: string;
	readonly schedule: string;
	/** What happened in the month; null at the start. */
	readonly attacks: number | null;
	readonly strikes: number | null;
	readonly isisAttacks: number | null;
}

/** The columns of a CSV file of runs, and what of a run each holds. */
export const RUN_COLUMNS = {
	run: 'run',
	completed_month: 'completedMonth',
	attacks: 'attacks',
	strikes: 'strikes',
	isis_attacks: 'isisAttacks',
	isis_at_end: 'isisAtEnd',
	capability_at_handover: 'capabilityAtHandover',
	requested: 'requested'
} as const satisfies Record<string, keyof RunRow>;
/** The columns of a CSV file of months. */
export const MONTH_COLUMNS = {
	run: 'run',
	month: 'month',
	us_troops: 'usTroops',
	isis_members: 'isisMembers',
	iraqi_capability: 'iraqiCapability',
	militia_hostility: 'militiaHostility',
	political_pressure: 'politicalPressure',
	region: 'region',
	schedule: 'schedule',
	attacks: 'attacks',
	strikes: 'strikes',
	isis_attacks: 'isisAttacks'
} as const satisfies Record<string, keyof MonthRow>;

/** The runs of a batch as rows. */
export function runRows(batch: Batch): RunRow[] {
	const { firstRun = 0, runs } = batch.request;
	return Array.from({ length: runs }, (_, index) => ({
		run: firstRun + index,
		...outcomesAt(batch, index)
	}));
}

/** The months of a run as rows, from month 0. */
export function monthRows({ run, months }: Run): MonthRow[] {
	return months.map(({ month, world, happened }) => ({
		run,
		month,
		usTroops: world.usTroops,
		isisMembers: world.isisMembers,
		iraqiCapability: world.iraqiCapability,
		militiaHostility: world.militiaHostility,
		politicalPressure: world.politicalPressure,
		region: world.region,
		schedule: world.schedule,
		attacks: happened?.attacks ?? null,
		strikes: happened?.strikes ?? null,
		isisAttacks: happened?.isisAttacks ?? null
	}));
}

/** A cell of a CSV file: numbers in full, yes and no as 1 and 0, nothing as nothing. No cell needs quotes. */
export function csvCell(value: Cell): string {
	if (value === null) return '';
	return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

/** Lines of a CSV file, each ended, for rows whose columns are given. */
export function csvLines<Key extends string>(
	rows: readonly Readonly<Record<Key, Cell>>[],
	keys: readonly Key[]
): string {
	return rows.map((row) => `${keys.map((key) => csvCell(row[key])).join(',')}\n`).join('');
}
