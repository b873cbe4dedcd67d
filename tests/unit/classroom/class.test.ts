import { describe, expect, it } from 'vitest';
import { saidSentences, saidTable } from '$lib/charts/said-months/describe';
import { layoutSaid, type SaidRow } from '$lib/charts/said-months/layout';
import { toCsv } from '$lib/charts/table/table';
import type { Receipt } from '$lib/classroom/receipt/receipt';
import {
	answersChosen,
	gradesSaid,
	monthsSaid,
	parametersMoved,
	runsTried
} from '$lib/classroom/receipt/tally';
import { defaultSettings } from '$lib/model/parameters';
import type { Settings } from '$lib/model/types';
import { encodeState } from '$lib/simulator/address/codec';
import { defaultState } from '$lib/simulator/address/state';
import { questions } from '$lib/story/checks/content';
import { predictWords } from '$lib/words/en/predict';
import { receiptsWords } from '$lib/words/en/receipts';
import { receiptRows } from '../../../src/routes/teach/receipts/rows';
import { readReasons } from '../../../src/routes/hand-in/on-this-machine.svelte';

const tense = !defaultSettings.regionStartsTense;
const runWith = (settings: Partial<Settings>) =>
	encodeState({ ...defaultState, settings: { ...defaultSettings, ...settings } });
const tried = [
	runWith({ regionStartsTense: tense }),
	runWith({ regionStartsTense: tense, suspensionClause: !defaultSettings.suspensionClause })
] as const;
const nothing: Receipt = {
	name: '',
	reasons: { conditions: '', timeline: '' },
	answers: [],
	runs: []
};
const full: Receipt = {
	name: '=SUM(A1)',
	prediction: {
		conditions: { gone: null, isis: 'same' },
		timeline: { gone: 20, isis: 'more' }
	},
	reasons: { conditions: '-1+2, "they" said', timeline: '@me' },
	answers: [{ question: 'two-numbers', chosen: ['countries', 'whom'] }],
	runs: [...tried, 'zzz']
};
const all = [nothing, full].map((receipt, at) => ({ number: at + 1, receipt }));

describe('what a class said', () => {
	it('is counted receipt by receipt, and what nobody said is not counted', () => {
		expect(monthsSaid(all, 'conditions')).toEqual([null]);
		expect(monthsSaid(all, 'timeline')).toEqual([20]);
		expect(gradesSaid(all, 'timeline')).toEqual([0, 0, 1]);
		expect(answersChosen(all)).toEqual([
			{
				question: 'two-numbers',
				answered: 1,
				counts: [
					{ option: 'countries', count: 1 },
					{ option: 'false', count: 0 },
					{ option: 'whom', count: 1 },
					{ option: 'missing', count: 0 }
				]
			}
		]);
	});

	it('counts in how many runs a setting was moved, and keeps a run that cannot be opened apart', () => {
		const runs = runsTried(all);
		expect(runs.map(({ state }) => state !== undefined)).toEqual([true, true, false]);
		expect(parametersMoved(runs)).toEqual([
			{ name: 'regionStartsTense', count: 2 },
			{ name: 'suspensionClause', count: 1 }
		]);
	});

	it('goes into a spreadsheet in which nothing that was typed is a formula', () => {
		const simulator = 'https://school.example/simulator/';
		const words = { receipts: receiptsWords.read, predict: predictWords, questions, simulator };
		const table = receiptRows(all, words);
		const rows = toCsv(table).trimEnd().split('\n');
		expect(rows).toHaveLength(3);
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		expect(rows[2]).toContain("2,'=SUM(A1),not within 48 months,about as many,");
		expect(rows[2]).toContain('"\'-1+2, ""they"" said",20,more members,\'@me,');
		expect(rows[2]).toContain('They do not cover the same countries.; One of them takes in');
		expect(rows[2]).toContain(`${simulator}?s=${tried[0]}`);
	});
});

describe('the chart of predicted months', () => {
	const many = (id: SaidRow['id'], said: SaidRow['said']): SaidRow => ({ id, label: id, said });
	const rows = [
		many('conditions', [...Array<number>(200).fill(48), null]),
		many('timeline', [1, 12, 20, null, null])
	];

	it.each([360, 720])('has a mark for every prediction inside its %i units', (width) => {
		const placed = layoutSaid(rows, 48, width);
		expect(placed.rows.map(({ marks }) => marks.length)).toEqual([201, 5]);
		for (const { marks, baseY, labelY } of placed.rows)
			for (const { x, y } of marks) {
				expect(x - placed.markWidth / 2).toBeGreaterThanOrEqual(0);
				expect(x + placed.markWidth / 2).toBeLessThanOrEqual(width);
				expect(y).toBeGreaterThan(labelY);
				expect(y + placed.markHeight).toBeLessThanOrEqual(baseY + 0.02);
			}
		expect(placed.neverX - placed.ticks.at(-1)!.x).toBeGreaterThan(2 * placed.markWidth);
	});

	it('is told with its first, middle and last month, and in a table of what was named', () => {
		const words = receiptsWords.read.chart;
		expect(saidSentences(rows, 48, words)[1]).toBe(
			'timeline: 3 receipts name a month, from month 1 to month 20; the middle is month 12. 2 say not within 48 months.'
		);
		expect(saidSentences([many('timeline', [])], 48, words)).toEqual([
			'timeline: nobody names a month.'
		]);
		expect(saidTable(rows, 48, words).rows).toEqual([
			['1', '0', '1'],
			['12', '0', '1'],
			['20', '0', '1'],
			['48', '200', '0'],
			['not within 48 months', '1', '2']
		]);
	});
});

describe('kept reasons', () => {
	it.each([[null], [7], ['x'], [{}], [{ conditions: 3 }], [{ conditions: '', timeline: '' }]])(
		'that are %j are none',
		(parsed) => {
			expect(readReasons(parsed)).toBeUndefined();
		}
	);

	it('come back as they were written, as long as the code has room for', () => {
		expect(readReasons({ conditions: 'a', timeline: 'x'.repeat(999) })).toEqual({
			conditions: 'a',
			timeline: 'x'.repeat(250)
		});
	});
});
