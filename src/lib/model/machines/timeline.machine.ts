import { eachMonth, invitation, isis, presence, region } from './regions';
import { modelSetup, startContext } from './setup';
import { complete, dateSet, expeditedExit, suspended, whenAsked, whenGone } from './shared-states';

/** Timeline-based: when the talks end a date is set, and troops leave evenly up to it. */
export const timelineMachine = modelSetup.createMachine({
	id: 'timeline',
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
						'month.ended': { guard: 'haveTalksLasted', target: 'dateSet', actions: 'setDate' },
						'request.considered': whenAsked
					}
				},
				dateSet,
				suspended,
				expeditedExit,
				complete
			}
		}
	}
});
