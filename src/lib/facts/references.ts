import type { Seeds } from './types';

/** Any seeds, the real ones or a test's own. */
type Table<Record> = Readonly<{ [id: string]: Record }>;
interface AnySeeds {
	facts: Table<{ sources: readonly { article: string; start: number; end: number }[] }>;
	articles: Table<{ characters: number }>;
	derivations: Table<{ from: readonly string[] }>;
	disagreements: Table<{
		facts: readonly string[];
		articles: readonly string[];
		points: readonly { article: string; fact?: string | undefined }[];
	}>;
}

const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
	new Set(some).size === some.length &&
	[...some].sort().join() === [...new Set(others)].sort().join();

function factProblems({ facts, articles }: AnySeeds): string[] {
	return Object.entries(facts).flatMap(([id, { sources }]) =>
		sources.flatMap(({ article, end }) => {
			const text = articles[article];
			if (!text) return [`fact "${id}": there is no article "${article}"`];
			return end > text.characters ? [`fact "${id}": ends beyond article ${article}`] : [];
		})
	);
}

function derivationProblems({ facts, derivations }: AnySeeds): string[] {
	return Object.entries(derivations).flatMap(([id, { from }]) =>
		from
			.filter((name) => !facts[name])
			.map((name) => `derivation "${id}": there is no fact "${name}"`)
	);
}

function disagreementProblems({ facts, articles, disagreements }: AnySeeds): string[] {
	return Object.entries(disagreements).flatMap(([id, record]) => {
		const problems: string[] = [];
		for (const { article, fact } of record.points) {
			if (!articles[article]) problems.push(`there is no article "${article}"`);
			if (fact === undefined) continue;
			const sources = facts[fact]?.sources;
			if (!sources) problems.push(`there is no fact "${fact}"`);
			else if (!sources.some((source) => source.article === article))
				problems.push(`article ${article} does not report "${fact}"`);
		}
		const named = record.points.flatMap(({ fact }) => fact ?? []);
		if (!sameSet(record.facts, named)) problems.push('"facts" are not those of its points');
		const heard = record.points.map(({ article }) => article);
		if (!sameSet(record.articles, heard)) problems.push('"articles" are not those of its points');
		return problems.map((problem) => `disagreement "${id}": ${problem}`);
	});
}

/**
 * What the records of seeds/ say of each other that is not so: a fact, article or point that does not
 * exist, a point on which its article is silent, a range that runs past the end of its article.
 */
export function brokenReferences(seeds: Seeds | AnySeeds): string[] {
	return [...factProblems(seeds), ...derivationProblems(seeds), ...disagreementProblems(seeds)];
}

/** Letters alone: which marks enclose a quotation, and which apostrophe it has, is a matter of type. */
const bare = (text: string): string =>
	text.replace(/[“”"]/g, '').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').toLowerCase();

/**
 * Words that a record shows between “ and ” as an article's, and that none of the fact's recorded
 * quotations holds: in what a fact shows, and in what a disagreement says of it.
 */
export function inventedQuotations(seeds: {
	facts: Table<{ title: string; display: string; sources: readonly { quote: string }[] }>;
	disagreements: Table<{ points: readonly { fact?: string | undefined; says: string }[] }>;
}): string[] {
	const invented = (id: string, text: string): string[] => {
		const quotes = seeds.facts[id]?.sources.map(({ quote }) => bare(quote)) ?? [];
		return [...text.matchAll(/“([^”]*)”/g)].flatMap(([, words = '']) =>
			quotes.some((quote) => quote.includes(bare(words))) ? [] : `${id}: “${words}”`
		);
	};
	return [
		...Object.entries(seeds.facts).flatMap(([id, { title, display }]) =>
			invented(id, `${title} ${display}`)
		),
		...Object.values(seeds.disagreements).flatMap(({ points }) =>
			points.flatMap(({ fact, says }) => (fact === undefined ? [] : invented(fact, says)))
		)
	];
}
