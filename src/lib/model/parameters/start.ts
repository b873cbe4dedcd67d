import { onOff, start } from './define';

/** How January 2024 is described, and how long a run lasts. */
export const startParameters = {
	horizonMonths: start('run', 'months', [48, 12, 84, 1]),
	usTroopsAtStart: start('forces', 'people', [2500, 2000, 3000, 50], {
		basis: { kind: 'sourced', facts: ['us-troops-iraq'] },
		facts: ['us-troops-iraq']
	}),
	// At most 2,000: from there on ISIS would grow under the January 2024 effort however that is set.
	isisAtStart: start('isis', 'people', [1000, 500, 2000, 50], {
		basis: { kind: 'sourced', facts: ['isis-members'] },
		facts: ['isis-members']
	}),
	attacksPerMonthAtStart: start('militias', 'attacks-a-month', [33, 0, 60, 1], {
		basis: { kind: 'derived', derivation: 'attacks-per-month-iraq' },
		facts: ['attacks-about-150', 'us-troops-iraq', 'us-troops-syria']
	}),
	politicalPressureAtStart: start('pressure', 'pressure', [0.6, 0.4, 0.8, 0.05], {
		facts: ['sudani-under-pressure', 'ryder-no-request']
	}),
	regionStartsTense: onOff('start', 'militias', true, {
		basis: { kind: 'sourced', facts: ['region-tense'] },
		facts: ['region-tense']
	})
};
