import { nice } from 'd3';
import type { Approach, Condition, Finding } from '$lib/model/types';

/** The conditions as found in a month, under every approach in sight. */
export type ConditionBarsData = readonly {
	approach: Approach;
	findings: readonly Finding[];
}[];

/** One condition: the bar that it is held against, and a strip for each approach, in percent of the scale. */
export interface PlacedCondition {
	condition: Condition;
	/** Where the bar stands, percent. */
	at: number;
	side: Finding['side'];
	bar: number;
	counts: boolean;
	strips: readonly {
		approach: Approach;
		value: number;
		/** Length, percent; values beyond the scale end with it. */
		length: number;
		holds: boolean;
	}[];
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The end of a condition's scale: twice its bar, or 1 for what is a share. */
function scaleEnd({ condition, bar }: Finding): number {
	return condition === 'capability' || condition === 'pressure' ? 1 : nice(0, 2 * bar, 4)[1];
}

/** Places the four conditions. The scale does not move with the values, so that they can be watched. */
export function layoutConditions(data: ConditionBarsData): readonly PlacedCondition[] {
	const [first] = data;
	return (first?.findings ?? []).map((finding, at) => {
		const end = scaleEnd(finding);
		const percent = (value: number) => rounded(Math.max(0, Math.min(100, (100 * value) / end)));
		return {
			condition: finding.condition,
			at: percent(finding.bar),
			side: finding.side,
			bar: finding.bar,
			counts: finding.counts,
			strips: data.map(({ approach, findings }) => {
				const { value, holds } = findings[at]!;
				return { approach, value, length: percent(value), holds };
			})
		};
	});
}
