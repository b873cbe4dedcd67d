import { decimal } from './decimal';
import { timeWords } from './simulator-time';
import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const months = (value: number, text: string) =>
	`${text} ${plural().select(value) === 'one' ? 'month' : 'months'}`;

/** How values of each unit are written; `text` is the number alone, in the reader's language. */
export const unitWords = {
	number: decimal,
	/** A value beside its slider. */
	values: {
		people: (_: number, text: string) => text,
		months,
		share: (_: number, text: string) => text,
		'share-a-month': (_: number, text: string) => `${text} a month`,
		'chance-a-month': (value: number) => `${decimal(100 * value, 0)} in 100 a month`,
		'rate-a-month': (_: number, text: string) => `${text} a month`,
		'attacks-a-month': (_: number, text: string) => `${text} a month`,
		'attacks-a-member-a-month': (_: number, text: string) => `${text} a member a month`,
		'strikes-an-attack': (_: number, text: string) => `${text} an attack`,
		capability: (_: number, text: string) => text,
		pressure: (_: number, text: string) => text,
		hostility: (_: number, text: string) => text,
		'standard-deviation': (_: number, text: string) => text
	},
	/** What a bare number counts, behind the limits of its slider. */
	scales: {
		people: ' people',
		capability: ' on a scale from 0 to 1',
		pressure: ' on a scale from 0 to 1',
		hostility: ', January 2024 being 1'
	} as Readonly<Partial<Record<string, string>>>,
	/** The limits of a chance, both as so many in 100. */
	chanceLimits: (from: number, to: number) =>
		`${decimal(100 * from, 0)} to ${decimal(100 * to, 0)} in 100 a month`,
	/** A month of the run that is a choice: "January 2026". */
	dateValue: (month: number) => timeWords.monthYear(month),
	atOnce: 'at once'
};
