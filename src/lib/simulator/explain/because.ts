import type { Finding, MonthRecord, Run } from '$lib/model/types';
import { whyAt, type Why } from '$lib/model/explain/why';
import type { ExplainWords } from '$lib/words/sim-explain';

type Because = ExplainWords['why']['because'];

/** The conditions that count, in order, and those of them that do not hold. */
export function countedOf(findings: readonly Finding[]) {
	const counted = findings.filter(({ counts }) => counts);
	return { counted, failing: counted.filter(({ holds }) => !holds) };
}

/** How a request was weighed in a month. */
export function weighedIn({ request, requestDraw, world }: MonthRecord, run: Run) {
	const { politicalPressure: pressure } = world;
	return {
		pressure,
		level: run.settings.requestLevel,
		draw: requestDraw,
		chance: request.chance
	};
}

function dateSentence(run: Run, month: number, now: number, why: Why, text: Because): string {
	const { settings } = run;
	const { endMonth: end, startMonth } = run.months[month]!.world.date!;
	const { seen } = run.months[why.since]!;
	switch (why.entry?.transition.from) {
		case 'suspended':
			return text.resumed(why.since, now, seen.isis, settings.stopLevel, end);
		case 'assessing':
			return text.assessed(why.since, now, end, seen.isis, seen.capability);
		default:
			return startMonth > month
				? text.dateAhead(why.since, now, startMonth, end)
				: text.dateSet(why.since, now, end, settings.suspensionClause);
	}
}

function completeSentence(now: number, { entry, since }: Why, { complete }: Because): string {
	const from = entry?.transition.from;
	const known = from === 'dateSet' || from === 'reducing' || from === 'expeditedExit';
	return complete[known ? from : 'other'](since, now);
}

/**
 * One sentence on why a run's schedule is in its state at a month's end: "Troops wait because …". Months
 * other than `now`, the one that the reader looks at, are named.
 */
export function becauseOf(
	run: Run,
	month: number,
	{ why: { because: text } }: ExplainWords,
	now = month
): string {
	const { settings, months } = run;
	const why = whyAt(run, month);
	const review = why.review ?? months[why.since]!;
	const { counted, failing } = countedOf(review.findings);
	switch (why.state) {
		case 'negotiating':
			return text.negotiating(settings.talksMonths);
		case 'assessing':
			return text.assessing(settings.assessmentMonths);
		case 'undecided':
			return text.undecided;
		case 'holding':
			return text.holding(review.month, now, counted.length, failing);
		case 'reducing':
			return text.reducing(review.month, now, counted.length, counted);
		case 'dateSet':
			return dateSentence(run, month, now, why, text);
		case 'suspended':
			return text.suspended(review.month, now, review.seen.isis, settings.stopLevel);
		case 'expeditedExit': {
			const weighed = weighedIn(months[why.since]!, run);
			return text.expeditedExit(why.since, now, settings.exitMonths, weighed);
		}
		case 'complete':
			return completeSentence(now, why, text);
	}
}
