import type { Condition } from '$lib/model/types';
import type { PlacedStatechart } from '../statechart/layout';

/** The three approaches that the chapter builds up. */
export const built = ['conditions', 'timeline', 'assess-first'] as const;
export type Built = (typeof built)[number];

/** One of the four conditions with its bar in the model and the words of the articles it stands for. */
export interface ConditionData {
	condition: Condition;
	/** Name of the parameter that holds the bar. */
	parameter: string;
	/** The bar with its unit, and on which side of it the condition holds. */
	bar: string;
	side: 'at-most' | 'at-least';
	/** Id of the fact whose words it stands for, and those words. */
	fact: string;
	words: string;
}

/** Statecharts placed while the site was built, and what the conditions stand for. */
export interface TwoWaysData {
	charts: Record<Built, { wide: PlacedStatechart; narrow: PlacedStatechart }>;
	conditions: readonly ConditionData[];
}

export const views = [
	'start',
	'conditions',
	'factors',
	'timeline',
	'assess-first',
	'same'
] as const;
export type TwoWaysView = (typeof views)[number];

/** Which statecharts a view shows, and in which state each stands; without a view, all at their start. */
export function chartsIn(view: TwoWaysView | undefined): readonly (readonly [Built, string])[] {
	switch (view) {
		case 'start':
			return [
				['conditions', 'negotiating'],
				['timeline', 'negotiating']
			];
		case 'conditions':
			return [['conditions', 'reducing']];
		case 'timeline':
			return [['timeline', 'dateSet']];
		case 'assess-first':
			return [['assess-first', 'assessing']];
		case 'factors':
		case 'same':
			return [];
		case undefined:
			return [
				['conditions', 'negotiating'],
				['timeline', 'negotiating'],
				['assess-first', 'assessing']
			];
	}
}
