import { once } from '../once';

const day = once(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }));

const list = once(() => new Intl.ListFormat('en'));
const bounds = {
	exact: 'An exact count',
	about: 'Rounded, nobody says how far',
	'more-than': 'More than this, nobody says how many more',
	'at-least': 'At least this',
	around: 'An estimate, nobody says how close',
	unstated: 'No number given'
};

/**
 * An article's words in quotation marks. Where they hold marks of their own, only the half of a pair
 * that the quotation cuts off is added.
 */
function quoted(quote: string): string {
	const marks = (shape: RegExp) => quote.match(shape)?.length ?? 0;
	if (marks(/[“”"]/g) === 0) return `“${quote}”`;
	const unpaired = marks(/"/g) % 2 === 1;
	const startsOpen = /^[“"]/.test(quote);
	if (marks(/“/g) > marks(/”/g) || (unpaired && startsOpen)) return `${quote}”`;
	if (marks(/”/g) > marks(/“/g) || unpaired) return `“${quote}`;
	return quote;
}

export const facts = {
	kinds: {
		figure: 'Figure',
		event: 'Event',
		position: 'Position',
		claim: 'Statement',
		derived: 'Worked out from figures',
		article: 'Article',
		disagreement: 'Where the articles do not fit together'
	},
	particulars: {
		counts: 'Counts',
		where: 'Where',
		window: 'When',
		bound: 'How exact',
		holder: 'Held by',
		dating: 'Dated by',
		how: 'Reckoning',
		outlet: 'Outlet',
		cutOff: 'Cut off'
	},
	/** How sharply a figure is stated, and the articles' own words for that. */
	bound: (bound: keyof typeof bounds, said: readonly string[]) =>
		[bounds[bound], list().format(said.map((word) => `“${word}”`))].filter(Boolean).join(': '),
	/** An ISO day in full. */
	date: (iso: string) => day().format(new Date(iso)),
	dateInferred: (date: string) => `${date}, a date worked out from the text`,
	noDate: 'no date',
	quoted,
	/** Who says it, before the name of the article. */
	speaker: (name: string) => `${name}. `,
	articleNumber: (id: string) => `Article ${id}`,
	quotations: 'What the articles say',
	from: 'Worked out from',
	disputes: 'What other reports say, and where they do not fit',
	more: 'See it among all sources',
	cite: 'Cite it, or copy its link',
	notes: {
		title: 'Sources of this page',
		intro:
			'Each figure, event and statement on this page, with the words of the articles it rests on.',
		what: (title: string, particulars: string) =>
			particulars ? `${title} (${particulars}).` : `${title}.`,
		/** Begins with a space: one quotation follows another in a line. */
		said: (quote: string, speaker: string | null, article: string) =>
			speaker ? ` ${quote} ${speaker}, article ${article}.` : ` ${quote} Article ${article}.`
	}
};
