import { csvFormatRows } from 'd3';
import { MODEL_VERSION } from '$lib/model/version';
import { FORMAT, FORMAT_VERSION, markerLine, type About } from './format';
import type { Cell, Contents } from './rows';

/**
 * A run or a batch as JSON, version 1:
 *
 * - `format` "conditions-or-calendar", `formatVersion` 1, `kind` "run" or "batch";
 * - `title`; `scenario`, by which the file opens again (as the address has it); `address`, a link to it;
 * - `modelVersion`, `seed`, `firstRun` (from 0), `runs`;
 * - `columns`, the names of the values in each row;
 * - `approaches`, each with `approach`, all its `parameters` by name, and `rows`: a month each from month 0
 *   (a run) or a run each (a batch). Null is nothing: not completed, say, or before the first month.
 */
export function toJson(contents: Contents, { title, scenario, address }: About): string {
	const { kind, seed, firstRun, runs, columns, parts } = contents;
	const approaches = parts.map(({ approach, settings, rows }) => ({
		approach,
		parameters: settings,
		rows
	}));
	const made = { modelVersion: MODEL_VERSION, seed, firstRun, runs };
	const head = { format: FORMAT, formatVersion: FORMAT_VERSION, kind, title, scenario, address };
	return JSON.stringify({ ...head, ...made, columns, approaches }) + '\n';
}

const written = (cell: Cell) => (cell === null ? '' : String(cell));

/**
 * A run or a batch as comma-separated values: comment lines that begin with `#` (title, the line by which the
 * file opens again, model version and runs, address, each approach's parameters), then a heading row, then a
 * row a month or a run, with the approach first. An empty cell is nothing.
 */
export function toCsv(contents: Contents, { title, scenario, address }: About): string {
	const { seed, firstRun, runs, columns, parts } = contents;
	const parameters = parts.map(({ approach, settings }) => {
		const values = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
		return `${approach} ${values.join(' ')}`;
	});
	const made = `modelVersion=${MODEL_VERSION} seed=${seed} firstRun=${firstRun} runs=${runs}`;
	const comments = [title, markerLine(scenario), made, address, ...parameters];
	const rows = parts.flatMap((part) =>
		part.rows.map((row) => [part.approach, ...row.map(written)])
	);
	return (
		comments.map((line) => `# ${line}\n`).join('') +
		csvFormatRows([['approach', ...columns], ...rows]) +
		'\n'
	);
}
