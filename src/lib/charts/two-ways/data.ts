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

/** One machine's drawings. */
export interface RuleDrawings {
	/** With what each arrow waits for. */
	wide: PlacedStatechart;
	/** States and arrows alone: across, and down. */
	small: PlacedStatechart;
	tall: PlacedStatechart;
}

/** Statecharts placed while the site was built, and what the conditions stand for. */
export interface TwoWaysData {
	charts: Record<Built, RuleDrawings>;
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

/** The state in which each rule begins. */
export const beginnings: readonly (readonly [Built, string])[] = [
	['conditions', 'negotiating'],
	['timeline', 'negotiating'],
	['assess-first', 'assessing']
];
