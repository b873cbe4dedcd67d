import { once } from '../once';

const long = once(
	() => new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
);
const short = once(
	() => new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' })
);
/** Month 0 is 27 January 2024, the first round of talks. */
const dateOf = (month: number) => new Date(Date.UTC(2024, month, 27));

/** Months of the model as dates: month 18 is "July 2025". */
export const timeWords = {
	month: 'Month',
	monthYear: (month: number) => long().format(dateOf(month)),
	shortMonthYear: (month: number) => short().format(dateOf(month)),
	/** "Month 18, July 2025" */
	monthAndDate: (month: number) => `Month ${month}, ${long().format(dateOf(month))}`
};
