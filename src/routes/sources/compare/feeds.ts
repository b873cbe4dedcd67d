import type { ReadingsData } from '$lib/charts/readings/describe';
import type { Estimate, ReadingGroup } from '$lib/charts/readings/layout';
import type { ManyOutcome } from '$lib/simulator/many/outcomes';
import { movesOf, type Moves, type Sign } from '$lib/story/compare/moves';
import {
	allReadings,
	choiceIds,
	defaultReading,
	placeOf,
	readAs,
	readingOptions,
	type ChoiceId,
	type OptionId,
	type Reading
} from '$lib/story/compare/readings';
import type { ReadingsWords } from '$lib/words/readings';
import type { Cell, Results } from './results';

/** The approaches as they stand, or with equally long stays. */
export type Which = 'plain' | 'equal';
const decimals: Readonly<Record<ManyOutcome, number>> = {
	isisAtEnd: 0,
	isisDoubled: 0,
	capabilityAtHandover: 3,
	attacks: 0,
	requested: 0,
	completedMonth: 1,
	monthsOfHighPressure: 1,
	troopMonths: 1
};
const isYesNo = (outcome: ManyOutcome) => outcome === 'isisDoubled' || outcome === 'requested';

/** The label of an option. */
export function labelOf(choice: ChoiceId, option: OptionId, words: ReadingsWords): string {
	const options: Readonly<Record<string, { label: string }>> = words.choices[choice].options;
	return options[option]?.label ?? option;
}

function cellOf(results: Results, reading: Reading, outcome: ManyOutcome, which: Which): Cell {
	const at = results.outcomes.indexOf(outcome);
	const found = results.results[placeOf(reading)]?.[which][at];
	if (!found) throw new Error(`There is no result for "${outcome}".`);
	return found;
}

/**
 * The difference under a reading, in the outcome's unit; yes and no as worlds of all runs. Null where no world
 * has the outcome under both approaches.
 */
export function estimateOf(
	results: Results,
	reading: Reading,
	outcome: ManyOutcome,
	which: Which
): Estimate | null {
	const [mean, error] = cellOf(results, reading, outcome, which);
	if (mean === null || error === null) return null;
	const scale = isYesNo(outcome) ? results.runs : 1;
	return { mean: mean * scale, error: error * scale };
}

/** The sign of a difference under a reading. */
export const signOf = (
	results: Results,
	reading: Reading,
	outcome: ManyOutcome,
	which: Which
): Sign => cellOf(results, reading, outcome, which)[3];

/** How an outcome's differences are told. */
export function toldOf(outcome: ManyOutcome, { runs }: Results, words: ReadingsWords) {
	const digits = decimals[outcome];
	const { title, less, more } = words.outcomes[outcome];
	return {
		outcome: title,
		unit: isYesNo(outcome) ? words.worlds(runs) : words.outcomes.differenceUnits[outcome],
		less,
		more,
		runs,
		difference: (value: number) => words.signed(value, digits),
		tick: (value: number) => words.signed(value, Number.isInteger(value) ? 0 : Math.max(digits, 1)),
		size: (value: number) => words.number(value, digits)
	};
}

/** One outcome under every reading of every figure, the others as chosen. */
export function chartOf(
	results: Results,
	reading: Reading,
	outcome: ManyOutcome,
	words: ReadingsWords
): ReadingsData {
	const groups = choiceIds.map((choice): ReadingGroup => ({
		id: choice,
		title: words.choices[choice].legend,
		rows: readingOptions[choice].map((option) => {
			const tried = readAs(reading, choice, option);
			return {
				id: option,
				label: labelOf(choice, option, words),
				chosen: reading[choice] === option,
				plain: estimateOf(results, tried, outcome, 'plain'),
				equal: estimateOf(results, tried, outcome, 'equal')
			};
		})
	}));
	return { ...toldOf(outcome, results, words), groups };
}

/** The readings that differ from the model's own in one figure. */
export function singleReadings(): { choice: ChoiceId; option: OptionId; reading: Reading }[] {
	return choiceIds.flatMap((choice) =>
		readingOptions[choice]
			.filter((option) => option !== defaultReading[choice])
			.map((option) => ({ choice, option, reading: readAs(defaultReading, choice, option) }))
	);
}

/** The figures whose reading alone, changed from the model's own, turns the sign of some difference. */
export function turningChoices(results: Results, which: Which): ChoiceId[] {
	const turns = (outcome: ManyOutcome, reading: Reading) => {
		const [now, then] = [defaultReading, reading].map(
			(one) => signOf(results, one, outcome, which) ?? 0
		) as [number, number];
		return now * then < 0;
	};
	const turning = singleReadings()
		.filter(({ reading }) => results.outcomes.some((outcome) => turns(outcome, reading)))
		.map(({ choice }) => choice);
	return choiceIds.filter((choice) => turning.includes(choice));
}

/** The readings that differ in the counts of attacks, ISIS members and troops, and in nothing else. */
export const countReadings = (): Reading[] =>
	allReadings().filter(
		({ talks, conditions }) =>
			talks === defaultReading.talks && conditions === defaultReading.conditions
	);

/** What is equal by the way it is made, so that it decides nothing. */
export const isMadeEqual = (outcome: ManyOutcome, which: Which) =>
	which === 'equal' && outcome === 'troopMonths';

/** What becomes of every outcome's sign over some readings. */
export function movesOver(
	results: Results,
	readings: readonly Reading[],
	which: Which
): { outcome: ManyOutcome; moves: Moves }[] {
	return results.outcomes
		.filter((outcome) => !isMadeEqual(outcome, which))
		.map((outcome) => ({
			outcome,
			moves: movesOf(readings.map((reading) => signOf(results, reading, outcome, which)))
		}));
}

/** Whether the conclusion moves over some readings, in sentences. */
export function movesSentences(
	results: Results,
	readings: readonly Reading[],
	which: Which,
	words: ReadingsWords
): string {
	const all = movesOver(results, readings, which);
	const names = (fate: Moves['fate']) =>
		all
			.filter(({ moves }) => moves.fate === fate)
			.map(({ outcome }) => words.outcomes[outcome].title);
	const [keeps, changes, close] = [names('keeps'), names('changes'), names('close')];
	const text = words.moves;
	return [
		text.which[which],
		keeps.length > 0 ? text.keeps(readings.length, keeps) : text.keepsNone(readings.length),
		changes.length > 0 ? text.changes(changes) : text.changesNone,
		...(close.length > 0 ? [text.close(close)] : [])
	].join(' ');
}
