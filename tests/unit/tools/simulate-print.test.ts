import { describe, expect, it } from 'vitest';
import { OUTCOME_NAMES } from '../../../src/lib/model/batch/columns';
import { defaultSettings, PARAMETER_NAMES, PARAMETERS } from '../../../src/lib/model/parameters';
import { runMany } from '../../../src/lib/model/run';
import { APPROACHES, type Outcomes } from '../../../src/lib/model/types';
import { MODEL_VERSION } from '../../../src/lib/model/version';
import { readArguments } from '../../../src/tools/simulate/arguments';
import { help, parameterList } from '../../../src/tools/simulate/help';
import { CHUNK } from '../../../src/tools/simulate/make';
import { printed } from '../../../src/tools/simulate/print';
import type { MonthRow, RunRow } from '../../../src/tools/simulate/rows';
import { summaryOf, type Measured } from '../../../src/tools/simulate/summary';

const RUN_HEADER =
	'run,completed_month,attacks,strikes,isis_attacks,isis_at_end,capability_at_handover,requested';

function print(typed: string): string {
	const asked = readArguments(typed.split(' '));
	if (typeof asked === 'string') throw new Error('No runs were asked for.');
	return [...printed(asked)].join('');
}
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');
const expectedOf = (approach: (typeof APPROACHES)[number], runs: number, seed: number) =>
	runMany({ approach, settings: { ...defaultSettings, setDate: 36 }, seed, runs });
const present = (value: number | null) => (value === null ? '' : String(value));

describe('runs as CSV', () => {
	it.each(APPROACHES)('of %s are one line a run, with what the run came to in full', (approach) => {
		const text = print(`--approach ${approach} --runs 40 --seed 5 --set setDate=36 --format csv`);
		const lines = expectedOf(approach, 40, 5).map((one, run) =>
			[
				run,
				present(one.completedMonth),
				one.attacks,
				one.strikes,
				one.isisAttacks,
				one.isisAtEnd,
				present(one.capabilityAtHandover),
				one.requested ? 1 : 0
			].join(',')
		);
		expect(text).toBe(`${[RUN_HEADER, ...lines].join('\n')}\n`);
	});
	it('leave a cell empty where the last troops were still there, and only there', () => {
		const rows = linesOf(print('--approach status-quo --runs 60 --format csv')).slice(1);
		const cells = rows.map((row) => row.split(','));
		expect(cells.some(([, month]) => month === '')).toBe(true);
		expect(cells.some(([, month]) => month !== '')).toBe(true);
		for (const [, month, , , , , capability] of cells) expect(capability === '').toBe(month === '');
	});
	it('are the same from a later first run on, and beyond the number made at a time', () => {
		const typed = '--approach timeline --seed 2 --months 12 --format csv';
		const all = linesOf(print(`${typed} --runs ${CHUNK + 3}`));
		expect(all).toHaveLength(CHUNK + 4);
		expect(all.at(-1)?.split(',')[0]).toBe(String(CHUNK + 2));
		const later = linesOf(print(`${typed} --runs 5 --first-run ${CHUNK - 2}`));
		expect(later).toEqual([RUN_HEADER, ...all.slice(CHUNK - 1)]);
	});
});

describe('runs as JSON', () => {
	type Printed = Record<string, unknown> & { rows: RunRow[]; outcomes: Record<string, Measured> };
	const typed = '--approach conditions --runs 50 --seed 5 --set setDate=36 --format json';
	const parsed = JSON.parse(print(typed)) as Printed;
	const expected = expectedOf('conditions', 50, 5);

	it('say which model, approach, seed, runs and settings they come from', () => {
		expect(parsed).toMatchObject({
			modelVersion: MODEL_VERSION,
			approach: 'conditions',
			seed: 5,
			firstRun: 0,
			runs: 50,
			months: 48,
			equalStay: null,
			changed: { setDate: 36 },
			settings: { ...defaultSettings, setDate: 36 }
		});
	});
	it('have a row a run, just as the run comes out alone', () => {
		expect(parsed.rows).toEqual(expected.map((one, run) => ({ run, ...one })));
	});
	it('sum up every outcome, over the runs that have it', () => {
		expect(Object.keys(parsed.outcomes)).toEqual([...OUTCOME_NAMES]);
		const attacks = expected.map((one) => one.attacks);
		expect(parsed.outcomes['attacks']?.mean).toBeCloseTo(
			attacks.reduce((sum, one) => sum + one, 0) / 50,
			9
		);
		const complete = expected.filter((one) => one.completedMonth !== null).length;
		expect(parsed.outcomes['completedMonth']).toMatchObject({ count: complete, of: 50 });
		const asked = expected.filter((one) => one.requested).length;
		expect(parsed.outcomes['requested']).toEqual({ yes: asked, of: 50 });
	});
	it('leave out what is not asked for', () => {
		const shown = (what: string) => JSON.parse(print(`${typed} --show ${what}`)) as Printed;
		expect(shown('outcomes')).not.toHaveProperty('rows');
		expect(shown('runs')).not.toHaveProperty('outcomes');
		expect(shown('runs').rows).toEqual(parsed.rows);
	});
	it('say how near the timeline of an equal stay came', () => {
		const stay = JSON.parse(
			print('--approach timeline --equal-stay --runs 2 --format json')
		) as Printed;
		expect(stay).toMatchObject({ equalStay: { reached: true } });
		expect(stay['changed']).toHaveProperty('setDate');
	});
});

describe('trajectories', () => {
	const typed = '--approach conditions --runs 3 --seed 5 --set setDate=36 --show trajectories';
	const { trajectories } = JSON.parse(print(`${typed} --format json`)) as {
		trajectories: MonthRow[];
	};
	it('are every month of every run from month 0, and add up to what the runs come to', () => {
		expect(trajectories.map(({ run, month }) => run * 49 + month)).toEqual(
			Array.from({ length: 3 * 49 }, (_, at) => at)
		);
		const total = (run: number, name: 'attacks' | 'strikes' | 'isisAttacks') =>
			trajectories.reduce((sum, row) => sum + (row.run === run ? (row[name] ?? 0) : 0), 0);
		expectedOf('conditions', 3, 5).forEach((one: Outcomes, run) => {
			for (const name of ['attacks', 'strikes', 'isisAttacks'] as const)
				expect(total(run, name)).toBe(one[name]);
			expect(trajectories[run * 49 + 48]?.isisMembers).toBe(one.isisAtEnd);
		});
	});
	it('are the same as CSV, a line a month', () => {
		const [header, ...lines] = linesOf(print(typed));
		expect(header).toMatch(/^run,month,us_troops,isis_members,iraqi_capability,/);
		expect(lines).toEqual(
			trajectories.map((row) =>
				Object.values(row)
					.map((cell) => cell ?? '')
					.join(',')
			)
		);
	});
});

describe('the summary', () => {
	const column = Float64Array.from([4, NaN, 1, 3, 2, 5]);
	const outcomes = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, column]));
	const empty = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, Float64Array.of(NaN)]));
	it('takes quantiles on the line between neighbours, and passes over runs without a number', () => {
		expect(summaryOf(outcomes as never).attacks).toEqual({
			count: 5,
			of: 6,
			mean: 3,
			standardError: Math.sqrt(0.5),
			lowest: 1,
			q05: 1.2,
			q25: 2,
			median: 3,
			q75: 4,
			q95: 4.8,
			highest: 5
		});
	});
	it('has no mean and no quantile where no run has a number', () => {
		expect(summaryOf(empty as never).completedMonth).toMatchObject({
			count: 0,
			mean: null,
			standardError: null,
			median: null
		});
	});
	it('for people says in how many runs what happened, and which settings differ', () => {
		const text = print('--approach timeline --runs 30 --seed 4 --set setDate=40');
		const complete = runMany({
			approach: 'timeline',
			settings: { ...defaultSettings, setDate: 40 },
			seed: 4,
			runs: 30
		}).filter(({ completedMonth }) => completedMonth !== null).length;
		expect(text).toContain('timeline: runs 0 to 29 of seed 4, 48 months, model version');
		expect(text).toContain('Settings that differ from the defaults: setDate=40\n');
		expect(text).toMatch(
			new RegExp(`The last troops left within the months +in ${complete} of 30 runs`)
		);
		expect(text).not.toMatch(/%|NaN|undefined|null/);
	});
	it('as CSV is a line an outcome', () => {
		const lines = linesOf(print('--approach timeline --runs 3 --show outcomes --format csv'));
		expect(lines.map((line) => line.split(',')[0])).toEqual(['outcome', ...OUTCOME_NAMES]);
		expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([12]));
	});
});

describe('help', () => {
	it('lists every parameter with its default and its range', () => {
		const lines = linesOf(parameterList()).slice(1);
		expect(lines.map((line) => line.split(' ')[0])).toEqual([...PARAMETER_NAMES]);
		PARAMETER_NAMES.forEach((name, at) => {
			const parameter = PARAMETERS[name];
			const range =
				parameter.kind === 'switch' ? 'on or off' : `${parameter.minimum} to ${parameter.maximum}`;
			expect(lines[at]).toContain(range);
		});
	});
	it('names every approach and the columns of the CSV', () => {
		for (const name of APPROACHES) expect(help).toContain(name);
		expect(help).toContain(RUN_HEADER);
	});
});
