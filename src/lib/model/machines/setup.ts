import { assign, setup } from 'xstate';
import { hasDoubled } from '../month/isis';
import { liveMonth, startMoment } from '../month/live';
import * as act from '../schedule/actions';
import * as ask from '../schedule/guards';
import type { Draws, Moment, ScheduleState, Settings } from '../types';

/**
 * What a machine is told. `month.passed` alone comes from outside, with the month's draws; it raises the
 * other two, so that a month is: live it, decide, weigh a request.
 */
export type ModelEvent =
	| { readonly type: 'month.passed'; readonly draws: Draws }
	| { readonly type: 'month.ended' }
	| { readonly type: 'request.considered' };
/** What a machine starts from. */
export interface ModelInput {
	readonly settings: Settings;
}

/** The questions and actions that all four machines share. */
export const modelSetup = setup({
	types: {} as { context: Moment; events: ModelEvent; input: ModelInput },
	guards: {
		areTroopsGone: ({ context }) => ask.areTroopsGone(context),
		haveTalksLasted: ({ context }) => ask.haveTalksLasted(context),
		hasAssessmentLasted: ({ context }) => ask.hasAssessmentLasted(context),
		isReviewDue: ({ context }) => ask.isReviewDue(context),
		doConditionsHold: ({ context }) => ask.doConditionsHold(context),
		doConditionsFail: ({ context }) => ask.doConditionsFail(context),
		isClauseOn: ({ context }) => ask.isClauseOn(context),
		isClauseReviewDue: ({ context }) => ask.isClauseReviewDue(context),
		isIsisAboveStopLevel: ({ context }) => ask.isIsisAboveStopLevel(context),
		isIsisAtOrBelowStopLevel: ({ context }) => ask.isIsisAtOrBelowStopLevel(context),
		isRequestMade: ({ context }) => ask.isRequestMade(context),
		isRegionCalm: ({ context }) => context.world.region === 'calm',
		isRegionTense: ({ context }) => context.world.region === 'tense',
		haveSomeTroopsLeft: ({ context }) => context.world.usTroops < context.settings.usTroopsAtStart,
		isIsisAboveStart: ({ context }) => context.world.isisMembers > context.settings.isisAtStart,
		isIsisAtOrBelowStart: ({ context }) =>
			context.world.isisMembers <= context.settings.isisAtStart,
		hasIsisDoubled: ({ context }) => hasDoubled(context.world.isisMembers, context.settings)
	},
	actions: {
		liveMonth: assign(({ context }, draws: Draws) =>
			liveMonth(context.settings, context.world, draws)
		),
		noteSchedule: assign({
			world: ({ context }, schedule: ScheduleState) => ({ ...context.world, schedule })
		}),
		setDate: assign({ world: ({ context }) => act.worldAfter(act.setDate, context) }),
		setAssessedDate: assign({
			world: ({ context }) => act.worldAfter(act.setAssessedDate, context)
		}),
		planExit: assign({ world: ({ context }) => act.worldAfter(act.planExit, context) })
	}
});

/** The start of a run, before its machine has noted which state its schedule is in. */
export function startContext({ input }: { input: ModelInput }): Moment {
	return startMoment(input.settings, 'undecided');
}
