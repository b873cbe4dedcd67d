import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const number = once(() => new Intl.NumberFormat('en'));
const facts = (count: number) =>
	`${number().format(count)} ${plural().select(count) === 'one' ? 'fact' : 'facts'}`;

export const sourcesWords = {
	title: 'Sources',
	description:
		'The five articles behind this site, every fact drawn from them with its words, and where the articles do not fit together.',
	lead: 'Every fact on this site comes from five news texts about one week in January 2024.',
	standing:
		'We hold them as they reached us: one is cut off, one seems to be translated by machine, two retell what others reported, and three carry no date. We keep facts and short quotations from them, never an article. Where they disagree, or where one seems wrong, we say so and leave it standing.',
	onThisPage: 'On this page',
	articles: {
		heading: 'The five articles',
		number: (id: string) => `Article ${id}`,
		kinds: {
			'first-hand': 'First-hand report',
			'second-hand': 'Second-hand report',
			summary: 'Summary',
			compiled: 'Report compiled from statements and agencies'
		},
		date: 'Date',
		dateInferred: (date: string) => `${date}, worked out from the text`,
		noDate: 'None that can be told',
		outlet: 'Outlet',
		noOutlet: 'Not named in the text',
		text: 'Text',
		complete: 'Complete',
		cutOff: 'Cut off.',
		characters: (count: number) => `${number().format(count)} characters`,
		hash: 'SHA-256 of the file',
		intro:
			'The SHA-256 is a fingerprint: whoever holds one of these texts can check that it is the one we read.',
		notes: 'To bear in mind',
		compare: 'Compare any two of them, and see whose figure feeds the model'
	},
	facts: {
		heading: 'The facts',
		intro:
			'Each stands with the words of every article that reports it, who said them, and what is counted.',
		topics: {
			week: 'The week of the talks',
			talks: 'What the talks are about',
			history: 'How it came to this',
			forces: 'Who is there',
			attacks: 'Attacks, strikes and pressure',
			positions: 'Who wants what'
		},
		linkTo: 'Link to this record:',
		disputes: 'Does not fit with other reports:',
		derived: 'Used to work out:',
		count: facts,
		nothing: 'No fact fits all of these choices.'
	},
	filter: {
		label: 'Choose among the facts',
		words: 'With the words',
		wordsHint: 'troops, Austin, timeline …',
		kind: 'Kind',
		everyKind: 'Every kind',
		article: 'Reported in',
		everyArticle: 'Any article',
		clear: 'Show all',
		shown: (shown: number, all: number) =>
			shown === all ? `All ${facts(all)}` : `${number().format(shown)} of ${facts(all)}`
	},
	disagreements: {
		heading: 'Where the articles do not fit together',
		intro: 'Differences, gaps and apparent errors. None is smoothed over on this site.',
		kinds: {
			count: 'Numbers',
			scope: 'What is counted',
			wording: 'Wording',
			speaker: 'Who speaks',
			date: 'Dates',
			'apparent-error': 'Apparent error',
			gap: 'Gap'
		},
		explains: 'What explains it',
		unexplained: 'What stays open'
	},
	derivations: {
		heading: 'Worked out from the facts',
		intro: 'Results that no article gives. The arithmetic is all here.',
		from: 'From:'
	},
	download: {
		heading: 'Take it with you',
		intro:
			'The same records as files, to check, sort or build on. Free to use under CC BY 4.0; the quotations belong to their authors.',
		csv: 'Facts as CSV',
		csvWhat: 'one row for each fact and article',
		json: 'Everything as JSON',
		jsonWhat: 'articles, facts, disagreements and results'
	}
};
