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

export const chartsPositions = {
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
