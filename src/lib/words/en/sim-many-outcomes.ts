import { timeWords } from './simulator-time';
import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const counted = (one: string, other: string) => (value: number, text: string) =>
	`${text} ${plural().select(Math.abs(value)) === 'one' ? one : other}`;
const months = counted('month', 'months');
/** Which way a difference lies. */
const ways = { less: 'lower', more: 'higher' };

/** The outcomes of many worlds. Values come with their text: the number alone, in the reader's language. */
export const outcomeWords = {
	pairs: { security: 'Security', exposure: 'Exposure', schedule: 'Schedule' },
	isisAtEnd: {
		...ways,
		title: 'ISIS members at the end',
		unit: 'people in Iraq and Syria',
		value: counted('member', 'members'),
		none: () => 'none',
		above: (mark: string) => `above ${mark}, their number in January 2024`
	},
	isisDoubled: {
		...ways,
		title: 'Whether ISIS ever doubled',
		unit: 'twice its start at any time, and at least 200 people',
		value: (yes: number) => (yes ? 'ISIS doubles' : 'ISIS does not double'),
		none: () => 'none',
		above: () => 'ISIS doubles at some time'
	},
	capabilityAtHandover: {
		...ways,
		title: 'Iraqi capability at handover',
		unit: 'when the last troops leave; 0 to 1',
		value: (_: number, text: string) => text,
		none: () => 'no handover within the run',
		above: (mark: string) => `above ${mark}, the bar of the conditions`
	},
	attacks: {
		...ways,
		title: 'Attacks on US forces',
		unit: 'in Iraq, over the whole run',
		value: counted('attack', 'attacks'),
		none: () => 'none',
		above: (mark: string) => `above ${mark}, a year at the rate of January 2024`
	},
	requested: {
		...ways,
		title: 'Whether Baghdad asks the troops to leave',
		unit: 'a formal request at any time',
		value: (yes: number) => (yes ? 'a request comes' : 'no request'),
		none: () => 'none',
		above: () => 'a formal request comes'
	},
	completedMonth: {
		less: 'earlier',
		more: 'later',
		title: 'When the last troops leave',
		unit: 'month',
		value: (month: number) => timeWords.monthYear(Math.round(month)),
		none: () => 'not within the run',
		above: (_: string, mark: number) => `later than ${timeWords.monthYear(mark)}, half of the run`
	},
	monthsOfHighPressure: {
		...ways,
		title: 'Months of high pressure',
		unit: 'months at whose end pressure on Baghdad is above the level at which a request may come',
		value: months,
		none: () => 'none',
		above: (mark: string) => `above ${mark} months, a year`
	},
	troopMonths: {
		less: 'shorter',
		more: 'longer',
		title: 'How long troops stay',
		unit: 'troop-months as months at full strength',
		value: months,
		none: () => 'none',
		above: (mark: string) => `above ${mark} months, half of the run`
	},
	/** Differences between two runs, with their sign. */
	differences: {
		isisAtEnd: counted('member', 'members'),
		isisDoubled: (_: number, text: string) => text,
		capabilityAtHandover: (_: number, text: string) => text,
		attacks: counted('attack', 'attacks'),
		requested: (_: number, text: string) => text,
		completedMonth: months,
		monthsOfHighPressure: months,
		troopMonths: months
	},
	differenceUnits: {
		isisAtEnd: 'members',
		isisDoubled: 'yes or no',
		capabilityAtHandover: 'on the scale from 0 to 1',
		attacks: 'attacks',
		requested: 'yes or no',
		completedMonth: 'months later or earlier',
		monthsOfHighPressure: 'months',
		troopMonths: 'months at full strength'
	},
	shortMonth: timeWords.shortMonthYear
};
