import { draw, monthHash, normal, runHash, STREAM } from '../chance';
import type { Draws } from '../types';

/** Runs in a table. */
const RUNS = 64;
/** Draws of a month that are kept: those that every month needs. */
const KEPT = 6;
/** Tables that are kept at most, about ten megabytes at 48 months. */
const TABLES = 64;

/** The draws that every month needs, of 64 runs under one seed. */
export interface DrawTable {
	/** Months that each run has. */
	readonly months: number;
	/** Run after run, month after month: region, attacks, strikes, ISIS attacks, ISIS noise, jump. */
	readonly values: Float64Array;
}

const tables = new Map<string, DrawTable>();

function makeTable(seed: number, firstRun: number, months: number): DrawTable {
	const values = new Float64Array(RUNS * months * KEPT);
	for (let at = 0, run = firstRun; run < firstRun + RUNS; run += 1) {
		const ofRun = runHash(seed, run);
		for (let month = 0; month < months; month += 1, at += KEPT) {
			const hash = monthHash(ofRun, month);
			values[at] = draw(hash, STREAM.region);
			values[at + 1] = draw(hash, STREAM.attacks);
			values[at + 2] = draw(hash, STREAM.strikes);
			values[at + 3] = draw(hash, STREAM.isisAttacks);
			values[at + 4] = normal(draw(hash, STREAM.isisNoise));
			values[at + 5] = draw(hash, STREAM.jump);
		}
	}
	return { months, values };
}

/**
 * The table that holds a run's draws, up to so many months at least. Every approach, assumption and cell of a
 * map meets the same chance, so the draws are made once and kept for those that follow.
 */
export function drawTable(seed: number, run: number, months: number): DrawTable {
	const firstRun = run - (run % RUNS);
	const key = `${seed} ${firstRun}`;
	const kept = tables.get(key);
	if (kept && kept.months >= months) return kept;
	const made = makeTable(seed, firstRun, months);
	const [oldest] = tables.keys();
	if (!kept && oldest !== undefined && tables.size >= TABLES) tables.delete(oldest);
	tables.set(key, made);
	return made;
}

/** One month's draws: those of every month from a table, the others made when they are asked for. */
export class TableDraws implements Draws {
	#values: Float64Array = new Float64Array(KEPT);
	#first = 0;
	#at = 0;
	#ofRun = 0;
	#month = 0;

	/** Goes to a run whose draws a table holds. */
	startRun({ months, values }: DrawTable, seed: number, run: number): void {
		this.#values = values;
		this.#first = (run % RUNS) * months * KEPT;
		this.#ofRun = runHash(seed, run);
	}
	/** Goes to the month that is lived after `month` whole months. */
	goTo(month: number): void {
		this.#month = month;
		this.#at = this.#first + month * KEPT;
	}

	get region(): number {
		return this.#values[this.#at]!;
	}
	get attacks(): number {
		return this.#values[this.#at + 1]!;
	}
	get strikes(): number {
		return this.#values[this.#at + 2]!;
	}
	get isisAttacks(): number {
		return this.#values[this.#at + 3]!;
	}
	get isisNoise(): number {
		return this.#values[this.#at + 4]!;
	}
	get jump(): number {
		return this.#values[this.#at + 5]!;
	}
	get isisSeen(): number {
		return normal(this.#draw(STREAM.isisSeen));
	}
	get capabilitySeen(): number {
		return normal(this.#draw(STREAM.capabilitySeen));
	}
	get request(): number {
		return this.#draw(STREAM.request);
	}
	#draw(stream: number): number {
		return draw(monthHash(this.#ofRun, this.#month), stream);
	}
}
