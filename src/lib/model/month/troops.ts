import { clamp01 } from '../clamp';
import type { SetDate, Settings, World, Writable } from '../types';

/** Fewer than this many people are none: it is what rounding leaves. */
const NOBODY = 1e-6;

/** Troops (people) that a dated withdrawal leaves at the end of `month`: an even fall from start to end. */
function troopsUnderDate(troops: number, date: SetDate, month: number): number {
	const left = (date.endMonth - month) / (date.endMonth - date.startMonth);
	return Math.min(troops, date.troopsWhenSet * clamp01(left));
}

/** US troops (people, never rising) at the end of `month`, under the schedule that `world` was left in. */
export function nextTroops(world: World, month: number, settings: Settings): number {
	const { date, schedule, usTroops } = world;
	let troops = usTroops;
	if (schedule === 'dateSet' && date) troops = troopsUnderDate(usTroops, date, month);
	else if (schedule === 'reducing') troops -= settings.tranche / settings.reviewMonths;
	else if (schedule === 'expeditedExit') troops -= world.monthlyExit;
	return troops < NOBODY ? 0 : troops;
}

/** While a date is suspended, its clock stands still: both its months move on by one. */
export function moveDate({
	date,
	schedule
}: {
	schedule: World['schedule'];
	date: Writable<SetDate> | null;
}): void {
	if (schedule !== 'suspended' || !date) return;
	date.startMonth += 1;
	date.endMonth += 1;
}
