import type { PageWords } from '$lib/words';
import type { PlacedStatechart } from '../statechart/layout';
import type { Table } from '../table/table';
import { built, type Built, type ConditionData, type TwoWaysData, type TwoWaysView } from './data';

type Words = PageWords['chartsTwoWays'];

/** What a statechart shows: its states in the order of its definition. */
export function describeChart(
	approach: Built,
	chart: PlacedStatechart,
	words: Words,
	locale: string
): string {
	const states = new Intl.ListFormat(locale).format(chart.nodes.map(({ label }) => label));
	return words.alt(words.names[approach], states);
}

/** What a view of the drawing shows: the rules in sight, and the list below them. */
export function describeView(
	view: TwoWaysView,
	{ charts, conditions }: TwoWaysData,
	words: Words,
	locale: string
): string {
	const chart = (approach: Built) => describeChart(approach, charts[approach].wide, words, locale);
	switch (view) {
		case 'start':
			return [chart('conditions'), chart('timeline')].join(' ');
		case 'factors': {
			const bars = conditions.map(
				(one) => `${words.conditions[one.condition]} ${barClause(one, words)}.`
			);
			return [chart('conditions'), ...bars].join(' ');
		}
		case 'same':
			return [...built.map(chart), words.subtitles.same].join(' ');
		default:
			return `${chart(view)} ${words.subtitles[view]}`;
	}
}

/** What a state or a rule rests on, as links in prose name it; nothing where it is the model's own. */
export function recordOf(id: string): string | undefined {
	const records: Readonly<Record<string, string>> = {
		negotiating: 'talks-last-months',
		dateSet: 'assumption-setDate',
		assessing: 'assumption-assessmentMonths',
		conditions: 'us-prefers-conditions',
		timeline: 'elements-prefer-timeline',
		'assess-first': 'assessment-then-timetable'
	};
	return records[id];
}

/** A condition's bar in a clause: "holds at or below 1,200 people". */
export const barClause = ({ bar, side }: ConditionData, words: Words): string =>
	words.sides[side](bar);

/** The four conditions, their bars and what they stand for. */
export function conditionsTable(conditions: readonly ConditionData[], words: Words): Table {
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: conditions.map((one) => [
			words.conditions[one.condition],
			barClause(one, words),
			one.words
		])
	};
}
