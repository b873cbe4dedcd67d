import { OUTCOME_NAMES } from '$lib/model/batch/columns';
import type { ModelPageWords } from '$lib/words/model-page';
import type { ModelData } from './+page.server';
import { signedText } from './values';

/** Text, or text that leads to the place of an id on the page. */
export type Cell = string | { readonly text: string; readonly place: string };
/** A row: what it is, and what is said of it. */
export type TableRow = readonly [Cell, ...Cell[]];

/** The streams of chance with their numbers. */
export function streamRows(
	streams: ModelData['streams'],
	{ streams: words }: ModelPageWords
): readonly TableRow[] {
	return Object.entries(streams).map(([name, number]) => [
		String(number),
		words.names[name as keyof typeof words.names]
	]);
}

/** Every outcome with its group and definition. */
export function outcomeRows({ outcomes }: ModelPageWords): readonly TableRow[] {
	return OUTCOME_NAMES.map((name) => {
		const row = outcomes.rows[name];
		const group = outcomes.groups[row.group as keyof typeof outcomes.groups];
		return [row.name, group, row.definition];
	});
}

/** Numbers of the rules that no setting moves. */
export function fixedRows(
	{ fixedNumbers, lines }: ModelPageWords,
	locale: string
): readonly TableRow[] {
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
	return fixedNumbers.map(({ line, meaning, number: value }) => [
		number.format(value),
		meaning,
		{ text: lines[line], place: `line-${line}` }
	]);
}

/** How far the unknowns move the difference in ISIS members with an equal stay. */
export function equalStayRows(
	{ ranges }: ModelData['equalStay'],
	locale: string
): readonly TableRow[] {
	return ranges.map(({ atHighest, atLowest, label, name }) => [
		{ text: label, place: name },
		signedText(atLowest, 0, locale),
		signedText(atHighest, 0, locale)
	]);
}

/** Every version of the model up to this one, with what it changed. */
export function versionRows(version: number, { versions }: ModelPageWords): readonly TableRow[] {
	return versions.changes
		.slice(0, version)
		.map((change, index): TableRow => [String(index + 1), change]);
}
