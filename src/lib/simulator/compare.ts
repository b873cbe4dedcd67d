import type { Approach, MonthRecord, Run, ScheduleState } from '$lib/model/types';

/** The first month in which the schedules of several runs are no longer alike. */
export interface Parting {
	month: number;
	sides: readonly { approach: Approach; record: MonthRecord }[];
}

/** States in which nothing has been decided yet, whatever they are called. */
const UNDECIDED: readonly ScheduleState[] = ['undecided', 'negotiating', 'assessing'];
const alike = (state: ScheduleState) => (UNDECIDED.includes(state) ? 'undecided' : state);

/** Where runs of one world under different approaches part, or null if they never do. */
export function partingOf(runs: readonly Run[]): Parting | null {
	const [first, ...others] = runs;
	const month = first?.months.findIndex(({ world }, at) =>
		others.some(({ months }) => alike(months[at]!.world.schedule) !== alike(world.schedule))
	);
	if (month === undefined || month < 0) return null;
	return {
		month,
		sides: runs.map(({ approach, months }) => ({ approach, record: months[month]! }))
	};
}

/** Month at whose end Baghdad asked the troops to leave, or null. */
export function requestedMonth({ months }: Run): number | null {
	return months.find(({ request }) => request.made)?.month ?? null;
}

/** Month at whose end the last troops had left, or null if some were there to the end. */
export function completedMonth({ months }: Run): number | null {
	return months.find(({ world }) => world.schedule === 'complete')?.month ?? null;
}

/** The next month after this one on which a review of the conditions falls. */
export function nextReview(month: number, { reviewMonths, talksMonths }: Run['settings']): number {
	if (month < talksMonths) return talksMonths;
	return month + reviewMonths - ((month - talksMonths) % reviewMonths);
}
