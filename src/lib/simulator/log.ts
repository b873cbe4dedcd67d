import type { Approach, Finding, MonthRecord, Run, Settings, Transition } from '$lib/model/types';
import { assessedLength } from '$lib/model/schedule/actions';
import { hasDoubled } from '$lib/model/month/isis';
import type { SimulatorWords } from '$lib/words/simulator';
import { nextReview, type Parting } from './compare';

/** Something that happened: in one approach's run, or (null) in every one that is in sight. */
export interface LogEntry {
	month: number;
	approach: Approach | null;
	text: string;
}

type Log = SimulatorWords['log'];
/** A month of a run with what is needed to say why it went as it did. */
interface Told {
	settings: Settings;
	record: MonthRecord;
	before: MonthRecord;
	log: Log;
}

/** Conditions that count, and those of them that hold or fail. */
export function tallyOf(findings: readonly Finding[]) {
	const counted = findings.filter(({ counts }) => counts);
	const failing = counted.filter(({ holds }) => !holds);
	return { counted: counted.length, held: counted.length - failing.length, failing };
}

function dateSetSentence({ settings, record, log }: Told, from: Transition['from']): string {
	const date = record.world.date!;
	if (from === 'suspended') return log.resumes(record.seen.isis, settings.stopLevel, date.endMonth);
	if (from === 'assessing') {
		const length = assessedLength(record.seen, settings);
		return log.assessedDate(length, date.endMonth, record.seen.isis, record.seen.capability);
	}
	return date.startMonth > record.month
		? log.dateSetLater(date.endMonth, date.startMonth)
		: log.dateSet(date.endMonth, record.world.usTroops);
}

function transitionSentence(told: Told, { from, to }: Transition): string {
	const { settings, record, log } = told;
	const { counted, held, failing } = tallyOf(record.findings);
	switch (to) {
		case 'complete':
			return log.complete;
		case 'expeditedExit':
			return log.request(
				record.world.politicalPressure,
				settings.requestLevel,
				settings.exitMonths
			);
		case 'dateSet':
			return dateSetSentence(told, from);
		case 'suspended':
			return log.suspends(record.seen.isis, settings.stopLevel);
		case 'reducing':
			return log.reviewPasses(counted, settings.tranche, settings.reviewMonths);
		case 'holding':
			return from === 'negotiating'
				? log.firstReviewFails(held, counted, failing)
				: log.reviewFails(held, counted, failing);
		default:
			return log.undecided;
	}
}

/** What a month without any transition was like. */
function quietSentence({ settings, record, before, log }: Told): string {
	const { world, month, reviewed } = record;
	const left = before.world.usTroops - world.usTroops;
	const { counted, held, failing } = tallyOf(record.findings);
	switch (world.schedule) {
		case 'negotiating':
			return log.talksGoOn(settings.talksMonths);
		case 'assessing':
			return log.assessmentGoesOn(settings.assessmentMonths);
		case 'holding':
			return reviewed
				? log.reviewStillFails(held, counted, failing)
				: log.waiting(nextReview(month, settings));
		case 'reducing':
			return reviewed
				? log.reviewStillPasses(counted)
				: log.reducing(left, world.usTroops, nextReview(month, settings));
		case 'dateSet':
			return left > 0
				? log.underDate(left, world.usTroops, world.date!.endMonth)
				: log.beforeDate(world.date!.startMonth);
		case 'suspended':
			return log.suspended(settings.stopLevel);
		case 'expeditedExit':
			return log.expedited(left, world.usTroops);
		case 'complete':
			return log.afterwards(world.isisMembers, world.iraqiCapability);
		case 'undecided':
			return log.undecided;
	}
}

/** What the schedule did in a month and why, with the values behind it: always a sentence or two. */
export function scheduleSentence({ months, settings }: Run, month: number, log: Log): string {
	const record = months[month]!;
	if (month === 0) return log.start(record.world.usTroops);
	const told = { settings, record, before: months[month - 1]!, log };
	if (record.transitions.length === 0) return quietSentence(told);
	return record.transitions.map((transition) => transitionSentence(told, transition)).join(' ');
}

/** What chance brought in a month to every approach alike: the region, and a sudden jump of ISIS. */
export function chanceSentences({ months }: Run, month: number, log: Log): string[] {
	const { happened, world } = months[month]!;
	if (!happened) return [];
	const sentences: string[] = [];
	if (happened.regionChanged)
		sentences.push(world.region === 'calm' ? log.regionCalms : log.regionTense);
	if (happened.isisJump > 0) sentences.push(log.jump(happened.isisJump));
	return sentences;
}

/** What followed in one run alone: ISIS has doubled for the first time, capability was lost in a rush. */
function consequenceSentences({ months, settings }: Run, month: number, log: Log): string[] {
	const { happened, world } = months[month]!;
	const doubled = (at: number) => hasDoubled(months[at]!.world.isisMembers, settings);
	const before = months.slice(0, month).some((_, at) => doubled(at));
	const sentences: string[] = [];
	if (month > 0 && doubled(month) && !before) sentences.push(log.doubled(world.isisMembers));
	if (happened && happened.capabilityLost >= 0.005)
		sentences.push(log.capabilityLost(happened.capabilityLost));
	return sentences;
}

function entriesOf(runs: readonly Run[], month: number, log: Log): LogEntry[] {
	const shared = runs[0] ? chanceSentences(runs[0], month, log) : [];
	const own = runs.flatMap((run) => {
		const { transitions, reviewed } = run.months[month]!;
		const told = month > 0 && (transitions.length > 0 || reviewed);
		const sentences = told ? [scheduleSentence(run, month, log)] : [];
		return [...sentences, ...consequenceSentences(run, month, log)].map((text) => ({
			month,
			approach: run.approach,
			text
		}));
	});
	return [...shared.map((text) => ({ month, approach: null, text })), ...own];
}

/** Everything worth a line up to a month, in order: decisions, reviews, chance, consequences. */
export function logOf(runs: readonly Run[], until: number, log: Log): LogEntry[] {
	const [first] = runs;
	if (!first) return [];
	const start = { month: 0, approach: null, text: scheduleSentence(first, 0, log) };
	const later = Array.from({ length: until }, (_, at) => entriesOf(runs, at + 1, log));
	return [start, ...later.flat()];
}

/** What parted the runs, side by side: "Conditions-based, a review finds …". */
export function partingSentence(parting: Parting | null, words: SimulatorWords): string {
	const { parting: text } = words.log;
	if (!parting) return text.never;
	const sides = parting.sides.map(({ approach, record }) => {
		const { counted, held } = tallyOf(record.findings);
		const state = record.world.schedule;
		const what =
			state === 'dateSet'
				? text.side.dateSet(record.world.date!.endMonth)
				: state === 'holding'
					? text.side.holding(held, counted)
					: text.side[state];
		return text.one(words.approaches[approach].name, what);
	});
	return `${text.when(parting.month, words.monthYear(parting.month))} ${sides.join('; ')}.`;
}
