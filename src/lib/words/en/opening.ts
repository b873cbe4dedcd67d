import { timeWords } from './simulator-time';
import { unitWords } from './simulator-units';

const people = (count: number) => unitWords.number(count, 0);

export const openingWords = {
	titles: { conditions: 'When conditions are met', timeline: 'By a set date' },
	meanings: {
		conditions:
			'Troops leave while reviews find that the conditions hold, and wait while they do not.',
		timeline: 'A date is set, and troops leave at an even pace up to it, whatever the conditions.'
	},
	note: 'US troops in Iraq in one model world out of many, with the same chance events in both. Not a forecast.',
	/** "US troops in Iraq, January 2024 to January 2028" */
	whole: (from: number, to: number) =>
		`US troops in Iraq, ${timeWords.monthYear(from)} to ${timeWords.monthYear(to)}`,
	month: timeWords.monthAndDate,
	/** Name of the row of states. */
	states: 'States of the rule',
	people,
	troops: (count: number) => `${people(count)} troops`,
	/** Where a run stands, by the state of its rule. */
	now: {
		undecided: 'Waiting: no decision',
		negotiating: 'Talking: nobody leaves yet',
		assessing: 'Waiting: the threat is assessed',
		dateSet: 'Reducing: on schedule',
		suspended: 'Waiting: the clock is stopped',
		reducing: 'Reducing: conditions met',
		holding: 'Waiting: conditions not met',
		expeditedExit: 'Leaving: Baghdad has asked',
		complete: 'Complete: nobody is left'
	},
	gone: (month: number) => `The last troops leave in ${timeWords.monthYear(month)}`,
	stay: (month: number) => `Some troops are still there in ${timeWords.monthYear(month)}`,
	/** What a small drawing shows. */
	alt: (start: number, now: number, month: number, states: string) =>
		`US troops in Iraq: ${people(start)} at the start, ${people(now)} in ${timeWords.monthYear(month)}. States: ${states || 'the start'}.`,
	spoken: {
		start: 'Both machines run, month by month, from January 2024.',
		/** Titles of the approaches with where each stands. */
		at: (month: number, both: readonly (readonly [title: string, standing: string])[]) =>
			`${timeWords.monthYear(month)}. ${both.map(([title, standing]) => `${title}: ${standing}`).join('; ')}.`
	}
};
