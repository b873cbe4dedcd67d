import { bandsOf, firstWorlds } from '$lib/charts/fan/bands';
import type { FanData, FanSide } from '$lib/charts/fan/data';
import type { DifferenceData } from '$lib/charts/paired-difference/data';
import type { SideWorlds, WorldsData } from '$lib/charts/worlds-dots/data';
import { pickWorlds, SHOWN_WORLDS } from '$lib/charts/worlds-dots/pick';
import type { PathName } from '$lib/model/batch/columns';
import type { Settings } from '$lib/model/types';
import type { ManyWords } from '$lib/words/sim-many';
import type { ManyResult } from './many-worlds.svelte';
import { markOf, measureOf, outcomeValues, type ManyOutcome } from './outcomes';

const settingsOf = ({ sides }: ManyResult) => sides.map(({ settings }) => settings);

/** The names of both sides, told apart where they are the same. */
function namesOf({ sides: [first, second] }: ManyResult, words: ManyWords): [string, string] {
	const { ordered } = words.panel;
	return first.name === second.name
		? [ordered(first.name, 1), ordered(second.name, 2)]
		: [first.name, second.name];
}

/** One outcome of both sides' worlds. */
export function worldsData(result: ManyResult, outcome: ManyOutcome, words: ManyWords): WorldsData {
	const values = result.batches.map((batch) => outcomeValues(outcome, batch));
	const names = namesOf(result, words);
	const side = (index: 0 | 1): SideWorlds => {
		const { approach, settings } = result.sides[index];
		const picked = pickWorlds(values[index]!);
		return {
			...picked,
			...markOf(outcome, settings, words),
			name: names[index],
			approach,
			partners: picked.worlds.map(({ run }) => values[1 - index]![run] ?? NaN),
			yes: values[index]!.reduce((count, value) => count + (value === 1 ? 1 : 0), 0)
		};
	};
	return { measure: measureOf(outcome, settingsOf(result), words), sides: [side(0), side(1)] };
}

/** What the second side comes to less the first in each world. */
export function differenceData(
	result: ManyResult,
	outcome: ManyOutcome,
	words: ManyWords
): DifferenceData {
	const [first, second] = result.batches.map((batch) => outcomeValues(outcome, batch)) as [
		Float64Array,
		Float64Array
	];
	const picked = pickWorlds(first.map((value, run) => second[run]! - value));
	return {
		...picked,
		measure: measureOf(outcome, settingsOf(result), words),
		names: namesOf(result, words),
		pairs: picked.worlds.map(({ run }) => [first[run]!, second[run]!])
	};
}

interface Drawn {
	readonly decimals: number;
	readonly atLeast: (settings: Settings) => number;
	readonly exactly?: number;
}
const DRAWN: Readonly<Record<PathName, Drawn>> = {
	usTroops: { decimals: 0, atLeast: (s) => s.usTroopsAtStart },
	isisMembers: { decimals: 0, atLeast: (s) => s.isisAtStart },
	iraqiCapability: { decimals: 2, atLeast: () => 1, exactly: 1 },
	politicalPressure: { decimals: 2, atLeast: () => 1, exactly: 1 },
	attacks: { decimals: 0, atLeast: () => 10 }
};

/** One quantity of both sides' worlds, month by month; null if no months were kept. */
export function fanData(result: ManyResult, quantity: PathName, words: ManyWords): FanData | null {
	const names = namesOf(result, words);
	const { decimals, atLeast, exactly } = DRAWN[quantity];
	const sideOf = (index: 0 | 1): FanSide | null => {
		const { approach, settings } = result.sides[index];
		const path = result.batches[index].paths?.[quantity];
		const months = settings.horizonMonths + 1;
		return path
			? {
					name: names[index],
					approach,
					bands: bandsOf(path, months),
					worlds: firstWorlds(path, months, SHOWN_WORLDS)
				}
			: null;
	};
	const [first, second] = [sideOf(0), sideOf(1)];
	if (!first || !second) return null;
	return {
		...words.fan.quantities[quantity],
		format: (value) => words.number(value, decimals),
		tick: (value) => words.number(value, Number.isInteger(value) ? 0 : 1),
		runs: result.runs,
		atLeast: Math.max(...settingsOf(result).map(atLeast)),
		...(exactly === undefined ? {} : { exactly }),
		sides: [first, second]
	};
}
