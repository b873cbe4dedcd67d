const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const list = new Intl.ListFormat('en');
const bounds = {
	exact: 'An exact count',
	about: 'Rounded, nobody says how far',
	'more-than': 'More than this, nobody says how many more',
	'at-least': 'At least this',
	around: 'An estimate, nobody says how close',
	unstated: 'No number given'
};

export const facts = {
	close: 'Close',
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
		[bounds[bound], list.format(said.map((word) => `“${word}”`))].filter(Boolean).join(': '),
	/** An ISO day in full. */
	date: (iso: string) => day.format(new Date(iso)),
	dateInferred: (date: string) => `${date}, a date worked out from the text`,
	noDate: 'no date',
	/** Quotation marks around an article's words, unless they bring their own at both ends. */
	quoted: (quote: string) => (/^[“"].*[”"]$/.test(quote) ? quote : `“${quote}”`),
	/** Who says it, before the name of the article. */
	speaker: (name: string) => `${name}. `,
	articleNumber: (id: string) => `Article ${id}`,
	quotations: 'What the articles say',
	from: 'Worked out from',
	disputes: 'What other reports say, and where they do not fit',
	more: 'See it among all sources',
	notes: {
		title: 'Sources of this page',
		intro:
			'Each figure, event and statement on this page, with the words of the articles it rests on.',
		what: (title: string, particulars: string) =>
			particulars ? `${title} (${particulars}).` : `${title}.`,
		by: (speaker: string | null, article: string) =>
			speaker ? `${speaker}, article ${article}.` : `Article ${article}.`
	}
};
