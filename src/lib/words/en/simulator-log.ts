import { timeWords } from './simulator-time';
import { unitWords } from './simulator-units';
import { once } from '../once';

const whole = (value: number) => unitWords.number(Math.round(value), 0);
const two = (value: number) => unitWords.number(value, 2);

/** A condition as it was found, ready for a sentence. */
interface Found {
	condition: 'isis' | 'capability' | 'attacks' | 'pressure';
	value: number;
	bar: number;
}
const found: Record<Found['condition'], (value: number, bar: number) => string> = {
	isis: (value, bar) => `ISIS is seen at ${whole(value)} members against a bar of ${whole(bar)}`,
	capability: (value, bar) =>
		`Iraqi capability is seen at ${two(value)} against a bar of ${two(bar)}`,
	attacks: (value, bar) =>
		`attacks average ${unitWords.number(value, 1)} a month against a bar of ${whole(bar)}`,
	pressure: (value, bar) => `pressure on Baghdad is ${two(value)} against a bar of ${two(bar)}`
};
const list = once(() => new Intl.ListFormat('en', { type: 'conjunction' }));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const troops = (value: number) =>
	`${whole(value)} ${Math.round(value) === 1 ? 'soldier' : 'troops'}`;

/** What happens in a run, in plain sentences with the values behind it. */
export const logWords = {
	start: (count: number) =>
		`The first round of talks. ${troops(count)} are in Iraq; nothing is decided.`,
	talksGoOn: (until: number) => `The talks go on. The first decision can come in month ${until}.`,
	assessmentGoesOn: (until: number) => `The assessment goes on until month ${until}.`,
	dateSet: (end: number, count: number) =>
		`The talks end and a date is set: ${timeWords.monthYear(end)}. From now on the ${troops(count)} leave at an even pace, whatever the conditions.`,
	dateSetLater: (end: number, start: number) =>
		`The talks end and a date is set: ${timeWords.monthYear(end)}. Reductions start in ${timeWords.monthYear(start)}.`,
	assessedDate: (length: number, end: number, isis: number, capability: number) =>
		`The assessment ends: ISIS is seen at ${whole(isis)}, capability at ${two(capability)}. That makes a timetable of ${length} months, to ${timeWords.monthYear(end)}.`,
	reviewPasses: (counted: number, tranche: number, every: number) =>
		`Review: ${counted === 0 ? 'no condition counts' : `all ${counted} conditions hold`}. Troops start to leave, ${whole(tranche)} until the next review in ${every} ${every === 1 ? 'month' : 'months'}.`,
	reviewStillPasses: (counted: number) =>
		`Review: ${counted === 0 ? 'no condition counts' : `all ${counted} conditions hold`}. Troops keep leaving.`,
	reviewFails: (held: number, counted: number, failing: readonly Found[]) =>
		`Review: ${held} of ${counted} conditions hold. ${capital(list().format(failing.map(({ condition, value, bar }) => found[condition](value, bar))))}. Troops stop leaving.`,
	firstReviewFails: (held: number, counted: number, failing: readonly Found[]) =>
		`The talks end with a first review: ${held} of ${counted} conditions hold. ${capital(list().format(failing.map(({ condition, value, bar }) => found[condition](value, bar))))}. Troops wait.`,
	reviewStillFails: (held: number, counted: number, failing: readonly Found[]) =>
		`Review: ${held} of ${counted} conditions hold. ${capital(list().format(failing.map(({ condition, value, bar }) => found[condition](value, bar))))}. Troops still wait.`,
	waiting: (next: number) =>
		`No review this month. Troops wait; the next review is in month ${next}.`,
	reducing: (left: number, remain: number, next: number) =>
		`${troops(left)} leave, ${whole(remain)} remain. The next review is in month ${next}.`,
	underDate: (left: number, remain: number, end: number) =>
		`${troops(left)} leave, ${whole(remain)} remain. The date, ${timeWords.monthYear(end)}, stands whatever the conditions.`,
	beforeDate: (start: number) =>
		`A date stands. Reductions start in ${timeWords.monthYear(start)}.`,
	suspends: (seen: number, level: number) =>
		`The clause stops the clock: ISIS is seen at ${whole(seen)}, above the stop level of ${whole(level)}.`,
	suspended: (level: number) =>
		`The clock stands still until ISIS is seen at or below ${whole(level)}.`,
	resumes: (seen: number, level: number, end: number) =>
		`The clock runs again: ISIS is seen at ${whole(seen)}, not above ${whole(level)}. The new date is ${timeWords.monthYear(end)}.`,
	request: (pressure: number, level: number, months: number) =>
		`Baghdad formally asks the troops to leave: pressure is ${two(pressure)}, above the level of ${two(level)}. All will be out within ${months} ${months === 1 ? 'month' : 'months'}.`,
	expedited: (left: number, remain: number) =>
		`Baghdad has asked: ${troops(left)} leave, ${whole(remain)} remain.`,
	complete: 'The last troops leave. The withdrawal is complete.',
	afterwards: (isis: number, capability: number) =>
		`No US troops are left. ISIS has ${whole(isis)} members; Iraqi capability is ${two(capability)}.`,
	undecided: 'No decision is taken.',
	regionCalms: 'The region turns calm.',
	regionTense: 'The region turns tense.',
	jump: (members: number) => `ISIS gains ${whole(members)} members at once.`,
	doubled: (members: number) => `ISIS has ${whole(members)} members, twice its start.`,
	capabilityLost: (lost: number) =>
		`The troops leave so fast that Iraqi capability drops by ${two(lost)}.`,
	/** What parted two runs. */
	parting: {
		same: ['Same world, same chance events.', 'Only the rule for leaving differs.'] as const,
		never: 'In this world they never part: nothing has come of the difference.',
		when: (month: number, date: string) => `They first part in month ${month} (${date}):`,
		side: {
			dateSet: (end: number) => `a date is set, ${timeWords.monthYear(end)}`,
			holding: (held: number, counted: number) =>
				`a review finds ${held} of ${counted} conditions, and troops wait`,
			reducing: 'a review finds that all conditions hold, and troops start to leave',
			expeditedExit: 'Baghdad asks the troops to leave',
			negotiating: 'the talks go on',
			assessing: 'the assessment goes on',
			suspended: 'the clock is stopped',
			complete: 'the last troops have left',
			undecided: 'nothing is decided'
		},
		one: (approach: string, what: string) => `${approach}, ${what}`
	},
	/** Said aloud after a change; at most 160 characters. */
	spoken: {
		view: (name: string) => `${name}. Same world, same chance events.`,
		month: (date: string, parts: string) => `${date}. ${parts}`,
		part: (approach: string, state: string, count: number) =>
			`${approach}: ${state}, ${whole(count)} troops`,
		parameter: (label: string, value: string, parts: string) => `${label}: ${value}. ${parts}`,
		completed: (approach: string, month: number | null) =>
			month === null
				? `${approach}: not complete within the run`
				: `${approach}: complete in ${timeWords.monthYear(month)}`,
		world: (run: number, seed: number, parts: string) => `World ${run}, seed ${seed}. ${parts}`,
		preset: (name: string, parts: string) => `${name}. ${parts}`,
		equalStay: (parts: string) => `Equal stay: the timeline keeps as many troop-months. ${parts}`,
		equalStayNearly: (parts: string) =>
			`Equal stay: the timeline comes as near as it can to as many troop-months. ${parts}`,
		equalStayOff: (parts: string) => `Equal stay off. ${parts}`,
		undone: (what: string, parts: string) => `Undone. ${what}${parts}`,
		redone: (what: string, parts: string) => `Done again. ${what}${parts}`,
		unavailable: 'Equal stay could not be loaded. Try again.',
		playing: 'Playing.',
		paused: (date: string) => `Paused in ${date}.`
	},
	outcomes: {
		heading: 'Outcome',
		completed: 'Last troops leave',
		notCompleted: 'not within the run',
		isisAtEnd: 'ISIS members at the end',
		doubled: 'ISIS ever twice its start',
		capabilityAtHandover: 'Iraqi capability when the last troops left',
		attacks: 'Attacks on US forces, total',
		requested: 'Formal request by Baghdad',
		highPressure: 'Months of high pressure',
		troopMonths: 'Troop-months',
		yes: 'yes',
		no: 'no',
		none: 'none',
		caption: 'What each run came to',
		definitions:
			'Two of these are near to definitions, not findings: a date is certain because it is a date, and pressure to leave falls once leaving is agreed.'
	}
};
