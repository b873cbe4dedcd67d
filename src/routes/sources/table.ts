import { article, facts, type Fact, type Source } from '$lib/facts';
import type { Table } from '$lib/charts/table/table';

const cell = (value: string | number | boolean | null | undefined): string =>
	value === null || value === undefined ? '' : String(value);

/** The columns of a fact's own fields, of which a kind has some. */
const factColumns = [
	'id',
	'kind',
	'topic',
	'title',
	'display',
	'value',
	'upper',
	'unit',
	'bound',
	'counts',
	'where',
	'window',
	'date',
	'precision',
	'from',
	'to',
	'inferred',
	'how',
	'holder',
	'holderNote',
	'note'
] as const;
const sourceColumns = ['speaker', 'quote', 'boundWord', 'start', 'end'] as const;

function row(fact: Fact, source: Source): string[] {
	const own: Partial<Record<(typeof factColumns)[number], unknown>> = fact;
	const { id, name, date, dateInferred } = article(source.article);
	return [
		...factColumns.map((column) => cell(own[column] as Parameters<typeof cell>[0])),
		...[id, name, date, dateInferred].map(cell),
		...sourceColumns.map((column) => cell(source[column]))
	];
}

/** Every fact as a table, one row for each quotation it rests on. Ranges are in UTF-16 code units. */
export function factTable(): Table {
	return {
		caption: 'facts',
		columns: [
			...factColumns,
			...['article', 'articleName', 'articleDate', 'articleDateInferred'],
			...sourceColumns
		],
		rows: facts().flatMap((fact) => fact.sources.map((source) => row(fact, source)))
	};
}
