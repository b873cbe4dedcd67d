/** Months as the styles write them, whatever language the reader has. */
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** Year, month (from 1) and day of an ISO date, as far as it goes. */
export const dateParts = (iso: string): number[] => iso.split('-').map(Number);

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** “January 5, 2026”, or less where the date is less sharp: APA’s retrieval dates, and Chicago. */
export function monthDayYear(iso: string): string {
	const [year, month, day] = dateParts(iso);
	if (!month) return String(year);
	return day ? `${monthName(month)} ${day}, ${year}` : `${monthName(month)} ${year}`;
}

/** “2026, January 5”: APA’s date of publication. */
export function yearMonthDay(iso: string): string {
	const [year, month, day] = dateParts(iso);
	if (!month) return String(year);
	return day ? `${year}, ${monthName(month)} ${day}` : `${year}, ${monthName(month)}`;
}

/** “5 Jan. 2026”: MLA, which writes months of more than four letters short, September as “Sept.”. */
export function dayMonthYear(iso: string): string {
	const [year, month, day] = dateParts(iso);
	if (!month) return String(year);
	const name = monthName(month);
	const short = name.length <= 4 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
	return joinedDay(day, short, year);
}
const joinedDay = (day: number | undefined, month: string, year: number | undefined) =>
	day ? `${day} ${month} ${year}` : `${month} ${year}`;

/** The reader’s own day at a moment, ISO. */
export function localDay(now: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
