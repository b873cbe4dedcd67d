import * as v from 'valibot';
import { aftermathKinds, aftermathPlaces, datePrecisions, grades } from './aftermath-vocabulary';
import { countWords, longestQuote } from './schema';

/** The last day of which anything is claimed; the public copies that were found stop in that month. */
export const lastClaim = '2026-03-31';
/** The first day of which the records tell. */
export const firstClaim = '2024-01-01';

const quotation = /“([^”]*)”/g;
const words = v.pipe(
	v.string(),
	v.minLength(1),
	v.check((text) => text === text.trim(), 'no white space at the ends'),
	v.check((text) => !/["']/.test(text), 'typographic quotation marks and apostrophes'),
	v.check(
		(text) =>
			[...text.matchAll(quotation)].every(([, inside = '']) => countWords(inside) <= longestQuote),
		'a quotation has at most 25 words'
	)
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case'));

/** The first or the last day (ISO) that a day or a month holds. */
function edge(date: string, end: 'first' | 'last'): string {
	if (date.length > 7 || end === 'first') return date.length > 7 ? date : `${date}-01`;
	const [year = 0, month = 0] = date.split('-').map(Number);
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
const exists = (day: string): boolean => {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
const day = v.pipe(v.string(), v.isoDate(), v.check(exists, 'no such day'));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is 2024-02'));
const date = v.union([day, month]);

/** Days that a claim may be about: none before the talks' own month, none after March 2026. */
const claimed = v.pipe(
	date,
	v.check((text) => edge(text, 'first') >= firstClaim, 'before January 2024'),
	v.check((text) => edge(text, 'last') <= lastClaim, 'nothing after March 2026 is claimed')
);

const source = v.strictObject({
	/** Outlet or office, and the day of its report where it is known. */
	name: words,
	/** As noted; one that ends in an ellipsis was noted in part. */
	address: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[\p{L}\d][^\s:]*( ?…\S*)?$/u, 'an address is noted without its scheme')
		)
	),
	/** Whether it was read in a public copy that another site holds of it. */
	copy: v.optional(v.literal(true)),
	/** Whether it is the text of an office of state. */
	official: v.optional(v.literal(true))
});

const grade = v.strictObject({
	grade: v.picklist(grades),
	/** What of the record it is for; all of it where there is one grade. */
	of: v.optional(words)
});

/** Whether the dates are as sharp as the precision says. */
function fitsItsPrecision(it: { from: string; to: string; precision: string }): boolean {
	const inDays = it.from.length === 10 && it.to.length === 10;
	if (it.precision === 'month') return !inDays;
	if (!inDays) return false;
	return it.precision === 'day' ? it.from === it.to : it.from < it.to;
}

/** One record of what happened, from other sources than the five articles. */
export const aftermathEntrySchema = v.pipe(
	v.strictObject({
		/** ISO days or months. */
		from: claimed,
		to: claimed,
		/** A day; two `days`; a `range` of days; or months. */
		precision: v.picklist(datePrecisions),
		kind: v.picklist(aftermathKinds),
		/** The countries that it is about; none where the notes name none. */
		where: v.array(v.picklist(aftermathPlaces)),
		title: v.pipe(words, v.maxLength(48, 'a title fits a line of the chart')),
		what: words,
		grades: v.pipe(v.array(grade), v.minLength(1)),
		sources: v.pipe(v.array(source), v.minLength(1, 'a record has a source')),
		/** On what accounts differ, and who holds what. */
		disputed: v.optional(words),
		/** The month in which it was last compared with its sources. */
		checked: month
	}),
	v.check((it) => it.from <= it.to, 'it ends before it begins'),
	v.check((it) => fitsItsPrecision(it), 'the dates are not as sharp as the precision says'),
	v.check(
		(it) => it.grades.length === 1 || it.grades.every(({ of }) => of !== undefined),
		'each of several grades says what it is for'
	)
);

const rests = v.pipe(v.array(id), v.minLength(1, 'it rests on a record'));

/** The file seeds/aftermath.json. */
export const aftermathSchema = v.pipe(
	v.strictObject({
		entries: v.record(id, aftermathEntrySchema),
		/** The time of which nothing was found. */
		unknown: v.strictObject({ from: day, to: month, title: words, what: words, checked: month }),
		/** The two dates that the statement of September 2024 names, and how far the first one slipped. */
		dates: v.strictObject({
			firm: v.strictObject({ day, label: words, words, rests }),
			conditional: v.strictObject({ day, label: words, words, rests }),
			slip: v.strictObject({ from: day, to: day, label: words, rests })
		}),
		readings: v.record(
			id,
			v.strictObject({ title: words, text: words, rests, sources: v.optional(v.array(source)) })
		),
		wellSourced: v.array(v.strictObject({ text: words, rests })),
		unsettled: v.array(v.strictObject({ title: words, text: words, rests }))
	}),
	v.check(({ entries, dates, readings, wellSourced, unsettled }) => {
		const named = [
			...Object.values(dates),
			...Object.values(readings),
			...wellSourced,
			...unsettled
		];
		return named.every((one) => one.rests.every((it) => Object.hasOwn(entries, it)));
	}, 'a reading rests on a record that does not exist')
);
