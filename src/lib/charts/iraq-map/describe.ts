import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import { neighbourIds, type MapData } from './layout';

type Words = PageWords['chartsPast']['map'];

/** The map in sentences: the neighbours, the shaded governorates, the air base. */
export function describeMap(data: MapData, words: Words): string {
	const { labels, describe } = words;
	const places = data.places.map(({ id, kind }) => {
		const { name, why } = labels.places[id];
		return kind === 'governorate'
			? describe.governorate(name, why)
			: describe.point(name, labels.places.anbar.name, why);
	});
	const neighbours = neighbourIds.map((id) => labels.neighbours[id]);
	return [describe.intro(neighbours), ...places].join(' ');
}

/** One row a place: what it is, why it is named, and by which articles. */
export function mapTable(data: MapData, words: Words, locale: string): Table {
	const list = new Intl.ListFormat(locale);
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: data.places.map(({ id, kind, articles }) => [
			words.labels.places[id].name,
			words.table.kinds[kind],
			words.table.reasons[id],
			list.format(articles)
		])
	};
}
