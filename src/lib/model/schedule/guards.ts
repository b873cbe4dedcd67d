import { happens } from '../chance';
import { requestRate } from '../month/pressure';
import type { GuardName, Moment } from '../types';
import { conditionsHold } from './conditions';

/** Nobody is left. */
export function areTroopsGone({ world }: Moment): boolean {
	return world.usTroops === 0;
}

/** The talks have lasted as long as they were to. */
export function haveTalksLasted({ settings, world }: Moment): boolean {
	return world.month >= settings.talksMonths;
}

/** The assessment has lasted as long as it was to. */
export function hasAssessmentLasted({ settings, world }: Moment): boolean {
	return world.month >= settings.assessmentMonths;
}

/** A review of the conditions falls on this month's end: they are counted from the end of the talks. */
export function isReviewDue({ settings, world }: Moment): boolean {
	return (world.month - settings.talksMonths) % settings.reviewMonths === 0;
}

/** Every condition that counts holds, as officials see it. */
export function doConditionsHold({ seen, settings }: Moment): boolean {
	return conditionsHold(seen, settings);
}

/** Some condition that counts does not hold, as officials see it. */
export function doConditionsFail({ seen, settings }: Moment): boolean {
	return !conditionsHold(seen, settings);
}

/** A dated withdrawal may be suspended at all. */
export function isClauseOn({ settings }: Moment): boolean {
	return settings.suspensionClause;
}

/** A review under the suspension clause falls on this month's end: they are counted from January 2024. */
export function isClauseReviewDue({ settings, world }: Moment): boolean {
	return world.month % settings.reviewMonths === 0;
}

/** Officials see more ISIS members than the clause allows. */
export function isIsisAboveStopLevel({ seen, settings }: Moment): boolean {
	return seen.isis > settings.stopLevel;
}

/** Officials see no more ISIS members than the clause allows. */
export function isIsisAtOrBelowStopLevel({ seen, settings }: Moment): boolean {
	return seen.isis <= settings.stopLevel;
}

/** Baghdad formally asks the troops to leave: the month's draw is below the chance of it. */
export function isRequestMade(moment: Moment): boolean {
	const rate = requestRate(moment.world, moment.settings);
	return rate > 0 && happens(rate, moment.requestDraw);
}

/** Every question that a transition of the schedule can ask, by its name in the machines. */
export const scheduleGuards: Readonly<Record<GuardName, (moment: Moment) => boolean>> = {
	areTroopsGone,
	haveTalksLasted,
	hasAssessmentLasted,
	isReviewDue,
	doConditionsHold,
	doConditionsFail,
	isClauseOn,
	isClauseReviewDue,
	isIsisAboveStopLevel,
	isIsisAtOrBelowStopLevel,
	isRequestMade
};
