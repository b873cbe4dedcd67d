import { anomalyWords } from './compare-anomalies';
import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const counted = (count: number, one: string, other: string) =>
	`${count} ${plural().select(count) === 'one' ? one : other}`;
const facts = (count: number) => counted(count, 'fact', 'facts');

/** Two articles side by side, and all five in a table. */
export const compareWords = {
	page: {
		title: 'Compare the articles',
		description:
			'Choose any two of the five articles and see what both report, what only one does, how each words it, and whether the choice of figures moves the model.',
		lead: 'Five texts on one week. Set any two beside each other, then see whose figures matter to the model.',
		pairHeading: 'Two articles, side by side',
		onThisPage: 'On this page',
		back: 'All facts, article by article, are on the',
		sources: 'sources page'
	},
	here: {
		heading: 'Set two of them beside each other',
		open: 'Compare two articles here',
		loading: 'Fetching the records …',
		failed: 'The records could not be fetched. The page of the comparison may still open.',
		whole: 'Compare any two of the five'
	},
	choose: {
		first: 'First article',
		second: 'Second article',
		swap: 'Swap the two',
		refused: 'The address named no two different articles of the five. This is the usual pair.',
		spoken: (first: string, second: string, both: number, figures: number) =>
			`Articles ${first} and ${second}: ${facts(both)} in both, ${counted(figures, 'figure', 'figures')} side by side.`
	},
	numbered: (id: string) => `Article ${id}`,
	both: {
		heading: (count: number) => `What both report: ${facts(count)}`,
		how: 'Underlined: words that the other article does not have there.',
		none: 'No fact of ours stands in both. That they tell of the same talks does not make them tell the same.',
		same: 'The same words in both.',
		ownVoice: 'The article in its own voice'
	},
	only: {
		heading: 'Only one of the two reports',
		of: (id: string, count: number) => `Only in article ${id}: ${facts(count)}`,
		how: 'Where no speaker stands below, the article speaks in its own voice.',
		none: 'Nothing that the other does not report as well.',
		alone: 'none of the other four has it'
	},
	figures: {
		heading: (count: number) => `Figures side by side: ${count} lined up`,
		how: 'Two figures stand side by side where they count the same thing, or where the records say that their counts do not fit.',
		none: 'No figure of one counts what a figure of the other counts.',
		caption: (title: string) => `Lined up: ${title}`,
		attacks: 'attacks on foreign troops',
		respect: 'In what',
		compared: 'Compared',
		respects: {
			number: 'Number',
			bound: 'Word for how exact',
			counts: 'Of what',
			where: 'Where',
			since: 'Since when',
			until: 'Up to, or as of',
			speaker: 'Who says so'
		},
		likeness: {
			same: 'the same',
			reworded: 'the same, in other words',
			differs: 'differs',
			unclear: 'cannot be told'
		},
		noNumber: 'words, no number',
		noPlace: 'names no place',
		noStart: 'names no start',
		noDay: 'no date can be told',
		noBound: 'no word for it',
		number: (value: number) => new Intl.NumberFormat('en').format(value),
		lone: (count: number) =>
			`${counted(count, 'figure', 'figures')} that only one of the two gives`,
		loneColumns: ['Figure', 'Given by', 'What it counts', 'Where']
	},
	differences: {
		heading: (count: number) =>
			`Where the two do not fit: ${counted(count, 'difference', 'differences')}`,
		none: 'Nothing that one says speaks against what the other says.',
		beside: (count: number) =>
			`${count} more, where one of the two does not fit with another of the five`,
		others: 'The other three',
		explains: 'What explains it:',
		unexplained: 'What stays unexplained:',
		record: 'The record'
	},
	anomalies: {
		heading: (count: number) => `What is odd in each: ${count}`,
		of: (id: string, count: number) => `In article ${id}: ${count}`,
		record: 'Record',
		dates: (count: number) => `${counted(count, 'date is', 'dates are')} worked out, not stated:`,
		says: anomalyWords
	},
	all: {
		heading: 'All five at once',
		intro:
			'Without scripts this page cannot change the pair. Here is every fact with the words of each article, then what is odd in the other three.',
		caption: 'Every fact, with the words of each article that reports it',
		columns: ['Fact', 'In the words of'],
		odd: 'What is odd in the other articles',
		disagreements: 'All differences among the five are on the sources page'
	}
};
