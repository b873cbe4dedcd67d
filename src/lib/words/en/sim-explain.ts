import { changeWords } from './sim-explain-changes';
import { apart, at, conditionsPhrase, months, type FoundValue } from './sim-explain-phrases';
import { timeWords } from './simulator-time';
import { unitWords } from './simulator-units';
import { once } from '../once';

const whole = (value: number) => unitWords.number(Math.round(value), 0);
const troops = (value: number) =>
	value < 0.5
		? 'less than one soldier is'
		: Math.round(value) === 1
			? 'one soldier is'
			: `${whole(value)} troops are`;
const list = once(() => new Intl.ListFormat('en', { type: 'conjunction' }));

/** How a request stood in a month. */
interface Weighed {
	pressure: number;
	level: number;
	draw: number;
	chance: number;
}
const drawn = ({ draw, chance }: Weighed) => {
	const [one, other] = apart(draw, chance, 3);
	return `the month’s random draw was ${one}; a request needs one below ${other}`;
};

/** Why a schedule is in its state. `since` and `now` are months. */
const because = {
	negotiating: (until: number) =>
		`Nobody leaves yet because the talks go on until ${timeWords.monthYear(until)} (month ${until}).`,
	assessing: (until: number) =>
		`Nobody leaves yet because the threat is being assessed until ${timeWords.monthYear(until)} (month ${until}).`,
	undecided: 'Nobody leaves because no decision is taken under this rule.',
	holding: (review: number, now: number, counted: number, failing: readonly FoundValue[]) =>
		`Troops wait because ${failing.length} of ${counted} conditions did not hold at the review ${at(review, now)}: ${conditionsPhrase(failing)}.`,
	reducing: (review: number, now: number, counted: number, held: readonly FoundValue[]) =>
		counted === 0
			? 'Troops leave because no condition counts, so nothing stands in the way.'
			: `Troops leave because ${counted === 1 ? 'the one condition that counts' : `all ${counted} conditions`} held at the review ${at(review, now)}: ${conditionsPhrase(held)}.`,
	dateSet: (set: number, now: number, end: number, clause: boolean) =>
		`Troops leave at an even pace because a date was set ${at(set, now)}: ${timeWords.monthYear(end)}. ${clause ? 'Only the suspension clause can stop it.' : 'It stands whatever the conditions.'}`,
	dateAhead: (set: number, now: number, start: number, end: number) =>
		`Nobody leaves yet because the date that was set ${at(set, now)}, ${timeWords.monthYear(end)}, has reductions start in ${timeWords.monthYear(start)} (month ${start}).`,
	assessed: (set: number, now: number, end: number, isis: number, capability: number) =>
		`Troops leave at an even pace because the assessment ended ${at(set, now)}: officials saw ${whole(isis)} ISIS members and judged Iraqi capability at ${unitWords.number(capability, 2)}, which makes a timetable of ${months(end - set)}, to ${timeWords.monthYear(end)}.`,
	resumed: (since: number, now: number, seen: number, level: number, end: number) =>
		`The clock runs again because officials saw ${apart(seen, level, 0)[0]} ISIS members ${at(since, now)}, not above the stop level of ${whole(level)}. The date is now ${timeWords.monthYear(end)}.`,
	suspended: (since: number, now: number, seen: number, level: number) =>
		`The clock is stopped because officials saw ${apart(seen, level, 0)[0]} ISIS members ${at(since, now)}, above the stop level of ${whole(level)}.`,
	expeditedExit: (since: number, now: number, exit: number, weighed: Weighed) =>
		`Troops leave within ${months(exit)} because Baghdad asked for it ${at(since, now)}: pressure was ${apart(weighed.pressure, weighed.level, 2)[0]}, above the level of ${unitWords.number(weighed.level, 2)}, and ${drawn(weighed)}.`,
	complete: {
		dateSet: (since: number, now: number) =>
			`No troops are left because the date was reached ${at(since, now)}.`,
		reducing: (since: number, now: number) =>
			`No troops are left because the last of them left ${at(since, now)}, while the conditions held.`,
		expeditedExit: (since: number, now: number) =>
			`No troops are left because the exit that Baghdad asked for ended ${at(since, now)}.`,
		other: (since: number, now: number) =>
			`No troops are left because the last of them left ${at(since, now)}.`
	}
};

/** What did not happen, by the state that it would have led to. */
const didNot = {
	reducing: 'Troops did not start to leave',
	holding: {
		negotiating: 'The talks did not end in waiting',
		other: 'Troops did not stop leaving'
	},
	dateSet: { suspended: 'The clock did not start again', other: 'No date was set' },
	suspended: 'The clock was not stopped',
	expeditedExit: 'Baghdad did not ask the troops to leave',
	complete: 'The withdrawal was not completed'
};

/** How each question of the schedule stands: the answer, the value and what it is held against. */
const readings = {
	areTroopsGone: (yes: boolean, count: number) =>
		yes ? 'no troops are left' : `${troops(count)} still there`,
	haveTalksLasted: (yes: boolean, month: number, until: number) =>
		yes
			? `the talks have lasted ${months(until)}`
			: `this is month ${month} of ${months(until)} of talks`,
	hasAssessmentLasted: (yes: boolean, month: number, until: number) =>
		yes
			? `the assessment has lasted ${months(until)}`
			: `this is month ${month} of ${months(until)} of assessment`,
	isReviewDue: (yes: boolean, wait: number) =>
		yes ? 'a review is due this month' : `the next review is ${months(wait)} away`,
	isClauseReviewDue: (yes: boolean, wait: number) =>
		yes
			? 'a review under the clause is due this month'
			: `the next review under the clause is ${months(wait)} away`,
	doConditionsHold: (_: boolean, held: number, counted: number) =>
		counted === 0 ? 'no condition counts' : `${held} of ${counted} conditions hold`,
	doConditionsFail: (_: boolean, held: number, counted: number) =>
		counted === 0 ? 'no condition counts' : `${held} of ${counted} conditions hold`,
	isClauseOn: (yes: boolean) =>
		yes ? 'the suspension clause is on' : 'the suspension clause is off',
	isIsisAboveStopLevel: (_: boolean, seen: number, level: number) =>
		`ISIS is seen at ${apart(seen, level, 0)[0]} members against a stop level of ${whole(level)}`,
	isIsisAtOrBelowStopLevel: (_: boolean, seen: number, level: number) =>
		`ISIS is seen at ${apart(seen, level, 0)[0]} members against a stop level of ${whole(level)}`,
	isRequestMade: (yes: boolean) => (yes ? 'Baghdad asks this month' : 'Baghdad does not ask')
};

/** What months went by with. */
const spent = {
	undecided: (count: number) => `${months(count)} without a decision`,
	negotiating: (count: number) => `${months(count)} of talks`,
	assessing: (count: number) => `${months(count)} of assessment`,
	dateSet: (count: number) => `${months(count)} with a date set`,
	suspended: (count: number) => `${months(count)} with the clock stopped`,
	reducing: (count: number) => `${months(count)} of leaving`,
	holding: (count: number) => `${months(count)} of waiting`,
	expeditedExit: (count: number) => `${months(count)} of the exit that Baghdad asked for`,
	complete: (count: number) => `${months(count)} with nobody left`
};
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const failedNames = {
	isis: 'the ISIS threat',
	capability: 'Iraqi capability',
	attacks: 'attacks',
	pressure: 'pressure on Baghdad'
};

/** The explanations: why, why not, what it would take. */
export const explainWords = {
	heading: 'Why?',
	lede: 'Why each schedule stands where it does, why it did not do something else, and the smallest single change that would have made it so.',
	/** "At the end of month 18, July 2025" */
	when: (month: number) =>
		month === 0
			? 'At the start, 27 January 2024'
			: `At the end of month ${month}, ${timeWords.monthYear(month)}`,
	parting: 'Where they part',
	why: { heading: 'Why', because },
	outgoing: {
		summary: 'What leads out of this state, and how it stands',
		none: 'Nothing leads out of this state.',
		to: (state: string) => `To “${state}”, if`,
		yes: 'yes',
		no: 'no'
	},
	conditions: {
		heading: 'The conditions this month',
		names: {
			isis: 'ISIS members as seen',
			capability: 'Iraqi capability as seen',
			attacks: 'Attacks a month, mean of three',
			pressure: 'Pressure on Baghdad'
		},
		/** How many decimals each is written with. */
		decimals: { isis: 0, capability: 2, attacks: 0, pressure: 2 },
		gap: (value: number, decimals: number) => apart(value, 0, decimals)[0],
		/** "1,430, bar at most 1,200" */
		line: (value: string, bar: string) => `${value}, bar ${bar}.`,
		/** A value and its bar, far enough behind the point to tell them apart. */
		pair: apart,
		atMost: (bar: string) => `at most ${bar}`,
		atLeast: (bar: string) => `at least ${bar}`,
		holds: (gap: string) => `Holds, by ${gap}.`,
		fails: (gap: string) => `Does not hold: off by ${gap}.`,
		uncounted: 'Does not count.',
		words: 'In the articles:',
		note: 'The articles name the conditions. They give no bars: those are assumptions, and so is reading “requirements” as attacks and “stability” as pressure on Baghdad.',
		notAsked: {
			conditions: 'The conditions are no longer asked about.',
			timeline: 'A timeline does not ask whether the conditions hold.',
			'assess-first':
				'This rule asks about ISIS and Iraqi capability once, when the assessment ends, and not again.',
			'status-quo': 'Without a decision nobody asks whether the conditions hold.'
		},
		said: (speaker: string, article: string) => `${speaker}, article ${article}`,
		source: 'What the articles say'
	},
	whyNot: {
		heading: 'Why not',
		start: 'Nothing could have happened yet: the first month has not passed.',
		final: 'Nothing else can happen: in the model nobody comes back.',
		/** "Troops did not start to leave this month: the next review is 2 months away." */
		sentence: (what: string, reasons: readonly string[]) =>
			`${what} this month: ${list().format(reasons)}.`,
		didNot,
		first: 'something else came first',
		/** "2 of 4 conditions do not hold: …" */
		failing: (counted: number, failing: readonly FoundValue[]) =>
			`${failing.length} of ${counted} conditions ${failing.length === 1 ? 'does' : 'do'} not hold: ${conditionsPhrase(failing)}`,
		request: {
			settled: 'there is nothing left to ask for',
			'date-near': 'the date is so near that asking would change nothing',
			'low-pressure': ({ pressure, level }: Weighed) =>
				`pressure on Baghdad is ${apart(pressure, level, 2)[0]}, not above the level of ${unitWords.number(level, 2)} at which a request may come`,
			'not-drawn': (weighed: Weighed) =>
				`pressure on Baghdad is ${apart(weighed.pressure, weighed.level, 2)[0]}, above the level of ${unitWords.number(weighed.level, 2)}, so a request could have come, but ${drawn(weighed)}`
		},
		readings,
		earlier: (completed: number, parts: readonly string[]) =>
			`It was not complete before ${timeWords.monthYear(completed)} (month ${completed}) because of ${list().format(parts)}.`,
		soFar: (parts: readonly string[]) =>
			`It is not complete yet. So far there have been ${list().format(parts)}.`,
		spent,
		reviews: (
			count: number,
			failed: readonly { condition: keyof typeof failedNames; count: number }[]
		) =>
			`So far ${count === 1 ? 'one review' : `${count} reviews`} did not pass: ${list().format(failed.map((one) => `${failedNames[one.condition]} failed ${times(one.count)}`))}.`,
		open: (count: number) =>
			count === 0
				? 'In no month so far could a request have come.'
				: `A request could have come in ${months(count)} so far.`
	},
	...changeWords
};
