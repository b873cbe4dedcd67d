import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const count = (number: number, one: string, more: string) =>
	`${number} ${plural().select(number) === 'one' ? one : more}`;

const day = once(
	() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' })
);
const month = once(() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' }));
const fullDay = once(
	() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
);
const fullMonth = once(
	() =>
		new Intl.DateTimeFormat('en-GB', {
			timeZone: 'UTC',
			month: 'long',
			year: 'numeric'
		})
);

/** A date as sharp as it is written: `2024-02` or `2024-02-08`. */
interface Dated {
	from: string;
	to: string;
	precision: 'day' | 'days' | 'range' | 'month';
}
const isMonth = (date: string) => date.length === 7;
const say = (date: string) => (isMonth(date) ? fullMonth : fullDay)().format(new Date(date));

/** When something happened, in full: “8 to 11 February 2024”. */
export function inFull({ from, to, precision }: Dated): string {
	if (from === to) return say(from);
	const joined = precision === 'days' ? 'and' : 'to';
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	const sameMonth = !isMonth(from) && !isMonth(to) && from.slice(0, 7) === to.slice(0, 7);
	const words = say(from).split(' ');
	const kept = sameMonth ? words.slice(0, 1) : sameYear ? words.slice(0, -1) : words;
	return `${kept.join(' ')} ${joined} ${say(to)}`;
}

/** The same without the year, as short as can be: “8–11 Feb”. */
export function inShort({ from, to, precision }: Dated): string {
	const short = (date: string) => (isMonth(date) ? month : day)().format(new Date(date));
	if (from === to) return short(from);
	const joined = precision === 'days' ? ', ' : '–';
	const sameMonth = !isMonth(from) && !isMonth(to) && from.slice(0, 7) === to.slice(0, 7);
	return `${sameMonth ? Number(from.slice(8)) : short(from)}${joined}${short(to)}`;
}

export const afterwardsChart = {
	title: 'Talks, attacks and departures, and two dates on paper',
	subtitle: 'January 2024 to March 2026, and what the statement of September 2024 named',
	standing: {
		label: 'How well it is sourced',
		firm: 'well, in all its parts (grade A)',
		mixed: 'some parts less well than others',
		single: 'by one outlet or agency (grade B)'
	},
	labels: {
		tracks: {
			talks: 'Talks and statements',
			force: 'Attacks and strikes',
			presence: 'Who is there'
		},
		quoted: (words: string) => `“${words}”`,
		unknown: 'Unknown: nothing was found about the time after 20 March 2026.'
	},
	note: 'The two lines are dates that a statement names. They are not events. On a narrow screen the rows stand in order, and the space between them is not time.',
	source: (checked: string) =>
		`Sources: as listed with each entry below; none of the five articles. Checked ${checked}.`,
	describe: {
		intro: (events: number) =>
			`A timeline from January 2024 to March 2026 with ${count(events, 'entry', 'entries')} in three tracks.`,
		track: (name: string, events: number, first: string, last: string) =>
			`${name}: ${count(events, 'entry', 'entries')}, from ${first} to ${last}.`,
		firm: (when: string, words: string) =>
			`A whole line marks a date named in the joint statement: ${when}, “${words}”.`,
		slip: (label: string) => `A bar runs on from it. ${label}.`,
		conditional: (when: string, words: string) =>
			`A broken line marks the other: ${when}, “${words}”.`,
		unknown: (since: string) => `The time after ${since} is hatched: unknown.`
	},
	table: {
		caption: 'What happened after the first round of talks, as far as it was found',
		columns: ['What', 'From', 'To', 'Track', 'Where', 'Grade', 'Disputed', 'Checked'],
		notStated: 'not stated',
		yes: 'yes',
		no: 'no',
		grade: (grade: string, of: string | undefined) => (of ? `${grade} (${of})` : grade)
	}
};
