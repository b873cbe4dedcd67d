import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import { PlayedRun } from '$lib/simulator/played-run.svelte';

// Thousands of cases or whole pages: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const request = { approach: 'conditions', settings: defaultSettings, seed: 1, run: 0 } as const;
const anyRequest = fc.record({
	approach: fc.constantFrom('conditions', 'timeline', 'assess-first' as const),
	settings: fc.constant(defaultSettings),
	seed: fc.integer({ min: 0, max: 0xffffffff }),
	run: fc.nat(9999)
});

describe('a run played by its actor', () => {
	it('starts with 2,500 troops in the state negotiating', () => {
		const { states, world } = new PlayedRun(request).moment;
		expect(states.schedule).toBe('negotiating');
		expect(world.usTroops).toBe(2500);
	});

	it('stands, month by month, where the calculated run stands', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const played = new PlayedRun(request);
				for (const { month, world, seen } of simulateRun(request).months) {
					played.goTo(month);
					expect(played.moment.world).toEqual(world);
					expect(played.moment.seen).toEqual(seen);
					expect(played.moment.states.schedule).toBe(world.schedule);
					expect(played.moment.states.region).toBe(world.region);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('is back in month 5 as it was there, after it has been in month 40', () => {
		const played = new PlayedRun(request);
		played.goTo(5);
		const before = played.moment;
		played.goTo(40);
		expect(played.moment.world.month).toBe(40);
		played.goTo(5);
		expect(played.moment).toEqual(before);
	});

	it('can jump anywhere, in any order, and only the month counts', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(48), { minLength: 1, maxLength: 6 }), (months) => {
				const played = new PlayedRun(request);
				for (const month of months) played.goTo(month);
				const direct = new PlayedRun(request);
				direct.goTo(months.at(-1)!);
				expect(played.moment).toEqual(direct.moment);
			}),
			{ numRuns: 50 }
		);
	});
});
