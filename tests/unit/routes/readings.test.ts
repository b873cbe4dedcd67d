import { describe, expect, it } from 'vitest';
import { derivation } from '$lib/facts';
import { runBatch } from '$lib/model/batch/run-batch';
import { pairedMean } from '$lib/model/batch/paired';
import { equalStay } from '$lib/model/equal-stay';
import { defaultSettings } from '$lib/model/parameters';
import { readingNumbers, settingsOf } from '$lib/story/compare/reading-settings';
import {
	allReadings,
	choiceIds,
	defaultReading,
	placeOf,
	readAs,
	type Reading
} from '$lib/story/compare/readings';
import { movesOf, type Sign } from '$lib/story/compare/moves';
import { readingsWords as words } from '$lib/words/en/readings';
import {
	chartOf,
	countReadings,
	movesSentences,
	turningChoices
} from '../../../src/routes/sources/compare/feeds';
import {
	everyTable,
	movesTable,
	nowTable,
	singleTable
} from '../../../src/routes/sources/compare/feed-tables';
import {
	READING_RUNS,
	resultOf,
	type Result,
	type Results
} from '../../../src/routes/sources/compare/results';

const numbers = readingNumbers();
const outcomes = [
	'isisAtEnd',
	'isisDoubled',
	'capabilityAtHandover',
	'attacks',
	'requested',
	'completedMonth',
	'monthsOfHighPressure',
	'troopMonths'
] as const;

describe('readings', () => {
	it('start from the model as it is: the first of each gives the default settings', () => {
		expect(settingsOf(defaultReading, numbers)).toEqual(defaultSettings);
	});

	it('are worked out as the records say: 45 and 44 attacks a month in all, 33 and 32 in Iraq', () => {
		const rate = (reading: Partial<Reading>) =>
			settingsOf({ ...defaultReading, ...reading }, numbers).attacksPerMonthAtStart;
		expect(rate({})).toBe(derivation('attacks-per-month-iraq').value);
		expect(rate({ place: 'iraq' })).toBe(derivation('attacks-per-month-both').value);
		expect(rate({ count: '004', place: 'iraq' })).toBe(
			derivation('attacks-per-month-coalition').value
		);
		expect(rate({ count: '004' })).toBe(32);
		const both = settingsOf(readAs(defaultReading, 'troops', 'both'), numbers).usTroopsAtStart;
		expect(both).toBe(derivation('us-troops-both').value);
	});

	it('are 240 in all, each in its own place, 16 of them of the counts alone', () => {
		const places = allReadings().map(placeOf);
		expect(places).toEqual(Array.from({ length: 240 }, (_, index) => index));
		expect(countReadings()).toHaveLength(16);
	});

	it('always leave at least one condition that decides', () => {
		for (const reading of allReadings()) {
			const s = settingsOf(reading, numbers);
			expect(s.isisCounts || s.capabilityCounts || s.attacksCount || s.pressureCounts).toBe(true);
		}
	});
});

describe('the result of a reading', () => {
	it('is what the model’s own runs come to, as they stand and at equal stay', () => {
		const settings = settingsOf({ ...defaultReading, conditions: 'washington' }, numbers);
		const run = (approach: 'conditions' | 'timeline', under = settings) =>
			runBatch({ approach, settings: under, seed: 1, runs: READING_RUNS }).outcomes.attacks;
		const result = resultOf(settings);
		const at = outcomes.indexOf('attacks');
		const plain = pairedMean(run('conditions'), run('timeline'));
		const equal = pairedMean(run('conditions'), run('timeline', equalStay(settings, 1).settings));
		expect(result.plain[at]?.[0]).toBeCloseTo(plain.mean, 1);
		expect(result.plain[at]?.[1]).toBeCloseTo(plain.error, 2);
		expect(result.equal[at]?.[0]).toBeCloseTo(equal.mean, 1);
		expect(result.plain[at]?.[2]).toBe(READING_RUNS);
		expect(result.plain[at]?.[3]).toBe(Math.sign(plain.mean));
	});
});

describe('what becomes of a sign', () => {
	it.each<[Sign[], string]>([
		[[1, 1, 1], 'keeps'],
		[[-1, -1], 'keeps'],
		[[1, 0, 1], 'close'],
		[[0, 0], 'close'],
		[[1, 0, -1], 'changes'],
		[[1, null], 'close']
	])('%j: %s', (signs, fate) => expect(movesOf(signs).fate).toBe(fate));

	it('is the same with both sides changed over', () => {
		const signs: Sign[] = [1, 1, 0, -1, null];
		const turned = signs.map((sign) => (sign === null ? null : (-sign as Sign)));
		const [one, other] = [movesOf(signs), movesOf(turned)];
		expect([other.higher, other.lower]).toEqual([one.lower, one.higher]);
		expect(other.fate).toBe(one.fate);
	});
});

/** Results in which every outcome has one sign, but for what `signOf` says. */
function made(signOf: (reading: Reading, outcome: (typeof outcomes)[number]) => Sign): Results {
	const results = allReadings().map((reading): Result => {
		const cells = outcomes.map((outcome) => {
			const sign = signOf(reading, outcome);
			return [(sign ?? 0) * 10, sign === 0 ? 9 : 1, 200, sign] as const;
		});
		return { plain: cells, equal: cells, reached: true };
	});
	return { outcomes, runs: 200, numbers, results };
}

describe('whether the conclusion moves', () => {
	it('is said of every outcome by what the results are', () => {
		const results = made((reading, outcome) => {
			if (outcome === 'attacks') return reading.conditions === 'summary' ? 1 : -1;
			if (outcome === 'requested') return reading.talks === 'nine' ? 0 : -1;
			return 1;
		});
		const sentence = movesSentences(results, allReadings(), 'plain', words);
		expect(sentence).toContain(
			'In all 240 readings the sign stays the same for ISIS members at the end'
		);
		expect(sentence).toContain('It changes for attacks on US forces.');
		expect(sentence).toContain(
			'Too close to call in some of them: whether Baghdad asks the troops to leave.'
		);
		expect(turningChoices(results, 'plain')).toEqual(['conditions']);
		expect(movesSentences(results, countReadings(), 'plain', words)).toContain(
			'It changes for none.'
		);
	});

	it('says nothing of the stay where stays were made equal', () => {
		const results = made(() => 1);
		expect(movesSentences(results, allReadings(), 'plain', words)).toContain(
			'how long troops stay'
		);
		expect(movesSentences(results, allReadings(), 'equal', words)).not.toContain(
			'how long troops stay'
		);
	});

	it('says so where no difference keeps its sign', () => {
		const results = made((reading) => (reading.count === '002' ? 1 : -1));
		expect(movesSentences(results, allReadings(), 'plain', words)).toContain(
			'No difference keeps its sign in all 240 readings.'
		);
	});
});

describe('what is drawn and listed', () => {
	const results = made(() => -1);

	it('has a row for each option of every figure, those chosen marked', () => {
		const { groups } = chartOf(
			results,
			readAs(defaultReading, 'talks', 'nine'),
			'requested',
			words
		);
		expect(groups.map(({ id }) => id)).toEqual(choiceIds);
		expect(groups.flatMap(({ rows }) => rows)).toHaveLength(16);
		for (const { rows } of groups) expect(rows.filter(({ chosen }) => chosen)).toHaveLength(1);
		// Yes and no are told as worlds of all that were run.
		expect(groups[0]?.rows[0]?.plain?.mean).toBe(-2000);
	});

	it('has tables whose rows are as wide as their headings', () => {
		for (const { columns, rows } of [
			nowTable(results, defaultReading, words),
			singleTable(results, words),
			movesTable(results, allReadings(), words),
			everyTable(results, words)
		])
			for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(singleTable(results, words).rows).toHaveLength(11);
		expect(everyTable(results, words).rows).toHaveLength(240);
	});
});
