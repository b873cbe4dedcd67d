import { modelSetup } from './setup';

/** How every month goes, under every approach: it is lived, then the schedule decides, then Baghdad may ask. */
export const eachMonth = modelSetup.createStateConfig({
	on: {
		'month.passed': {
			actions: [
				{ type: 'liveMonth', params: ({ event }) => event.draws },
				modelSetup.raise({ type: 'month.ended' }),
				modelSetup.raise({ type: 'request.considered' })
			]
		}
	}
});

/** The wider region, by chance. */
export const region = modelSetup.createStateConfig({
	initial: 'tense',
	states: {
		tense: { always: { guard: 'isRegionCalm', target: 'calm' } },
		calm: { always: { guard: 'isRegionTense', target: 'tense' } }
	}
});

/** The US presence, as far as it has gone. */
export const presence = modelSetup.createStateConfig({
	initial: 'full',
	states: {
		full: {
			always: [
				{ guard: 'areTroopsGone', target: 'none' },
				{ guard: 'haveSomeTroopsLeft', target: 'reducing' }
			]
		},
		reducing: { always: { guard: 'areTroopsGone', target: 'none' } },
		none: {}
	}
});

/** ISIS against its January 2024 number. For display: nothing depends on it. Once doubled, it stays so. */
export const isis = modelSetup.createStateConfig({
	initial: 'atOrBelowStart',
	states: {
		atOrBelowStart: {
			always: [
				{ guard: 'hasIsisDoubled', target: 'doubled' },
				{ guard: 'isIsisAboveStart', target: 'above' }
			]
		},
		above: {
			always: [
				{ guard: 'hasIsisDoubled', target: 'doubled' },
				{ guard: 'isIsisAtOrBelowStart', target: 'atOrBelowStart' }
			]
		},
		doubled: {}
	}
});

/** Baghdad's invitation, on which the presence rests. */
export const invitation = modelSetup.createStateConfig({
	initial: 'standing',
	states: {
		standing: {
			on: { 'request.considered': { guard: 'isRequestMade', target: 'requestReceived' } }
		},
		requestReceived: {}
	}
});
