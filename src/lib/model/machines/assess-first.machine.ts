import { eachMonth, invitation, isis, presence, region } from './regions';
import { modelSetup, startContext } from './setup';
import { complete, dateSet, expeditedExit, suspended, whenAsked, whenGone } from './shared-states';

/** Assess first: the threat is assessed, then a timetable of a length that depends on it is set. */
export const assessFirstMachine = modelSetup.createMachine({
	id: 'assess-first',
	context: startContext,
	type: 'parallel',
	...eachMonth,
	states: {
		region,
		presence,
		isis,
		invitation,
		schedule: {
			initial: 'assessing',
			states: {
				assessing: {
					entry: { type: 'noteSchedule', params: 'assessing' },
					always: whenGone,
					on: {
						'month.ended': {
							guard: 'hasAssessmentLasted',
							target: 'dateSet',
							actions: 'setAssessedDate'
						},
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
