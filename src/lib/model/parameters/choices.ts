import { choice, onOff } from './define';

/** What governments choose. The four conditions and the clause can also be switched off. */
export const choiceParameters = {
	talksMonths: choice('talks', 'months', [6, 3, 9, 1], { facts: ['talks-last-months'] }),
	setDate: choice('date', 'months', [24, 12, 48, 1], { facts: ['elements-prefer-timeline'] }),
	firstReductionMonth: choice('date', 'months', [0, 0, 36, 1], {
		facts: ['foreign-ministry-advisers']
	}),
	reviewMonths: choice('conditions', 'months', [3, 1, 6, 1]),
	tranche: choice('conditions', 'people', [625, 250, 1250, 125]),
	isisBar: choice('conditions', 'people', [1200, 800, 2000, 50], {
		facts: ['factor-isis-threat', 'condition-isis-defeat']
	}),
	capabilityBar: choice('conditions', 'capability', [0.8, 0.7, 0.9, 0.01], {
		facts: ['factor-capability', 'condition-security-forces']
	}),
	attacksBar: choice('conditions', 'attacks-a-month', [25, 10, 50, 1], {
		facts: ['factor-operational', 'three-key-factors']
	}),
	pressureBar: choice('conditions', 'pressure', [0.55, 0.4, 0.7, 0.01], {
		facts: ['condition-government-stability']
	}),
	assessmentMonths: choice('date', 'months', [9, 6, 12, 1], {
		facts: ['assessment-then-timetable']
	}),
	stopLevel: choice('date', 'people', [1500, 1000, 3000, 50]),
	isisCounts: onOff('switch', 'conditions', true, { facts: ['factor-isis-threat'] }),
	capabilityCounts: onOff('switch', 'conditions', true, { facts: ['factor-capability'] }),
	attacksCount: onOff('switch', 'conditions', true, { facts: ['factor-operational'] }),
	pressureCounts: onOff('switch', 'conditions', true, {
		facts: ['condition-government-stability']
	}),
	suspensionClause: onOff('switch', 'date', false, { facts: ['timeline-regardless'] })
};
