import { isisChangeOver } from '$lib/model/explain/isis-change';
import { timeSpent } from '$lib/model/explain/why';
import type { Run } from '$lib/model/types';
import { completedMonth } from '$lib/simulator/compare';
import { becauseOf } from '$lib/simulator/explain/because';
import { isisChange, type IsisChange, type Outlook } from '$lib/story/predict/prediction';
import type { PredictWords } from '$lib/words/predict';
import type { PredictionGapWords } from '$lib/words/prediction-gap';
import type { ExplainWords } from '$lib/words/sim-explain';

/** The words that a gap is told in. */
export interface GapTexts {
	predict: PredictWords;
	gap: PredictionGapWords;
	explain: ExplainWords;
}
/** One answer of a reader beside what a run came to. */
export interface Gap {
	/** What was said and what came. */
	readonly both: string;
	/** Why it came so: a sentence each. */
	readonly why: readonly string[];
}

/** What a run came to, in the terms of a reader's prediction. */
export function outlookOf(run: Run): Outlook {
	const { isisMembers } = run.months.at(-1)!.world;
	const isis = isisChange(run.settings.isisAtStart, isisMembers);
	return { gone: completedMonth(run), isis };
}

/** What the months up to one went by with, and the reviews that did not pass. */
function spentSentences(run: Run, month: number, { whyNot }: ExplainWords): readonly string[] {
	const { failed, failedReviews, states } = timeSpent(run, month);
	const parts = states.map((one) => whyNot.spent[one.state](one.months));
	const failures = [...failed].map(([condition, count]) => ({ condition, count }));
	const gone = completedMonth(run);
	return [
		gone !== null && gone <= month ? whyNot.earlier(gone, parts) : whyNot.soFar(parts),
		...(failedReviews > 0 ? [whyNot.reviews(failedReviews, failures)] : [])
	];
}

/** Why troops were still there at a month's end. */
function stillThere(run: Run, month: number, { explain, gap }: GapTexts): readonly string[] {
	return [
		gap.still(month, run.months[month]!.world.usTroops),
		becauseOf(run, month, explain),
		...spentSentences(run, month, explain)
	];
}

/** Why the last troops had left by a month's end, and not before. */
function leftBy(run: Run, month: number, { explain }: GapTexts): readonly string[] {
	return [
		becauseOf(run, month, explain),
		becauseOf(run, month - 1, explain, month),
		...spentSentences(run, month, explain)
	];
}

/** A predicted month for the last troops (null: not within the run) beside a run, and the reason for the gap. */
export function troopsGap(run: Run, said: Outlook['gone'], texts: GapTexts): Gap {
	const end = run.months.length - 1;
	const { gone } = outlookOf(run);
	const say = (month: number | null) =>
		month === null ? texts.predict.notWithin(end) : texts.predict.month(month);
	const { other, same } = texts.gap.troops;
	return {
		both: said === gone ? same(say(said)) : other(say(said), say(gone)),
		why:
			gone !== null && gone <= (said ?? end)
				? leftBy(run, gone, texts)
				: stillThere(run, said ?? end, texts)
	};
}

function isisReasons(run: Run, { gap }: GapTexts): readonly string[] {
	const end = run.months.length - 1;
	const all = isisChangeOver(run, 0, end);
	const { gone } = outlookOf(run);
	const sentences = [
		gap.members(all.before, all.after, end),
		gap.sums(all.grown, all.removed, all.chance)
	];
	if (gone === null || gone === end)
		return all.removedOf100 === null ? sentences : [...sentences, gap.throughout(all.removedOf100)];
	const withTroops = isisChangeOver(run, 0, gone);
	const without = isisChangeOver(run, gone, end);
	if (withTroops.removedOf100 === null || without.removedOf100 === null) return sentences;
	return [
		...sentences,
		gap.parted(gone, withTroops.after, withTroops.removedOf100, without.removedOf100)
	];
}

/** What was predicted of ISIS beside a run, and what its number came about through. */
export function isisGap(run: Run, said: IsisChange, texts: GapTexts): Gap {
	const { isis } = outlookOf(run);
	const { changes } = texts.predict;
	const { other, same } = texts.gap.isis;
	return {
		both: said === isis ? same(changes[said]) : other(changes[said], changes[isis]),
		why: isisReasons(run, texts)
	};
}
