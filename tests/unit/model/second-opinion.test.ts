import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulateRun } from '$lib/model/run';
import { secondRun } from './second-opinion';
import { anyApproach, anyRun, anySeed, anySettings } from './worlds';

it('a second model, written in one piece, goes through the same months', () => {
	fc.assert(
		fc.property(anyApproach, anySettings, anySeed, anyRun, (approach, settings, seed, run) => {
			const second = secondRun(approach, settings, seed, run);
			for (const record of simulateRun({ approach, settings, seed, run }).months) {
				const { happened, month, seen, world } = record;
				const other = second[month];
				if (!other) throw new Error('a month is missing');
				expect(world.schedule).toBe(other.state);
				expect(world.region === 'tense').toBe(other.tense);
				expect(world.usTroops).toBeCloseTo(other.troops, 6);
				expect(world.isisMembers).toBeCloseTo(other.isis, 6);
				expect(world.iraqiCapability).toBeCloseTo(other.capability, 9);
				expect(world.militiaHostility).toBeCloseTo(other.hostility, 9);
				expect(world.politicalPressure).toBeCloseTo(other.pressure, 9);
				expect(seen.isis).toBeCloseTo(other.isisSeen, 6);
				expect(seen.capability).toBeCloseTo(other.capabilitySeen, 9);
				if (!happened) continue;
				expect(happened.attacks).toBe(other.attacks.at(-1));
				expect(happened.strikes).toBe(other.strikes);
				expect(happened.isisAttacks).toBe(other.isisAttacks);
			}
		}),
		{ numRuns: 200 }
	);
});
