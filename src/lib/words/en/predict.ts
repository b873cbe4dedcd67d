import { timeWords } from './simulator-time';
import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const months = (count: number) =>
	`${count} ${plural().select(count) === 'one' ? 'month' : 'months'}`;

export const predictWords = {
	legend: {
		conditions: 'Under the conditions-based approach',
		timeline: 'Under the timeline-based approach'
	},
	gone: 'The last US troops leave',
	month: (month: number) => `in month ${month}, ${timeWords.shortMonthYear(month)}`,
	notWithin: (horizon: number) => `not within ${months(horizon)}`,
	limits: (horizon: number) =>
		`Month 1 to ${horizon}, counted from 27 January 2024. The far end means not within that time.`,
	exact: 'Month, as a number',
	exactLimits: (horizon: number) => `Empty means not within ${months(horizon)}.`,
	isis: 'At the end, compared with the start, ISIS has',
	changes: { fewer: 'fewer members', same: 'about as many', more: 'more members' },
	commit: 'Keep my prediction',
	skip: 'Skip and show me',
	change: 'Change it',
	again: 'Start again',
	predictAfterAll: 'Predict after all',
	kept: 'Your prediction is kept in this browser alone. Go on to the next step to see the run against it.',
	skipped: 'You have skipped the prediction. The run is shown.',
	failed: 'The reasons could not be fetched. The chart shows both.',
	/** In the chart. */
	chart: {
		before:
			'Drag the four marks, or use the form. The run is shown once you have kept your prediction.',
		kept: 'Your prediction is drawn. The run is shown at the next step.',
		alt: 'Empty axes for troops and for ISIS over the months, for your prediction.',
		marks: 'Your prediction',
		/** Names of the marks that can be moved. */
		goneMark: (approach: string) => `${approach}: the last US troops leave`,
		isisMark: (approach: string) => `${approach}: ISIS at the end, compared with the start`,
		/** Beside a mark. */
		short: { conditions: 'conditions', timeline: 'timeline' },
		label: (approach: string, what: string) => `${approach}: ${what}`,
		month: (month: number) => `month ${month}`,
		notBy: (horizon: number) => `not by month ${horizon}`,
		yours: 'Thin: your prediction. Bold: the run.',
		first: 'The run is shown once you have made a prediction, or skipped it.',
		toForm: 'Predict first'
	}
};
