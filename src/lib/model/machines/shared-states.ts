import { and } from 'xstate';
import { modelSetup } from './setup';

/** From every state but the last: with nobody left, the withdrawal is complete. */
export const whenGone = { guard: 'areTroopsGone', target: 'complete' } as const;
/** From every state that waits or follows a plan: Baghdad may ask the troops to leave. */
export const whenAsked = {
	guard: 'isRequestMade',
	target: 'expeditedExit',
	actions: 'planExit'
} as const;

/** A date stands: an even reduction up to it, which only the suspension clause can stop. */
export const dateSet = modelSetup.createStateConfig({
	entry: { type: 'noteSchedule', params: 'dateSet' },
	always: whenGone,
	on: {
		'month.ended': {
			guard: and(['isClauseOn', 'isClauseReviewDue', 'isIsisAboveStopLevel']),
			target: 'suspended'
		},
		'request.considered': whenAsked
	}
});

/** The clause has stopped a dated withdrawal, and its clock with it. */
export const suspended = modelSetup.createStateConfig({
	entry: { type: 'noteSchedule', params: 'suspended' },
	always: whenGone,
	on: {
		'month.ended': {
			guard: and(['isClauseReviewDue', 'isIsisAtOrBelowStopLevel']),
			target: 'dateSet'
		},
		'request.considered': whenAsked
	}
});

/** Baghdad has asked; the troops leave in equal parts. */
export const expeditedExit = modelSetup.createStateConfig({
	entry: { type: 'noteSchedule', params: 'expeditedExit' },
	always: whenGone
});

/** Nobody is left. Nothing leads out of here. */
export const complete = modelSetup.createStateConfig({
	entry: { type: 'noteSchedule', params: 'complete' },
	type: 'final'
});
