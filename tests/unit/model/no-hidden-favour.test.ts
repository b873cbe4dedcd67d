import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, createActor } from 'xstate';
import { drawsOf } from '$lib/model/chance';
import { timelineMachine } from '$lib/model/machines/timeline.machine';
import { liveMonth } from '$lib/model/month/live';
import { defaultSettings } from '$lib/model/parameters';
import type { Draws, Moment, Settings, World } from '$lib/model/types';
import { anySeed, anySettings, easyBars, firstDifference, unasked, worldsOf } from './worlds';

/** Both ways leave evenly, over four reviews, from the end of the talks, equally believed and equally eager. */
function alike(any: Settings): Settings {
	const { talksMonths, reviewMonths, usTroopsAtStart, credibilityOfTalks, effortUnderDate } = any;
	return {
		...any,
		...unasked,
		...easyBars,
		horizonMonths: 48,
		tranche: usTroopsAtStart / 4,
		setDate: talksMonths + 4 * reviewMonths,
		firstReductionMonth: 0,
		suspensionClause: false,
		credibilityOfDate: credibilityOfTalks,
		effortUnderConditions: effortUnderDate,
		lieLowWindow: 99
	};
}

/** The timeline's machine with its month replaced by a faulty one. */
function plantedWorlds(
	settings: Settings,
	seed: number,
	spoil: (moment: Moment) => Partial<World>
): readonly World[] {
	const machine = timelineMachine.provide({
		actions: {
			liveMonth: assign(({ context }, draws: Draws) => {
				const moment = liveMonth(context.settings, context.world, draws);
				return { ...moment, world: { ...moment.world, ...spoil(moment) } };
			})
		}
	});
	const actor = createActor(machine, { input: { settings } }).start();
	const worlds = [actor.getSnapshot().context.world];
	for (let month = 0; month < settings.horizonMonths; month += 1) {
		actor.send({ type: 'month.passed', draws: drawsOf(seed, 0, month) });
		worlds.push(actor.getSnapshot().context.world);
	}
	return worlds;
}

describe('no approach is favoured by its name', () => {
	it('the same troops, equally believed and trained, give the same security and exposure', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = alike(any);
				const conditions = worldsOf('conditions', settings, seed);
				expect(firstDifference(conditions, worldsOf('timeline', settings, seed))).toBeNull();
			})
		);
	});

	it('a timeline of nine months’ talks to month 21 equals nine months’ assessment and twelve more', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = {
					...any,
					isisBar: easyBars.isisBar,
					capabilityBar: easyBars.capabilityBar,
					talksMonths: 9,
					assessmentMonths: 9,
					setDate: 21,
					firstReductionMonth: 0
				};
				const timeline = worldsOf('timeline', settings, seed);
				const assessed = worldsOf('assess-first', settings, seed);
				const renamed = assessed.map((world) =>
					world.schedule === 'assessing' ? { ...world, schedule: 'negotiating' as const } : world
				);
				expect(renamed).toEqual(timeline);
			})
		);
	});

	it('conditions that are never met, with no change of effort, equal no decision at all', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (any, seed) => {
				const settings = { ...any, effortUnderConditions: 0, isisCounts: true, isisBar: -1 };
				const conditions = worldsOf('conditions', settings, seed);
				const undecided = worldsOf('status-quo', settings, seed);
				expect(firstDifference(conditions, undecided)).toBeNull();
			})
		);
	});
});

describe('a planted favour is caught:', () => {
	const settings = alike(defaultSettings);

	const favours: Record<string, (moment: Moment) => Partial<World>> = {
		'ISIS loses one member in a thousand more while a date stands': ({ world }) =>
			world.schedule === 'dateSet' ? { isisMembers: world.isisMembers * 0.999 } : {},
		'capability is a thousandth lower after a completed timeline': ({ world }) =>
			world.schedule === 'complete' ? { iraqiCapability: world.iraqiCapability - 0.001 } : {},
		'one attack in the month when the date is set is forgotten': ({ settings: own, world }) =>
			world.month === own.talksMonths ? { attacks: world.attacks - 1 } : {}
	};
	for (const [words, spoil] of Object.entries(favours)) {
		it(words, () => {
			const conditions = worldsOf('conditions', settings, 3);
			expect(
				firstDifference(
					conditions,
					plantedWorlds(settings, 3, () => ({}))
				)
			).toBeNull();
			expect(firstDifference(conditions, plantedWorlds(settings, 3, spoil))).not.toBeNull();
		});
	}
});
