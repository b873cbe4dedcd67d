import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import { sheets, spoken } from '../scene/sheet';
import type { FireData, FireView, Sum } from './data';
import { layoutFireScene } from './scene';
import { windowsSpan } from './windows';

type Words = PageWords['chartsFire'];

/** The two counts in sentences, with what the end of each bar means. */
export function describeCounts({ reports }: FireData, words: Words): string {
	const { alt, labels } = words.counts;
	return [
		alt.intro(labels.number(0), labels.number(reports[0].value)),
		...reports.map(({ id, display, article }) => alt[id](display, article))
	].join(' ');
}

/** What a view shows: the counts and times in sentences, the rest in the words that it sets. */
export function describeFire(data: FireData, words: Words, view: FireView): string {
	if (view === 'counts') return describeCounts(data, words);
	if (view === 'windows') return describeWindows(data, words);
	return `${words.titles[view]}. ${spoken(layoutFireScene(data, words, sheets.wide, view).labels)}`;
}

/** The time that each count covers in sentences, with what is inferred. */
export function describeWindows(data: FireData, words: Words): string {
	const { alt, labels } = words.windows;
	const { day, range, month } = labels;
	const [from, to] = windowsSpan(data);
	const last = new Date(to.getTime() - 1);
	const bands = data.reports.map(({ display, window: { words: said, start, end } }) =>
		start
			? alt.start(display, said, range(start.from, start.to), day(end))
			: alt.noStart(display, said, day(end))
	);
	return [alt.intro(month(from, true), month(last, true)), ...bands, alt.empty].join(' ');
}

/** One row a count, a rate worked out from them, and a mention of US strikes. */
export function fireTable(data: FireData, words: Words, locale: string): Table {
	const { table, article } = words;
	const list = new Intl.ListFormat(locale);
	const [about, more] = data.reports;
	const row = (sum: Sum, where: string, period: string) => [
		sum.title,
		sum.words,
		`${table.ours}: ${sum.how}`,
		where,
		`${period}; ${table.mean}`,
		sum.caution,
		list.format(sum.articles.map(({ id }) => article(id)))
	];
	return {
		caption: table.caption,
		columns: table.columns,
		rows: [
			...data.reports.map((report) => [
				table.report[report.id],
				report.display,
				report.counts,
				report.where,
				report.period,
				table.care[report.id],
				article(report.article)
			]),
			row(data.rate.both, table.where.both, about.period),
			row(data.rate.iraq, table.where.iraq, about.period),
			row(data.rate.coalition, table.where.coalition, more.period),
			...data.strikes.said.map((said) => [
				table.strikes(said.article),
				table.noNumber,
				words.quote(said.words),
				said.inIraq ? table.where.iraq : table.notSaid,
				table.notSaid,
				table.strikesCare,
				article(said.article)
			])
		]
	};
}
