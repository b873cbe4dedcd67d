import { OUTCOME_NAMES } from '../../lib/model/batch/columns';
import { MODEL_VERSION } from '../../lib/model/version';
import type { SimulateRequest } from './arguments';
import { batches, madeRows, outcomesOf, trajectories } from './make';
import { csvLines, MONTH_COLUMNS, RUN_COLUMNS, runRows, type Row } from './rows';
import { changedSettings } from './settings';
import { QUANTILES, summaryOf, type Summary } from './summary';
import { summaryText } from './text';

const header = (columns: Readonly<Record<string, string>>) => `${Object.keys(columns).join(',')}\n`;

const SUMMARY_KEYS = [
	'outcome',
	'count',
	'of',
	'mean',
	'standardError',
	'lowest',
	...(Object.keys(QUANTILES) as (keyof typeof QUANTILES)[]),
	'highest'
] as const;

/** The summary as a CSV file: a row an outcome; for yes or no the count alone. */
function summaryLines(summary: Summary): string {
	const rows = OUTCOME_NAMES.map((outcome): Row => {
		const found = summary[outcome];
		if ('yes' in found) return { outcome, count: found.yes, of: found.of };
		return { outcome, ...found };
	});
	const whole = rows.map((row) => SUMMARY_KEYS.map((key) => [key, row[key] ?? null] as const));
	const names = SUMMARY_KEYS.map((key) => (key === 'standardError' ? 'standard_error' : key));
	return `${names.join(',')}\n${csvLines(
		whole.map((cells) => Object.fromEntries(cells) as Row),
		SUMMARY_KEYS
	)}`;
}

function* csv(request: SimulateRequest): Generator<string> {
	if (request.show.includes('outcomes')) yield summaryLines(summaryOf(outcomesOf(request)));
	if (request.show.includes('runs')) {
		yield header(RUN_COLUMNS);
		for (const batch of batches(request))
			yield csvLines(runRows(batch), Object.values(RUN_COLUMNS));
	}
	if (request.show.includes('trajectories')) {
		yield header(MONTH_COLUMNS);
		for (const rows of trajectories(request)) yield csvLines(rows, Object.values(MONTH_COLUMNS));
	}
}

/** A list of a JSON object, a row a line, written some rows at a time. */
function* jsonList(key: string, parts: Iterable<readonly object[]>): Generator<string> {
	yield `,\n  "${key}": [`;
	let before = '\n    ';
	for (const rows of parts) {
		yield before + rows.map((row) => JSON.stringify(row)).join(',\n    ');
		before = ',\n    ';
	}
	yield '\n  ]';
}

const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');

/** One object; its lists are written row by row, so that a million runs need no more memory than their outcomes. */
function* json(request: SimulateRequest): Generator<string> {
	const { approach, settings, seed, firstRun, runs, equalStay, show } = request;
	const head = { modelVersion: MODEL_VERSION, approach, seed, firstRun, runs };
	const changed = changedSettings(settings);
	const all = { ...head, months: settings.horizonMonths, equalStay, changed, settings };
	const fields = Object.entries(all).map(([key, value]) => `  "${key}": ${indented(value)}`);
	yield `{\n${fields.join(',\n')}`;
	if (show.includes('trajectories')) yield* jsonList('trajectories', trajectories(request));
	else {
		const outcomes = outcomesOf(request);
		if (show.includes('outcomes')) yield `,\n  "outcomes": ${indented(summaryOf(outcomes))}`;
		if (show.includes('runs')) yield* jsonList('rows', madeRows(request, outcomes));
	}
	yield '\n}\n';
}

/** What is printed for a request, piece by piece. */
export function* printed(request: SimulateRequest): Generator<string> {
	if (request.format === 'csv') yield* csv(request);
	else if (request.format === 'json') yield* json(request);
	else yield summaryText(request, summaryOf(outcomesOf(request)));
}
