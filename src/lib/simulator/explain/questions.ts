import type { Goal } from '$lib/model/explain/goals';
import { whyNotAt } from '$lib/model/explain/why';
import type { Condition, Run, ScheduleState } from '$lib/model/types';
import type { ExplainWords } from '$lib/words/sim-explain';
import { completedMonth, requestedMonth } from '../compare';
import { countedOf } from './because';
import { byTransition } from './why-not';

/** Something that the reader may ask for: what it would take. */
export interface Question {
	/** The same for the same question in another month. */
	readonly id: string;
	readonly goal: Goal;
	/** "for troops to start leaving this month?" */
	readonly label: string;
	/** "troops would have started to leave in July 2025" */
	readonly outcome: string;
}

type Said = readonly [what: string, outcome: string];
type Texts = ExplainWords;
const isPair = (value: Said | Readonly<Record<string, Said>>): value is Said =>
	Array.isArray(value);

/** States that are also entered in another way than the one in question, which would be another thing. */
const BY_SOURCE: readonly ScheduleState[] = ['holding', 'dateSet'];
/** States of the conditions-based approach in which the conditions are asked about. */
export const ASKING: readonly ScheduleState[] = ['negotiating', 'holding', 'reducing'];

/** Makes questions with the words of a language. */
function asking({ goals, takes }: Texts) {
	const question = (id: string, goal: Goal, [what, outcome]: Said): Question => ({
		id,
		goal,
		label: takes.question(what),
		outcome
	});
	return {
		question,
		inMonth: (id: string, goal: Goal, [what, outcome]: Said) =>
			question(id, goal, [what, goals.inMonth(outcome, goal.month)]),
		complete: (id: string, month: number, wanted: boolean) =>
			question(
				id,
				{ kind: 'complete', month, wanted },
				wanted ? goals.complete.by(month) : goals.complete.not(month)
			),
		request: (month: number, wanted: boolean) =>
			question(
				'request',
				{ kind: 'request', month, wanted },
				wanted ? goals.request.made(month) : goals.request.not(month)
			)
	};
}

/** What the schedule might have done in a month and did not. */
function otherTransitions(run: Run, month: number, words: Texts): readonly Question[] {
	const ask = asking(words);
	return whyNotAt(run, month).map(({ transition: { from, to } }) => {
		if (to === 'complete') return ask.complete('complete-now', month, true);
		const goal: Goal = {
			kind: 'transition',
			month,
			to,
			from: BY_SOURCE.includes(to) ? from : null
		};
		const said = byTransition<Said>(words.goals.transition, { from, to }, isPair);
		return ask.inMonth(`to-${to}`, goal, said);
	});
}

/** That what was done in a month had not been done. */
function notDone(run: Run, month: number, words: Texts): readonly Question[] {
	const ask = asking(words);
	const { transitions, world } = run.months[month]!;
	const [first] = transitions;
	if (!first || first.from === world.schedule) return [];
	if (first.to === 'complete') return [ask.complete('not-complete-now', month, false)];
	const goal: Goal = { kind: 'state', month, state: first.from };
	return [ask.inMonth(`stay-${first.from}`, goal, words.goals.stay[first.from])];
}

/** That conditions that fail this month had held: each, and all where no review stands for all. */
function conditionsMet(run: Run, month: number, words: Texts): readonly Question[] {
	const ask = asking(words);
	const { findings, reviewed, world } = run.months[month]!;
	if (run.approach !== 'conditions' || !ASKING.includes(world.schedule)) return [];
	const { failing } = countedOf(findings);
	const single = failing.length > 1 || reviewed === false;
	const which: (Condition | 'all')[] = single ? failing.map(({ condition }) => condition) : [];
	if (!reviewed && failing.length > 1) which.unshift('all');
	return which.map((one) =>
		ask.inMonth(`hold-${one}`, { kind: 'conditions', month, which: one }, words.goals.hold[one])
	);
}

/** What the whole run might have come to. */
function outcomesOtherwise(run: Run, words: Texts): readonly Question[] {
	const ask = asking(words);
	const end = run.settings.horizonMonths;
	const completed = completedMonth(run);
	const complete =
		completed === null
			? [ask.complete('complete-end', end, true)]
			: [
					ask.complete('complete-earlier', completed - 1, true),
					ask.complete('not-complete-end', end, false)
				];
	return [...complete, ask.request(end, requestedMonth(run) === null)];
}

/** Everything that one may ask for at a month of a run; none of it is so already. */
export function questionsOf(run: Run, month: number, words: Texts): readonly Question[] {
	const now =
		month === 0
			? []
			: [
					...otherTransitions(run, month, words),
					...notDone(run, month, words),
					...conditionsMet(run, month, words)
				];
	const all = [...now, ...outcomesOtherwise(run, words)];
	return all.filter(({ label }, index) => all.findIndex((one) => one.label === label) === index);
}
