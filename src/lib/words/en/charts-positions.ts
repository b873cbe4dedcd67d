/** Whose words they are, and what they say: our words, with the number of a quotation in its place. */
const card = (whose: string, says: readonly (string | number)[]) => ({ whose, says });

const places = {
	conditions: 'when conditions allow',
	'assess-first': 'assess first, then a timetable',
	date: 'by a date or timetable',
	soon: 'as soon as possible',
	unsaid: 'does not say when'
};

const cards = {
	us: card('US officials', ['a schedule ', 0, ', including ', 1]),
	plan: card('Article 003’s plan', ['first ', 0, ' of ISIS, then ', 1]),
	elements: card('Some elements within the Iraqi government', ['a date ', 0]),
	'foreign-ministry': card('Iraq’s Foreign Ministry', [0, ' and ', 1, ' of advisers']),
	parliament: card('Iraq’s parliament', [0, ' a decision to ', 1]),
	'prime-minister': card('Iraq’s prime minister', [0]),
	'prime-minister-office': card('His office', ['talks ', 0]),
	adviser: card('His foreign affairs adviser', [0, ' of the talks']),
	government: card('Iraq’s government', [0, ' for US troops to go; strikes are an ', 1]),
	resistance: card('Islamic Resistance in Iraq', ['talks ', 0, '; it will ', 1]),
	pentagon: card('The Pentagon’s spokesman', [0, ' to leave']),
	'us-waived': card('The US, say Reuters’ sources', [
		'has ',
		0,
		', apparently that attacks stop first'
	]),
	spokesperson: card('A spokesperson, called Iran’s', [0]),
	iran: card('Iran’s government', ['no words of it in any of the five articles'])
};

/** The names of the cards in a word or two, for their places in the order. */
const short = {
	us: 'US officials',
	plan: 'Article 003’s plan',
	elements: 'Some elements',
	'foreign-ministry': 'Foreign Ministry',
	parliament: 'Parliament',
	'prime-minister': 'Prime minister',
	'prime-minister-office': 'PM’s office',
	adviser: 'PM’s adviser',
	government: 'Iraq’s government',
	resistance: 'Islamic Resistance',
	pentagon: 'Pentagon',
	'us-waived': 'US, in Reuters',
	spokesperson: 'A spokesperson',
	iran: 'Iran’s government'
};
/** The places of the order in a word, for phones. */
const heads = {
	conditions: 'conditions',
	'assess-first': 'assess first',
	date: 'a date',
	soon: 'soon',
	unsaid: 'does not say'
};

export const chartsPositions = {
	short,
	heads,
	brief: 'In their own words. Small squares: all positions.',
	/** What the drawing shows: who has come forward, where they stand, and what they say. */
	forward: (place: string, whose: string, says: string) => `${whose} (${place}): ${says}.`,
	whole: 'The whole order, from conditions to as soon as possible.',
	title: 'When should the troops leave?',
	subtitle: 'Quoted, with article numbers. An order, not a scale.',
	source: 'Numbers name the articles. The headings and their order are ours.',
	places,
	cards,
	quote: (words: string) => `“${words}”`,
	doubtful: 'apparent error, unconfirmed',
	article: 'article ',
	articles: 'articles ',
	table: {
		caption: 'Every position in the five articles, and whose it is',
		columns: ['Whose', 'Words', 'When troops leave', 'Caution', 'Article and speaker'],
		nobody: 'No holder named',
		noPlace: 'not in the grid',
		sure: 'none',
		noArticle: 'none',
		source: (article: string, speaker: string) => `${article} (${speaker})`
	}
};
