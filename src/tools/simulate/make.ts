import {
	emptyColumns,
	OUTCOME_NAMES,
	outcomesAt,
	type Batch,
	type OutcomeColumns
} from '../../lib/model/batch/columns';
import { runBatch } from '../../lib/model/batch/run-batch';
import { simulateRun } from '../../lib/model/run';
import type { SimulateRequest } from './arguments';
import { monthRows, type MonthRow, type RunRow } from './rows';

/** Runs that are made, and printed, at a time: as many as memory holds with ease. */
export const CHUNK = 1000;

/** The runs of a request, some at a time. */
export function* batches(request: SimulateRequest): Generator<Batch> {
	const { approach, settings, seed, firstRun, runs } = request;
	for (let made = 0; made < runs; made += CHUNK) {
		const next = Math.min(CHUNK, runs - made);
		yield runBatch({ approach, settings, seed, firstRun: firstRun + made, runs: next });
	}
}

/** Every outcome of every run: twelve numbers a run. */
export function outcomesOf(request: SimulateRequest): OutcomeColumns {
	const whole = emptyColumns(OUTCOME_NAMES, request.runs);
	let at = 0;
	for (const { outcomes, request: part } of batches(request)) {
		for (const name of OUTCOME_NAMES) whole[name].set(outcomes[name], at);
		at += part.runs;
	}
	return whole;
}

/** Rows of runs that have been made already, some at a time. */
export function* madeRows(request: SimulateRequest, outcomes: OutcomeColumns): Generator<RunRow[]> {
	const whole: Batch = { request, outcomes, paths: null };
	for (let made = 0; made < request.runs; made += CHUNK) {
		const length = Math.min(CHUNK, request.runs - made);
		yield Array.from({ length }, (_, index) => ({
			run: request.firstRun + made + index,
			...outcomesAt(whole, made + index)
		}));
	}
}

/** Every month of every run, a run at a time. */
export function* trajectories(request: SimulateRequest): Generator<MonthRow[]> {
	const { approach, settings, seed, firstRun, runs } = request;
	for (let index = 0; index < runs; index += 1)
		yield monthRows(simulateRun({ approach, settings, seed, run: firstRun + index }));
}
