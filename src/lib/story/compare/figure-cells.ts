import type { CompareWords } from '$lib/words/compare';
import type { FactWords } from '$lib/words/facts';
import type { GivenFigure, Respect } from './align-figures';

/** What a figure is in one respect, in words. */
export function cellOf(
	figure: GivenFigure,
	respect: Respect,
	{ both, figures: words }: CompareWords,
	{ date, dateInferred, quoted }: FactWords
): string {
	const { boundWord, counts, since, speaker, until, untilInferred, value, where } = figure;
	const day = (iso: string) => (untilInferred ? dateInferred(date(iso)) : date(iso));
	const cells: Record<Respect, string> = {
		number: value === null ? words.noNumber : words.number(value),
		bound: boundWord === null ? words.noBound : quoted(boundWord),
		counts,
		where: where ?? words.noPlace,
		since: since ?? words.noStart,
		until: until === null ? words.noDay : day(until),
		speaker: speaker === 'The article' ? both.ownVoice : speaker
	};
	return cells[respect];
}
