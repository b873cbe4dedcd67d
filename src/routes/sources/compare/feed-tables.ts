import { estimateText } from '$lib/charts/readings/describe';
import type { Table } from '$lib/charts/table/table';
import type { ManyOutcome } from '$lib/simulator/many/outcomes';
import { allReadings, choiceIds, defaultReading, type Reading } from '$lib/story/compare/readings';
import type { ReadingsWords } from '$lib/words/readings';
import {
	countReadings,
	estimateOf,
	isMadeEqual,
	labelOf,
	movesOver,
	signOf,
	singleReadings,
	toldOf,
	type Which
} from './feeds';
import type { Results } from './results';

/** A difference under a reading with its unit's numbers and, where it is so, that it is too close to call. */
export function cellText(
	results: Results,
	reading: Reading,
	outcome: ManyOutcome,
	which: Which,
	words: ReadingsWords
): string {
	const { signs } = words.now;
	if (isMadeEqual(outcome, which)) return signs.equalised;
	const estimate = estimateOf(results, reading, outcome, which);
	const text = estimateText(estimate, toldOf(outcome, results, words), words);
	return signOf(results, reading, outcome, which) === 0 ? words.close(text) : text;
}

/** Every outcome under one reading. */
export function nowTable(results: Results, reading: Reading, words: ReadingsWords): Table {
	return {
		caption: words.now.caption,
		columns: words.now.columns,
		rows: results.outcomes.map((outcome) => [
			words.named(words.outcomes[outcome].title, toldOf(outcome, results, words).unit),
			cellText(results, reading, outcome, 'plain', words),
			cellText(results, reading, outcome, 'equal', words)
		])
	};
}

/** Each figure read otherwise on its own, with every outcome. */
export function singleTable(results: Results, words: ReadingsWords): Table {
	const row = (name: string, reading: Reading) => [
		name,
		...results.outcomes.map((outcome) =>
			words.single.both(
				cellText(results, reading, outcome, 'plain', words),
				cellText(results, reading, outcome, 'equal', words)
			)
		)
	];
	return {
		caption: words.single.caption,
		columns: [
			words.single.reading,
			...results.outcomes.map((outcome) => words.outcomes[outcome].title)
		],
		rows: [
			row(words.single.default, defaultReading),
			...singleReadings().map(({ choice, option, reading }) =>
				row(words.named(words.choices[choice].legend, labelOf(choice, option, words)), reading)
			)
		]
	};
}

/** In how many readings each difference has which sign. */
export function movesTable(
	results: Results,
	readings: readonly Reading[],
	words: ReadingsWords
): Table {
	const [plain, equal] = (['plain', 'equal'] as const).map(
		(which) =>
			new Map(movesOver(results, readings, which).map(({ outcome, moves }) => [outcome, moves]))
	);
	const tally = (
		moves: { lower: number; close: number; higher: number; none: number } | undefined
	) =>
		moves
			? words.moves.tally(moves.lower, moves.close, moves.higher, moves.none)
			: words.now.signs.equalised;
	return {
		caption: words.moves.caption(readings.length),
		columns: words.moves.columns,
		rows: results.outcomes.map((outcome) => [
			words.outcomes[outcome].title,
			tally(plain?.get(outcome)),
			tally(equal?.get(outcome))
		])
	};
}

/** Every combination of readings with every outcome, for a file. */
export function everyTable(results: Results, words: ReadingsWords): Table {
	const which = ['plain', 'equal'] as const;
	return {
		caption: words.file,
		columns: [
			...choiceIds.map((choice) => words.choices[choice].legend),
			...results.outcomes.flatMap((outcome) =>
				which.map((one) => words.named(words.outcomes[outcome].title, words.moves.which[one]))
			)
		],
		rows: allReadings().map((reading) => [
			...choiceIds.map((choice) => labelOf(choice, reading[choice], words)),
			...results.outcomes.flatMap((outcome) =>
				which.map((one) => {
					const estimate = estimateOf(results, reading, outcome, one);
					return estimateText(estimate, toldOf(outcome, results, words), words);
				})
			)
		])
	};
}

/** The two sets of readings over which the sign of a difference is followed: the counts alone, and all. */
export const readingSets = () => ({ counts: countReadings(), all: allReadings() });
