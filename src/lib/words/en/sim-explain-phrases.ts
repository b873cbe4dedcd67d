import { timeWords } from './simulator-time';
import { unitWords } from './simulator-units';
import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));

/** "1 month", "6 months" */
export const months = (count: number) =>
	`${unitWords.number(count, 0)} ${plural().select(count) === 'one' ? 'month' : 'months'}`;

/** "this month", or the month by name. */
export const at = (month: number, now: number) =>
	month === now ? 'this month' : `in ${timeWords.monthYear(month)} (month ${month})`;

/** Two numbers with so many decimals, or a few more where they would look the same and are not. */
export function apart(value: number, bar: number, decimals: number): readonly [string, string] {
	for (let extra = 0; extra < 4; extra += 1) {
		const text = unitWords.number(value, decimals + extra);
		if (value === bar || text !== unitWords.number(bar, decimals + extra))
			return [text, unitWords.number(bar, decimals)];
	}
	return [unitWords.number(value, decimals + 4), unitWords.number(bar, decimals)];
}

/** A condition as it was found. */
export interface FoundValue {
	readonly condition: 'isis' | 'capability' | 'attacks' | 'pressure';
	readonly value: number;
	readonly bar: number;
}
const phrases: Record<FoundValue['condition'], (found: FoundValue) => string> = {
	isis: ({ value, bar }) => {
		const [seen, most] = apart(value, bar, 0);
		return `ISIS seen at ${seen} members (bar: at most ${most})`;
	},
	capability: ({ value, bar }) => {
		const [seen, least] = apart(value, bar, 2);
		return `Iraqi capability seen at ${seen} (bar: at least ${least})`;
	},
	attacks: ({ value, bar }) =>
		`attacks at ${unitWords.number(value, 1)} a month (bar: at most ${unitWords.number(bar, 0)})`,
	pressure: ({ value, bar }) => {
		const [now, most] = apart(value, bar, 2);
		return `pressure on Baghdad at ${now} (bar: at most ${most})`;
	}
};

const list = once(() => new Intl.ListFormat('en', { type: 'conjunction' }));
/** Conditions with their values and bars, for the end of a sentence. */
export const conditionsPhrase = (found: readonly FoundValue[]) =>
	list().format(found.map((one) => phrases[one.condition](one)));
