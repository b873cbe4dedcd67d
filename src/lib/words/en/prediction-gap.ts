import { timeWords } from './simulator-time';
import { unitWords } from './simulator-units';

const whole = (value: number) => unitWords.number(Math.round(value), 0);

export const predictionGapWords = {
	heading: 'Your prediction and this model world',
	troops: {
		name: 'The last troops.',
		same: (said: string) => `You said ${said}, and so it is in this run.`,
		other: (said: string, run: string) => `You said ${said}; in this run it is ${run}.`
	},
	isis: {
		name: 'ISIS at the end.',
		same: (said: string) => `You said ${said}, and so it is in this run.`,
		other: (said: string, run: string) => `You said ${said}; in this run it has ${run}.`
	},
	/** Before the reasons. */
	why: 'Why?',
	still: (month: number, troops: number) =>
		`At the end of month ${month}, ${timeWords.monthYear(month)}, ${whole(troops)} troops were still there.`,
	/** What ISIS's number was and how it came about, people. */
	members: (start: number, end: number, month: number) =>
		`ISIS went from ${whole(start)} members to ${whole(end)} in ${timeWords.monthYear(month)}.`,
	sums: (grown: number, removed: number, chance: number) =>
		`Growth added ${whole(grown)}, the joint effort against it removed ${whole(removed)}, and chance ${chance < 0 ? 'took away' : 'added'} ${whole(Math.abs(chance))}.`,
	/** Before and after the last troops left: members, and how many of every 100 were removed each month. */
	parted: (month: number, members: number, withTroops: number, without: number) =>
		`When the last US troops left, in ${timeWords.monthYear(month)}, it had ${whole(members)}. Up to then the effort removed ${unitWords.number(withTroops, 1)} of every 100 members a month; after that, ${unitWords.number(without, 1)}.`,
	throughout: (each: number) =>
		`US troops were there to the end. The effort removed ${unitWords.number(each, 1)} of every 100 members a month.`,
	about:
		'“About as many” means within a quarter of the start, either way: an assumption of this page.',
	one: 'One run is one model world out of many. Another draw of chance gives another answer.'
};
