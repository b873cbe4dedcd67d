import { once } from '../once';

const day = once(
	() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })
);

type ArticleNumber = '000' | '001' | '002' | '003' | '004';
type ByArticle<Value> = Record<ArticleNumber, Value>;
/** Our words, with the number of a quotation in its place. */
type Says = readonly (string | number)[];
const titles = {
	coverage: 'Who reported what',
	retold: 'What a retelling keeps and drops',
	cut: 'A text that breaks off',
	order: 'A text with dates that do not fit',
	slip: 'A text with an apparent slip',
	figures: 'Figures, lined up by what they count',
	alone: 'What rests on one article alone'
};
const strips = 'As long as the texts. Marks: facts. Diamonds: words that do not fit.';
const subtitles = {
	coverage: 'What each article does with facts of that week',
	retold: 'Facts in our text of CNN, and in the article that retells CNN',
	cut: strips,
	order: strips,
	slip: strips,
	figures: 'Two counts of attacks, and the four numbers of people',
	alone: 'The same facts, in two groups'
};
const stripsBrief = 'Marks: facts. Diamonds: what does not fit.';
/** The same in one line of a phone. */
const briefs = {
	coverage: 'What each article does with facts',
	retold: 'Our text of CNN, and its retelling',
	cut: stripsBrief,
	order: stripsBrief,
	slip: stripsBrief,
	figures: 'Attacks, and numbers of people',
	alone: 'The same facts, in two groups'
};
/** Groups that facts come together in. */
const groups = {
	both: 'In both',
	dropped: 'In our text of CNN only',
	added: 'In the retelling only',
	alone: 'In one article alone',
	several: 'In two articles or more'
};

const marks = {
	reports: 'reports',
	only: 'alone',
	differs: 'differs',
	silent: 'silent'
};
/** The key to the marks: in full, and for narrow places. */
const key = {
	reports: { full: 'reports it', short: 'reports' },
	only: { full: 'alone in reporting it', short: 'alone' },
	differs: { full: 'does not fit with another', short: 'differs' },
	silent: { full: 'silent', short: 'silent' }
};
const verdicts = {
	fits: 'can both be true',
	differs: 'different',
	unclear: 'nobody can tell'
};

const themes = {
	week: 'The week',
	talks: 'The talks',
	forces: 'Who is there',
	attacks: 'Attacks',
	wants: 'Who wants what'
};

/** What each row is about: in full, and for narrow places. */
const rows = {
	letter: { full: 'The ambassador’s letter', short: 'Ambassador’s letter' },
	thursday: { full: 'US statements of Thursday', short: 'Thursday’s statements' },
	delay: { full: 'When talks were due, and delayed', short: 'Why talks were delayed' },
	about: { full: 'What the talks are about', short: 'What talks are about' },
	decided: { full: 'Whether an end is decided', short: 'Is an end decided?' },
	combat: { full: 'Whether combat has ended', short: 'Has combat ended?' },
	'troops-iraq': { full: 'US troops in Iraq', short: 'US troops in Iraq' },
	'troops-syria': { full: 'US troops in Syria', short: 'US troops in Syria' },
	allies: { full: 'Soldiers of allies', short: 'Soldiers of allies' },
	isis: { full: 'Size of ISIS', short: 'Size of ISIS' },
	counts: { full: 'Number of attacks', short: 'Number of attacks' },
	'who-attacks': { full: 'Who attacks', short: 'Who attacks' },
	strikes: { full: 'US strikes', short: 'US strikes' },
	'us-conditions': { full: 'US: leave when conditions allow', short: 'US: by conditions' },
	elements: { full: 'Some in Baghdad: leave by a date', short: 'Some in Baghdad: date' },
	'foreign-ministry': { full: 'Foreign Ministry: a clear timeline', short: 'Ministry: timeline' },
	parliament: { full: 'Parliament: foreign troops out', short: 'Parliament: troops out' },
	'no-request': { full: 'Pentagon: no request known', short: 'Pentagon: no request' },
	'assess-first': { full: 'Assess first, then a timetable', short: 'Assess, then timetable' }
};

/** What each article says of conditions and dates. */
const wishes: ByArticle<Says> = {
	'000': ['US: ', 0, ', printed as the officials’ words'],
	'001': ['US: ', 0, ', in CNN’s words; some in Baghdad: ', 1],
	'002': ['US: ', 0, ', one for talking', ', not for leaving'],
	'003': [0, ', after an assessment; no source'],
	'004': ['Foreign Ministry: ', 0]
};

const respects = {
	number: 'Number',
	target: 'Of what',
	by: 'By whom',
	where: 'Where',
	from: 'From',
	until: 'Up to'
};

export const chartsArticles = {
	titles,
	subtitles,
	briefs,
	groups,
	/** What the drawing shows, in sentences. */
	say: {
		field: (name: string, said: string) => `${name}: ${said}.`,
		facts: (article: string, facts: string, alone: boolean) =>
			`${article} ${alone ? 'alone ' : ''}has: ${facts}.`
	},
	locale: 'en',
	source: { before: 'The words behind it: ', link: 'sources page', after: '.' },
	/** An ISO day, without its year: all of it is about one week. */
	day: (iso: string) => day().format(new Date(iso)),
	quote: (words: string) => `“${words}”`,
	numbered: (id: ArticleNumber) => `Article ${id}`,
	/** Short names, to stand below the number. */
	names: {
		'000': 'after CNN',
		'001': 'from CNN',
		'002': 'after Reuters',
		'003': 'summary',
		'004': 'first round'
	} satisfies ByArticle<string>,
	marks,
	themes,
	rows,
	coverage: {
		fact: 'Fact',
		caption: 'Facts and the articles that report them',
		key
	},
	wishes,
	figures: {
		attacks: 'Attacks on foreign troops',
		people: 'People, as counted in January 2024',
		respect: 'Respect',
		compared: 'Compared',
		respects,
		verdicts,
		noPlace: 'names no place',
		until: (day: string, inferred: boolean) => (inferred ? `${day}, worked out` : day),
		open: 'Unexplained:',
		columns: ['Number', 'What it counts', 'Where', 'Word in each article'],
		bound: (word: string, articles: string) => `“${word}” ${articles}`
	},
	gaps: {
		fields: {
			text: 'Text and date',
			alone: 'Alone with',
			whose: 'Whose report',
			missing: 'Left out',
			doubt: 'Does not fit'
		},
		complete: 'Complete.',
		cutOff: 'Cut off in mid-word.',
		stated: (day: string) => `Dated ${day}.`,
		inferred: (day: string, how: string) => `Undated: ${day}, worked out from ${how}.`,
		undated: 'Undated, and nothing tells.',
		/** What an undated text's day was worked out from. */
		how: {
			'000': '',
			'001': '“Thursday”',
			'002': '',
			'003': '',
			'004': '“Saturday” and a link'
		} satisfies ByArticle<string>,
		whose: {
			'000': 'Second-hand: retells CNN',
			'001': 'First-hand: CNN’s sources and officials',
			'002': 'Second-hand: retells Reuters, apparently translated by machine',
			'003': 'A summary: no source but one spokesperson',
			'004': 'Compiled: statements, AFP and other agencies'
		} satisfies ByArticle<string>,
		missing: {
			'000': 'Some elements’ wish for a date; every figure of troops, ISIS and attacks',
			'001': 'What al-Sudani’s office said: the text stops there',
			'002': 'A number, in “at least months”; who the sources are',
			'003': 'Every person’s name, every day, nearly every source',
			'004': 'The country of its attacks; the US wish for conditions'
		} satisfies ByArticle<string>,
		doubt: {
			'000': 'Prints a paraphrase as a quotation; puts CNN’s report on Wednesday',
			'001': 'Quotes Thursday; 000 puts CNN’s report on Wednesday',
			'002': 'A delay that the dates do not explain; a garbled sentence',
			'003': '“Iran” appears to stand for “Iraq”',
			'004': '“Bilateral” talks, with the coalition in the photograph'
		} satisfies ByArticle<string>
	},
	table: {
		caption: 'What each of the five articles reports',
		fact: 'Fact',
		theme: 'Theme',
		rests: 'Records',
		disagreement: 'What does not fit',
		none: 'none'
	}
};
