import * as v from 'valibot';
import type {
	ArticleRecord,
	DerivationRecord,
	DisagreementRecord,
	FactKind,
	FactRecord
} from './types';
import { articleKinds, bounds, disagreementKinds, holders, precisions, topics } from './vocabulary';

/** Most words of an article that one quotation may hold. */
export const longestQuote = 25;

/** Words of a quotation, as separated by white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const words = v.pipe(
	v.string(),
	v.minLength(1),
	v.check((text) => text === text.trim(), 'no white space at the ends')
);
/** Kebab-case; an id of seeds/ that other records name is checked by `brokenReferences`. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case'));
const articleId = v.pipe(v.string(), v.regex(/^\d{3}$/, 'an article is named by three digits'));
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Whether an ISO day exists, so that 2024-02-30 does not pass. */
const isDay = (text: string): boolean => {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
const day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'no such day'));
const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2024, 2024-01 or 2024-01-27'),
	v.check((text) => isDay(`${text}-01-01`.slice(0, 10)), 'no such date')
);

const source = v.pipe(
	v.strictObject({
		article: articleId,
		speaker: words,
		quote: v.pipe(
			words,
			v.check((text) => countWords(text) <= longestQuote, 'a quotation has at most 25 words')
		),
		start: natural,
		end: natural,
		boundWord: v.optional(words)
	}),
	v.check(
		(it) => it.end - it.start === it.quote.length,
		'the range is not as long as the quotation'
	),
	v.check(
		(it) => !it.boundWord || it.quote.includes(it.boundWord),
		'the quotation does not hold the bound word'
	)
);

const common = {
	topic: v.picklist(topics),
	title: words,
	display: words,
	note: v.optional(words),
	sources: v.pipe(v.array(source), v.minLength(1, 'a fact has a source'))
};

const figure = v.pipe(
	v.strictObject({
		kind: v.literal('figure'),
		...common,
		value: v.nullable(v.pipe(v.number(), v.finite())),
		upper: v.optional(v.pipe(v.number(), v.finite())),
		unit: words,
		bound: v.picklist(bounds),
		counts: words,
		where: words,
		window: v.optional(words)
	}),
	v.check(
		(it) => it.upper === undefined || (it.value !== null && it.value < it.upper),
		'the upper end is above the value'
	),
	v.check((it) => it.sources.every((one) => one.boundWord), 'each article has its own bound word')
);

/** Whether an event's range of days begins and ends where its date and precision say. */
function spansItsDate(it: { date: string; precision: string; from?: string; to: string }): boolean {
	if ((it.precision === 'before') !== (it.from === undefined)) return false;
	if (it.from !== undefined && it.from > it.to) return false;
	if (it.precision === 'day') return it.from === it.date && it.to === it.date;
	if (it.precision === 'before') return it.to === it.date;
	if (it.precision === 'week') return (it.from ?? '') <= it.date && it.date <= it.to;
	return it.to.startsWith(it.date) && it.from?.startsWith(it.date) === true;
}

const event = v.pipe(
	v.strictObject({
		kind: v.literal('event'),
		...common,
		date,
		precision: v.picklist(precisions),
		from: v.optional(day),
		to: day,
		inferred: v.boolean(),
		how: v.optional(words)
	}),
	v.check((it) => it.inferred === (it.how !== undefined), 'an inferred date says how'),
	v.check((it) => spansItsDate(it), 'from and to do not fit the date and its precision')
);

const position = v.strictObject({
	kind: v.literal('position'),
	...common,
	holder: v.picklist(holders),
	holderNote: v.optional(words)
});

const claim = v.strictObject({ kind: v.literal('claim'), ...common });

/** One record of seeds/facts.json. */
export const factSchema = v.variant('kind', [figure, event, position, claim]);

/** One record of seeds/articles.json. */
export const articleSchema = v.pipe(
	v.strictObject({
		name: words,
		what: words,
		kind: v.picklist(articleKinds),
		outlet: v.nullable(words),
		outletHow: words,
		date: v.nullable(day),
		dateInferred: v.boolean(),
		dateHow: words,
		complete: v.boolean(),
		ending: v.optional(words),
		characters: v.pipe(natural, v.minValue(1)),
		notes: v.array(words),
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits'))
	}),
	v.check((it) => it.complete === (it.ending === undefined), 'a text cut off says how it ends'),
	v.check((it) => it.date !== null || !it.dateInferred, 'no date, nothing inferred')
);

/** One record of seeds/derivations.json. */
export const derivationSchema = v.strictObject({
	title: words,
	words,
	value: v.optional(v.pipe(v.number(), v.finite())),
	unit: v.optional(words),
	from: v.pipe(v.array(id), v.minLength(1)),
	how: words,
	caution: v.optional(words)
});

/** One record of seeds/disagreements.json. */
export const disagreementSchema = v.strictObject({
	kind: v.picklist(disagreementKinds),
	title: words,
	facts: v.pipe(v.array(id), v.minLength(2, 'two facts at least')),
	articles: v.pipe(v.array(articleId), v.minLength(1)),
	points: v.pipe(
		v.array(v.strictObject({ article: articleId, fact: v.optional(id), says: words })),
		v.minLength(2)
	),
	explains: words,
	unexplained: words
});

/** The four files of seeds/, as read from disk. */
export const seedsSchema = v.strictObject({
	facts: v.record(id, factSchema),
	articles: v.record(articleId, articleSchema),
	derivations: v.record(id, derivationSchema),
	disagreements: v.record(id, disagreementSchema)
});

type Loose<Type> = Type extends readonly (infer Item)[]
	? Loose<Item>[]
	: Type extends object
		? { [Key in keyof Type]: Loose<Type[Key]> }
		: Type extends string
			? string
			: Type;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Fails to compile when a schema and its type in types.ts part ways; ids are compared as text. */
export const typesAgree: [
	Same<Loose<v.InferOutput<typeof factSchema>>, Loose<FactRecord>>,
	Same<Loose<v.InferOutput<typeof articleSchema>>, Loose<ArticleRecord>>,
	Same<Loose<v.InferOutput<typeof derivationSchema>>, Loose<DerivationRecord>>,
	Same<Loose<v.InferOutput<typeof disagreementSchema>>, Loose<DisagreementRecord>>,
	FactKind extends FactRecord['kind'] ? true : never
] = [true, true, true, true, true];
