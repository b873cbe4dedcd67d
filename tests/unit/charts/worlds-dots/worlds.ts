import fc from 'fast-check';
import type { SideWorlds, WorldsData } from '$lib/charts/worlds-dots/data';
import type { Measure } from '$lib/charts/worlds-dots/measure';
import { pickWorlds } from '$lib/charts/worlds-dots/pick';

/** Members of ISIS, say. */
export const people: Measure = {
	kind: 'amount',
	title: 'Members',
	unit: 'people',
	differenceUnit: 'people',
	value: (value) => `${Math.round(value)} people`,
	tick: String,
	difference: (value) => `${value > 0 ? '+' : ''}${Math.round(value)} people`,
	differenceTick: String,
	none: 'nobody counted',
	less: 'lower',
	more: 'higher',
	same: 0.5,
	fromZero: true
};
export const yesNo: Measure = { ...people, kind: 'yes-no', value: (yes) => (yes ? 'yes' : 'no') };

function sideOf(values: readonly number[], others: readonly number[], at: 0 | 1): SideWorlds {
	const picked = pickWorlds(values);
	return {
		...picked,
		name: at === 0 ? 'First' : 'Second',
		approach: at === 0 ? 'conditions' : 'timeline',
		partners: picked.worlds.map(({ run }) => others[run] ?? NaN),
		mark: 1000,
		above: 'above 1,000',
		yes: values.filter((value) => value === 1).length
	};
}
/** Both sides' runs as data of the chart. */
export function worldsOf(
	first: readonly number[],
	second: readonly number[],
	measure = people
): WorldsData {
	return { measure, sides: [sideOf(first, second, 0), sideOf(second, first, 1)] };
}

const amount = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 0, max: 5000 }) },
	{ weight: 2, arbitrary: fc.constant(24) },
	{ weight: 1, arbitrary: fc.constant(NaN) }
);
/** Runs of a side: amounts, many of them equal, some nothing. */
export const runsOf = (runs = 200) => fc.array(amount, { minLength: runs, maxLength: runs });
