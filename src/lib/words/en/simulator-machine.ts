/** The approaches, the states of the machines and what leads from one to the next. */
export const machineWords = {
	approaches: {
		conditions: {
			name: 'Conditions-based',
			short: 'conditions',
			meaning:
				'Troops leave in steps while reviews find that the conditions hold, and wait while they do not.'
		},
		timeline: {
			name: 'Timeline-based',
			short: 'timeline',
			meaning: 'A date is set, and troops leave at an even pace up to it, whatever the conditions.'
		},
		'assess-first': {
			name: 'Assess first',
			short: 'assess first',
			meaning:
				'The threat is assessed first; the result decides how long the timetable is. Then it runs like any date.'
		},
		'status-quo': {
			name: 'No decision',
			short: 'no decision',
			meaning: 'The talks go on without a decision.'
		}
	},
	states: {
		undecided: { name: 'undecided', meaning: 'No decision is taken.' },
		negotiating: { name: 'negotiating', meaning: 'The talks go on; nobody leaves yet.' },
		assessing: { name: 'assessing', meaning: 'The threat is being assessed; nobody leaves yet.' },
		dateSet: { name: 'date set', meaning: 'A date stands and troops leave evenly up to it.' },
		suspended: { name: 'suspended', meaning: 'The clock is stopped; nobody leaves.' },
		reducing: { name: 'reducing', meaning: 'The last review passed; troops leave.' },
		holding: { name: 'holding', meaning: 'The last review failed; troops wait.' },
		expeditedExit: {
			name: 'expedited exit',
			meaning: 'Baghdad has asked; everybody leaves in equal monthly parts.'
		},
		complete: { name: 'complete', meaning: 'The last troops have left. Nothing leads out of here.' }
	},
	/** What a transition waits for, in a full sentence's clause. */
	guards: {
		areTroopsGone: 'no troops are left',
		haveTalksLasted: 'the talks have lasted their time',
		hasAssessmentLasted: 'the assessment is finished',
		isReviewDue: 'a review is due',
		doConditionsHold: 'every condition that counts holds',
		doConditionsFail: 'a condition that counts does not hold',
		isClauseOn: 'the suspension clause is on',
		isClauseReviewDue: 'a review under the clause is due',
		isIsisAboveStopLevel: 'ISIS is seen above the stop level',
		isIsisAtOrBelowStopLevel: 'ISIS is seen at or below the stop level',
		isRequestMade: 'Baghdad asks the troops to leave'
	} as Readonly<Record<string, string>>,
	/** Labels in the drawing, by the guards of the transition; two short lines at most. */
	edges: {
		areTroopsGone: ['nobody left'],
		isRequestMade: ['Baghdad asks'],
		haveTalksLasted: ['talks over'],
		hasAssessmentLasted: ['assessed'],
		'haveTalksLasted isReviewDue doConditionsHold': ['talks over:', 'all hold'],
		'haveTalksLasted isReviewDue doConditionsFail': ['talks over:', 'not all hold'],
		'isReviewDue doConditionsHold': ['review:', 'all hold'],
		'isReviewDue doConditionsFail': ['review:', 'not all hold'],
		'isClauseOn isClauseReviewDue isIsisAboveStopLevel': ['clause on,', 'ISIS too strong'],
		'isClauseReviewDue isIsisAtOrBelowStopLevel': ['ISIS back', 'at the level']
	} as Readonly<Record<string, readonly string[]>>,
	chart: {
		/** Name of the list beside the drawing. */
		list: 'States and what leads out of them',
		now: 'now',
		start: 'start',
		final: 'end',
		alt: (approach: string, state: string, meaning: string) =>
			`Statechart, ${approach}. Now: ${state}. ${meaning} All states and transitions are listed below.`,
		transition: (to: string, when: string) => `to ${to}, when ${when}`,
		fromAny: 'from any state in the frame',
		nothing: 'nothing leads out of here'
	},
	/** The parts that run beside the schedule, the same under every approach. */
	regions: {
		heading: 'Running beside it',
		region: { name: 'Region', states: { tense: 'tense', calm: 'calm' } },
		presence: {
			name: 'US presence',
			states: { full: 'full', reducing: 'shrinking', none: 'none' }
		},
		isis: {
			name: 'ISIS',
			states: {
				atOrBelowStart: 'not above its start',
				above: 'above its start',
				doubled: 'has doubled'
			}
		},
		invitation: {
			name: 'Invitation',
			states: { standing: 'stands', requestReceived: 'request to leave received' }
		}
	}
};
