import { eachMonth, invitation, isis, presence, region } from './regions';
import { modelSetup, startContext } from './setup';
import { complete, expeditedExit, whenAsked, whenGone } from './shared-states';

/** No decision at all, for comparison: the talks go on, unless Baghdad asks the troops to leave. */
export const statusQuoMachine = modelSetup.createMachine({
	id: 'status-quo',
	context: startContext,
	type: 'parallel',
	...eachMonth,
	states: {
		region,
		presence,
		isis,
		invitation,
		schedule: {
			initial: 'undecided',
			states: {
				undecided: {
					entry: { type: 'noteSchedule', params: 'undecided' },
					always: whenGone,
					on: { 'request.considered': whenAsked }
				},
				expeditedExit,
				complete
			}
		}
	}
});
