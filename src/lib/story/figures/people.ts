import type { PeopleData, PeopleGroup, PeopleGroupId } from '$lib/charts/people/layout';
import { article, articlesReporting, figure, type FactId } from '$lib/facts';

/** People that one mark of the chart stands for. */
const PER_MARK = 10;
/** How the chart reads "a few hundred", people: an assumption, and labelled as one. */
const FEW_HUNDRED = { low: 200, high: 400 };

const groups: readonly [PeopleGroupId, FactId][] = [
	['us-iraq', 'us-troops-iraq'],
	['allies', 'allied-troops'],
	['us-syria', 'us-troops-syria'],
	['isis', 'isis-members']
];

function group([id, factId]: (typeof groups)[number]): PeopleGroup {
	const { display, value, counts, where, sources } = figure(factId);
	return {
		id,
		fact: factId,
		display,
		people: value ?? undefined,
		assumed: value === null ? FEW_HUNDRED : undefined,
		counts,
		where,
		sources: sources.map((source) => ({
			article: article(source.article).name,
			bound: source.boundWord
		}))
	};
}

/** What the chapter on who is there shows: four counts, each with what and where it counts. */
export function peopleFigure(): PeopleData {
	const names = groups.flatMap(([, id]) => articlesReporting(id).map(({ name }) => name));
	return {
		perMark: PER_MARK,
		groups: groups.map(group),
		articles: [...new Set(names)].sort()
	};
}
