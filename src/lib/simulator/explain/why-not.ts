import { requestAt } from '$lib/model/explain/request';
import { timeSpent, whyAt, whyNotAt, type WhyNot } from '$lib/model/explain/why';
import type { Reading } from '$lib/model/readings';
import type { Run, ScheduleState, Transition } from '$lib/model/types';
import type { ExplainWords } from '$lib/words/sim-explain';
import { countedOf } from './because';

/** What is said of a transition, by where it leads and, where that matters, by where it comes from. */
export function byTransition<Said>(
	said: Readonly<Record<string, Said | Readonly<Record<string, Said>>>>,
	{ from, to }: { readonly from: ScheduleState | null; readonly to: ScheduleState },
	isSaid: (value: Said | Readonly<Record<string, Said>>) => value is Said
): Said {
	const found = said[to]!;
	if (isSaid(found)) return found;
	return (from === null ? undefined : found[from]) ?? found.other!;
}
const isText = (value: string | Readonly<Record<string, string>>): value is string =>
	typeof value === 'string';

function requestReason(run: Run, month: number, { whyNot }: ExplainWords): string {
	const told = requestAt(run, month);
	switch (told.because) {
		case 'low-pressure':
		case 'not-drawn':
			return whyNot.request[told.because](told);
		case 'date-near':
			return whyNot.request['date-near'];
		default:
			return whyNot.request.settled;
	}
}

/** How one question stands, as a clause: "the next review is 2 months away". */
export function readingText(reading: Reading, { whyNot }: ExplainWords): string {
	return whyNot.readings[reading.guard](reading.yes, reading.value, reading.bar);
}

function reason(run: Run, month: number, reading: Reading, words: ExplainWords): string {
	if (reading.guard === 'isRequestMade') return requestReason(run, month, words);
	if (reading.guard !== 'doConditionsHold') return readingText(reading, words);
	const { counted, failing } = countedOf(run.months[month]!.findings);
	return words.whyNot.failing(counted.length, failing);
}

function whyNotSentence(run: Run, month: number, not: WhyNot, words: ExplainWords): string {
	const { didNot, first, sentence } = words.whyNot;
	const reasons = not.refused.map((reading) => reason(run, month, reading, words));
	const what = byTransition<string>(didNot, not.transition, isText);
	return sentence(what, reasons.length === 0 ? [first] : reasons);
}

/** What each other thing that might have happened in a month failed on: one sentence each. */
export function whyNotSentences(run: Run, month: number, words: ExplainWords): readonly string[] {
	if (month === 0) return [words.whyNot.start];
	const nots = whyNotAt(run, month);
	const final = whyAt(run, month).outgoing.length === 0 && nots.length === 0;
	return final ? [words.whyNot.final] : nots.map((not) => whyNotSentence(run, month, not, words));
}

/** Why the withdrawal was not complete earlier, or is not yet, and when a request could have come. */
export function earlierSentences(run: Run, month: number, { whyNot }: ExplainWords) {
	if (month === 0) return [];
	const { failed, failedReviews, states } = timeSpent(run, month);
	const parts = states.map(({ months, state }) => whyNot.spent[state](months));
	const last = run.months[month]!.world.schedule === 'complete';
	const completed = run.months.findIndex(({ world }) => world.schedule === 'complete');
	const failures = [...failed].map(([condition, count]) => ({ condition, count }));
	const asked = run.months.slice(0, month + 1).some(({ request }) => request.made);
	return [
		last ? whyNot.earlier(completed, parts) : whyNot.soFar(parts),
		...(failedReviews > 0 ? [whyNot.reviews(failedReviews, failures)] : []),
		...(asked ? [] : [whyNot.open(requestAt(run, month).openMonths)])
	];
}

/** A transition out of the present state, with each of its questions answered. */
export interface AskedText {
	readonly key: string;
	readonly to: Transition['to'];
	readonly questions: readonly { readonly yes: boolean; readonly text: string }[];
}

/** Everything that leads out of the present state and how its questions stand at a month's end. */
export function askedTexts(run: Run, month: number, words: ExplainWords): readonly AskedText[] {
	return whyAt(run, month).outgoing.map(({ readings, transition }, index) => ({
		key: `${index} ${transition.to}`,
		to: transition.to,
		questions: readings.map((reading) => ({
			yes: reading.yes,
			text:
				reading.guard === 'isRequestMade' && !reading.yes && month > 0
					? requestReason(run, month, words)
					: readingText(reading, words)
		}))
	}));
}
