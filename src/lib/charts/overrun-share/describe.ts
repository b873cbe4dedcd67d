import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import type { ShareData } from './layout';

type Words = PageWords['chartsPast']['share'];

/** The bar in a sentence. */
export function describeShare(data: ShareData, words: Words): string {
	return words.describe(data.words, data.when);
}

/** The share in its own words: no article gives a number. */
export function shareTable(data: ShareData, words: Words, locale: string): Table {
	const articles = new Intl.ListFormat(locale).format(data.articles);
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: [[words.labels.overrun(data.when), data.words, articles]]
	};
}
