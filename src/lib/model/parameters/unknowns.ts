import { unknown } from './define';

/**
 * What nobody knows. Each default is the middle of its range.
 *
 * The telling six are those whose two ends move the paired differences of the approaches most: the advisers'
 * share (ISIS), the chance of calm (attacks, and how long conditions take); and with equally long stays,
 * belief in a date and what belief is worth (attacks, pressure), and the two changes of the training effort,
 * one for each approach, either of which turns the comparison on ISIS round.
 */
export const unknownParameters = {
	adviserShare: unknown('capability', 'share', [0.3, 0.1, 0.5, 0.05], {
		telling: true,
		facts: ['us-troops-role', 'resurgence-warning', 'iraqi-forces-progress']
	}),
	regrowth: unknown('isis', 'share-a-month', [0.14, 0.04, 0.24, 0.01], {
		facts: ['isis-overran-2014', 'isis-suppressed']
	}),
	isisCeiling: unknown('isis', 'people', [10000, 5000, 15000, 500], { facts: ['third-of-iraq'] }),
	declineAtStart: unknown('isis', 'share-a-month', [0, -0.02, 0.02, 0.005], {
		facts: ['isis-suppressed', 'isis-sleeper-cells']
	}),
	isisNoise: unknown('isis', 'standard-deviation', [0.05, 0.02, 0.08, 0.005]),
	jumpRate: unknown('isis', 'rate-a-month', [0.015, 0, 0.03, 0.005]),
	jumpSize: unknown('isis', 'people', [400, 0, 800, 50]),
	isisAttacksPerMember: unknown('isis', 'attacks-a-member-a-month', [0.01, 0, 0.02, 0.001], {
		facts: ['isis-small-attacks', 'isis-sleeper-cells']
	}),
	lieLowShare: unknown('isis', 'share', [0.25, 0, 0.5, 0.05]),
	lieLowWindow: unknown('isis', 'months', [12, 6, 18, 1]),

	iraqiEffortLost: unknown('capability', 'share', [0.1, 0, 0.2, 0.02]),
	adviserEffortLost: unknown('capability', 'share', [0.2, 0, 0.4, 0.05]),
	ownTraining: unknown('capability', 'share-a-month', [0.01, 0.003, 0.017, 0.001], {
		facts: ['iraqi-forces-progress']
	}),
	adviserTraining: unknown('capability', 'share-a-month', [0.016, 0.004, 0.028, 0.002], {
		facts: ['us-troops-role']
	}),
	effortUnderDate: unknown('capability', 'share', [0, -0.5, 0.5, 0.1], { telling: true }),
	effortUnderConditions: unknown('capability', 'share', [0, -0.5, 0.5, 0.1], { telling: true }),
	lossPerFastExit: unknown('capability', 'capability', [0.2, 0, 0.4, 0.05], {
		facts: ['resurgence-warning']
	}),

	commitmentRelief: unknown('militias', 'share', [0.4, -0.2, 1, 0.1], {
		telling: true,
		facts: ['talks-hoped-to-relieve', 'resistance-until-proven', 'encourage-iran']
	}),
	credibilityOfDate: unknown('militias', 'share', [0.6, 0.2, 1, 0.05], {
		telling: true,
		facts: ['foreign-ministry-timeline', 'resistance-until-proven']
	}),
	credibilityOfTalks: unknown('militias', 'share', [0.2, 0, 0.4, 0.05], {
		facts: ['resistance-reshuffle']
	}),
	calmHostility: unknown('militias', 'hostility', [0.2, 0, 0.4, 0.05], {
		facts: ['gaza-sparked-surge']
	}),
	hostilityMonths: unknown('militias', 'months', [2.5, 1, 4, 0.5], { integer: false }),
	strikesPerAttack: unknown('militias', 'strikes-an-attack', [0.04, 0.02, 0.06, 0.005], {
		facts: ['us-strikes']
	}),
	hostilityPerStrike: unknown('militias', 'hostility', [0.05, 0, 0.1, 0.01], {
		facts: ['deeper-cycle-feared']
	}),
	calmChance: unknown('militias', 'chance-a-month', [0.08, 0.03, 0.13, 0.01], {
		telling: true,
		facts: ['no-end-in-sight']
	}),
	tenseChance: unknown('militias', 'chance-a-month', [0.05, 0.02, 0.08, 0.01]),

	pressureFromPresence: unknown('pressure', 'pressure', [0.5, 0.3, 0.7, 0.05], {
		facts: ['parliament-full-withdrawal', 'government-relies-on-parties']
	}),
	pressurePerStrike: unknown('pressure', 'pressure', [0.08, 0, 0.16, 0.01], {
		facts: ['calls-in-response-to-strikes']
	}),
	pressureRelief: unknown('pressure', 'share', [0.3, -0.3, 0.9, 0.1], {
		facts: ['talks-hoped-to-relieve']
	}),
	pressureMonths: unknown('pressure', 'months', [4, 2, 6, 0.5], { integer: false }),
	requestLevel: unknown('pressure', 'pressure', [0.55, 0.4, 0.7, 0.01], {
		facts: ['ryder-no-request']
	}),
	requestHazard: unknown('pressure', 'rate-a-month', [0.06, 0, 0.12, 0.01], {
		facts: ['ryder-no-request', 'parliament-expedite']
	}),
	exitMonths: unknown('pressure', 'months', [6, 2, 10, 1]),

	isisSeenError: unknown('seeing', 'standard-deviation', [0.2, 0, 0.4, 0.05], {
		facts: ['isis-members']
	}),
	capabilitySeenError: unknown('seeing', 'standard-deviation', [0.03, 0, 0.06, 0.01])
};
