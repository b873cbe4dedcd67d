import { flow, flowEvenly, type Line, type Run } from '../text/lines';
import type { WeekEvent, WeekLabels } from './layout';

/** Sizes of words and of quotations, in units. */
const WIDE = { size: 14, quote: 15 };
const NARROW = { size: 14, quote: 14 };

/** Who did what, and below it which words. */
export function columnLines(event: WeekEvent, labels: WeekLabels, measure: number): Line[] {
	const { who, what } = labels.events[event.id];
	const runs: Run[] = [{ text: who, face: 'bold', size: WIDE.size, kind: 'who' }];
	if (what) runs.push({ text: what, face: 'regular', size: WIDE.size, kind: 'what' });
	const lines = flowEvenly(runs, measure);
	if (event.quote) lines.push(...flowEvenly([quoteRun(event.quote, labels, WIDE.quote)], measure));
	return lines;
}

function quoteRun(quote: string, labels: WeekLabels, size: number): Run {
	return { text: labels.quoted(quote), face: 'serif', size, kind: 'quote' };
}

/** Who and which words, on one line where they fit, else the words on a line of their own. */
export function rowLines(event: WeekEvent, labels: WeekLabels, measure: number): Line[] {
	const who: Run = {
		text: labels.events[event.id].short,
		face: 'bold',
		size: NARROW.size,
		kind: 'who'
	};
	if (!event.quote) return flow([who], measure);
	const quote = quoteRun(event.quote, labels, NARROW.quote);
	const together = flow([who, quote], measure);
	return together.length === 1 ? together : flow([who, { ...quote, ownLine: true }], measure);
}
