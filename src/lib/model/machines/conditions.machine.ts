import { and } from 'xstate';
import { eachMonth, invitation, isis, presence, region } from './regions';
import { modelSetup, startContext } from './setup';
import { complete, expeditedExit, whenAsked, whenGone } from './shared-states';

/** Conditions-based: troops leave in tranches while reviews find that the conditions hold. */
export const conditionsMachine = modelSetup.createMachine({
	id: 'conditions',
	context: startContext,
	type: 'parallel',
	...eachMonth,
	states: {
		region,
		presence,
		isis,
		invitation,
		schedule: {
			initial: 'negotiating',
			states: {
				negotiating: {
					entry: { type: 'noteSchedule', params: 'negotiating' },
					always: whenGone,
					on: {
						'month.ended': [
							{
								guard: and(['haveTalksLasted', 'isReviewDue', 'doConditionsHold']),
								target: 'reducing'
							},
							{
								guard: and(['haveTalksLasted', 'isReviewDue', 'doConditionsFail']),
								target: 'holding'
							}
						],
						'request.considered': whenAsked
					}
				},
				reducing: {
					entry: { type: 'noteSchedule', params: 'reducing' },
					always: whenGone,
					on: {
						'month.ended': { guard: and(['isReviewDue', 'doConditionsFail']), target: 'holding' },
						'request.considered': whenAsked
					}
				},
				holding: {
					entry: { type: 'noteSchedule', params: 'holding' },
					always: whenGone,
					on: {
						'month.ended': { guard: and(['isReviewDue', 'doConditionsHold']), target: 'reducing' },
						'request.considered': whenAsked
					}
				},
				expeditedExit,
				complete
			}
		}
	}
});
