import type { ScheduleState, SetDate, Settings } from '../types';

/**
 * How far the departure is believed, 0 to 1: wholly once it is complete; by its credibility while a date
 * stands or Baghdad's request is carried out; by the talks' credibility otherwise.
 */
export function signalOf(schedule: ScheduleState, settings: Settings): number {
	if (schedule === 'complete') return 1;
	const dated = schedule === 'dateSet' || schedule === 'expeditedExit';
	return dated ? settings.credibilityOfDate : settings.credibilityOfTalks;
}

/**
 * What militias take as given of the departure, 0 to 1: the share of troops already gone, and of the rest
 * (`share` of the start) what is believed.
 */
export function commitmentOf(signal: number, share: number): number {
	return 1 - (1 - signal) * share;
}

/**
 * Whether troops are visibly on their way out, so that waiting pays: while they are being reduced or rushed
 * out, and in the last `lieLowWindow` months before a date. `month` counts whole months before this one.
 */
export function isDeparting(
	schedule: ScheduleState,
	date: SetDate | null,
	month: number,
	settings: Settings
): boolean {
	if (schedule === 'reducing' || schedule === 'expeditedExit') return true;
	return schedule === 'dateSet' && date !== null && date.endMonth - month <= settings.lieLowWindow;
}
