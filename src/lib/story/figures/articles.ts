import {
	articleIds,
	type ArticlesData,
	type ArticleText,
	type AttackCount,
	type FiguresData,
	type PeopleCount,
	type Stretch
} from '$lib/charts/articles/data';
import {
	article,
	disagreement,
	fact,
	figure,
	type ArticleId,
	type DisagreementId,
	type FactId
} from '$lib/facts';
import { coverage } from './articles-coverage';
import { said, wishes, type Quoted } from './articles-wording';

function attackCount(
	id: FactId,
	from: ArticleId,
	words: { target: string; by: Quoted; from: string }
): AttackCount {
	const { display, where } = figure(id);
	const { date, dateInferred } = article(from);
	if (date === null) throw new Error(`Article ${from} has no day that its count could run to.`);
	return {
		fact: id,
		article: from,
		number: said(id, from, display),
		target: said(id, from, words.target),
		by: said(words.by[0], from, words.by[1]),
		where: where === 'not stated' ? undefined : said(id, from, where),
		from: said(id, from, words.from),
		until: date,
		untilInferred: dateInferred
	};
}

function peopleCount(id: FactId): PeopleCount {
	const { display, counts, where, sources } = figure(id);
	const words = [...new Set(sources.map(({ boundWord, quote }) => boundWord ?? quote))];
	return {
		fact: id,
		display,
		counts,
		where,
		bounds: words.map((word) => ({
			word,
			articles: sources
				.filter(({ boundWord, quote }) => (boundWord ?? quote) === word)
				.map((source) => source.article)
		}))
	};
}

function figures(): FiguresData {
	return {
		attacks: [
			attackCount('attacks-about-150', '002', {
				target: 'strikes against US forces',
				by: ['attacks-by-iran-backed-groups', 'Iran-backed armed groups'],
				from: 'during the Gaza war'
			}),
			attackCount('attacks-more-than-150', '004', {
				target: 'attacks on coalition troops',
				by: ['attacks-claimed', 'many of them claimed by the Islamic Resistance'],
				from: 'since mid-October'
			})
		],
		attacksUnexplained: disagreement('attack-counts').unexplained,
		people: (['us-troops-iraq', 'us-troops-syria', 'allied-troops', 'isis-members'] as const).map(
			peopleCount
		),
		peopleUnexplained: disagreement('isis-where').unexplained
	};
}

/** Words that do not fit or appear to be a slip: the disagreement that says so, and whose words they are. */
export const doubts: readonly (readonly [DisagreementId, FactId, ArticleId])[] = [
	['paraphrase-as-quotation', 'us-prefers-conditions', '000'],
	['cnn-report-day', 'cnn-report', '000'],
	['cnn-report-day', 'austin-statement', '001'],
	['delay-before-the-war', 'gaza-delayed-talks', '002'],
	['garbled-motive', 'attacks-motive-garbled', '002'],
	['at-least-months', 'talks-last-months', '002'],
	['iran-or-iraq-commander', 'iran-commander-spokesperson', '003'],
	['bilateral-or-coalition', 'first-round-photo', '004']
];

const stretchesOf = (id: FactId, from: ArticleId): Stretch[] =>
	fact(id)
		.sources.filter((source) => source.article === from)
		.map(({ start, end }) => ({ start, end }));

function text(id: ArticleId): ArticleText {
	const { characters, complete, date, dateInferred } = article(id);
	return {
		id,
		characters,
		complete,
		date: date ?? undefined,
		dateInferred,
		doubtful: doubts
			.filter(([, , from]) => from === id)
			.flatMap(([about, of, from]) =>
				stretchesOf(of, from)
					.slice(0, 1)
					.map((stretch) => ({ ...stretch, about }))
			)
	};
}

/** What the chapter on the five articles shows: who reports what, in which words, and what is missing. */
export function articlesFigure(): ArticlesData {
	return {
		coverage: coverage(),
		wishes: wishes(),
		figures: figures(),
		texts: articleIds.map(text)
	};
}
