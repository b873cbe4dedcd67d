import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateRun } from '$lib/model/run';
import { assessedLength } from '$lib/model/schedule/actions';
import { APPROACHES, type Approach, type Settings } from '$lib/model/types';
import {
	anyApproach,
	anySeed,
	anySettings,
	easyBars,
	felt,
	firstDifference,
	unasked,
	worldsOf
} from './worlds';

const completion = (approach: Approach, settings: Settings, seed: number) =>
	worldsOf(approach, settings, seed).find(({ schedule }) => schedule === 'complete')?.month;

describe('all approaches', () => {
	it('meet the same region, month by month', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (settings, seed) => {
				const paths = APPROACHES.map((approach) =>
					worldsOf(approach, settings, seed).map(({ region }) => region)
				);
				for (const path of paths) expect(path).toEqual(paths[0]);
			})
		);
	});

	it('are one and the same until the first decision of any schedule', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (settings, seed) => {
				const decision = Math.min(settings.talksMonths, settings.assessmentMonths);
				const undecided = worldsOf('status-quo', settings, seed, decision).map(felt);
				for (const approach of APPROACHES)
					expect(worldsOf(approach, settings, seed, decision).map(felt)).toEqual(undecided);
			})
		);
	});

	it('are one and the same for good if Baghdad asks in the first month', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...any, requestLevel: 0, requestHazard: 1e9 };
				const exits = APPROACHES.map((approach) => worldsOf(approach, settings, seed).slice(1));
				for (const worlds of exits) {
					expect(worlds[0]?.schedule).toBe('expeditedExit');
					expect(worlds).toEqual(exits[0]);
				}
			})
		);
	});
});

describe('a timeline', () => {
	/** Long enough for every date in the parameters' ranges. */
	const long = { horizonMonths: 84 };
	const dateOf = ({ firstReductionMonth, setDate, talksMonths }: Settings) =>
		Math.max(setDate, Math.max(talksMonths, firstReductionMonth) + 1);

	it('ends exactly at its date, whatever the threat, without a request and with the clause off', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...any, ...long, ...unasked, suspensionClause: false };
				expect(completion('timeline', settings, seed)).toBe(dateOf(settings));
			})
		);
	});

	it('ends later when Baghdad may ask only by an exit that was asked for before there was a date', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...any, ...long, suspensionClause: false };
				const worlds = worldsOf('timeline', settings, seed);
				const asked = worlds.find(({ schedule }) => schedule === 'expeditedExit')?.month;
				const undated = asked !== undefined && asked < settings.talksMonths;
				const latest = undated ? asked + settings.exitMonths : 0;
				expect(completion('timeline', settings, seed)).toBeLessThanOrEqual(
					Math.max(dateOf(settings), latest)
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('never ends earlier when it may be suspended, and later by the months that it was', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...any, ...unasked, horizonMonths: 200, suspensionClause: true };
				const worlds = worldsOf('timeline', settings, seed);
				const suspended = worlds.filter(({ schedule }) => schedule === 'suspended').length;
				const end = worlds.find(({ schedule }) => schedule === 'complete')?.month;
				if (end === undefined) expect(suspended).toBeGreaterThan(0);
				else expect(end).toBe(dateOf(settings) + suspended);
			})
		);
	});

	it('falls evenly: as many leave in each month from the first to the last', () => {
		const settings = { ...long, ...unasked };
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const timeline = { ...any, ...settings, suspensionClause: false };
				const start = Math.max(any.talksMonths, any.firstReductionMonth);
				const pace = any.usTroopsAtStart / (dateOf(timeline) - start);
				const troops = worldsOf('timeline', timeline, seed).map(({ usTroops }) => usTroops);
				troops.forEach((now, month) => {
					const left = (troops[month - 1] ?? now) - now;
					const leaving = month > start && month <= dateOf(timeline);
					expect(left).toBeCloseTo(leaving ? pace : 0, 6);
				});
			})
		);
	});
});

describe('an assessment', () => {
	const seen = { isis: 1000, capability: 0.8, attacks: 0, pressure: 0 };
	const bars = { isisBar: 1000, capabilityBar: 0.8 } as Settings;

	it('that finds both bars met leads to a timetable of twelve months', () => {
		expect(assessedLength(seen, bars)).toBe(12);
	});

	it('adds six months for each tenth of missing capability, and twelve for twice the ISIS bar', () => {
		expect(assessedLength({ ...seen, capability: 0.7 }, bars)).toBe(18);
		expect(assessedLength({ ...seen, isis: 2000 }, bars)).toBe(24);
	});

	it('never leads to more than thirty months', () => {
		expect(assessedLength({ ...seen, capability: 0, isis: 9000 }, bars)).toBe(30);
	});

	it('ends with a date that holds, whatever the threat, without a request', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...any, ...unasked, suspensionClause: false, horizonMonths: 84 };
				const { months } = simulateRun({ approach: 'assess-first', settings, seed, run: 0 });
				const assessed = months[settings.assessmentMonths];
				if (!assessed) throw new Error('no month at which the assessment ends');
				const length = assessedLength(assessed.seen, settings);
				const end = completion('assess-first', settings, seed);
				expect(end).toBe(settings.assessmentMonths + length);
			})
		);
	});
});

describe('under conditions, without a request,', () => {
	const impossible: readonly Partial<Settings>[] = [
		{ isisBar: -1, isisCounts: true },
		{ capabilityBar: 9, capabilityCounts: true },
		{ attacksBar: -1, attacksCount: true },
		{ pressureBar: -1, pressureCounts: true }
	];

	it('one bar that cannot be met is enough for nobody ever to leave', () => {
		const anyBar = fc.constantFrom(...impossible);
		fc.assert(
			fc.property(anySettings, anyBar, anySeed, (any, bar, seed) => {
				const settings = { ...any, ...bar, ...unasked };
				for (const { usTroops } of worldsOf('conditions', settings, seed))
					expect(usTroops).toBe(settings.usTroopsAtStart);
			})
		);
	});

	const quarters = (settings: Settings) => ({
		...settings,
		...unasked,
		horizonMonths: 84,
		tranche: settings.usTroopsAtStart / 4
	});
	const fourReviews = ({ reviewMonths, talksMonths }: Settings) => talksMonths + 4 * reviewMonths;

	it('bars that are always met and quarters of the troops take the talks and four reviews', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...quarters(any), ...easyBars };
				expect(completion('conditions', settings, seed)).toBe(fourReviews(settings));
			})
		);
	});

	it('no condition that counts is the same as conditions that hold', () => {
		const none = {
			isisCounts: false,
			capabilityCounts: false,
			attacksCount: false,
			pressureCounts: false
		};
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...quarters(any), ...none };
				expect(completion('conditions', settings, seed)).toBe(fourReviews(settings));
			})
		);
	});

	it('the training effort differs exactly from the end of the talks until all have left or must leave', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				for (const { month, schedule } of worldsOf(approach, settings, seed)) {
					const over = schedule === 'complete' || schedule === 'expeditedExit';
					const waiting = approach === 'conditions' && !over && month >= settings.talksMonths;
					expect(schedule === 'reducing' || schedule === 'holding').toBe(waiting);
				}
			})
		);
	});
});

it('two runs that are felt to differ only by rounding count as the same', () => {
	const settings = { horizonMonths: 24 };
	fc.assert(
		fc.property(anySettings, anySeed, (any, seed) => {
			const worlds = worldsOf('timeline', { ...any, ...settings }, seed);
			const rounded = worlds.map((world) => ({ ...world, usTroops: world.usTroops + 1e-9 }));
			const moved = worlds.map((world) => ({ ...world, usTroops: world.usTroops + 1 }));
			expect(firstDifference(worlds, rounded)).toBeNull();
			expect(firstDifference(worlds, moved)).toBe(0);
		})
	);
});
