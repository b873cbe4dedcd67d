import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PARAMETER_NAMES } from '$lib/model/parameters';
import { defaultState, VIEWS } from '$lib/simulator/address/state';
import { PRESET_NAMES } from '$lib/simulator/presets';
import { Session } from '$lib/simulator/session.svelte';
import { MAX_MESSAGE, spokenChange, type Change } from '$lib/simulator/spoken';
import { simulatorWords as words } from '$lib/words/en/simulator';

// Thousands of cases or whole pages: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const anyChange: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ kind: fc.constantFrom('view', 'world', 'month', 'playing', 'paused' as const) }),
	fc.record({
		kind: fc.constant('parameter' as const),
		name: fc.constantFrom(...PARAMETER_NAMES)
	}),
	fc.record({
		kind: fc.constant('equal-stay' as const),
		found: fc.option(
			fc.record({
				settings: fc.constant(defaultState.settings),
				conditions: fc.nat(),
				timeline: fc.nat(),
				reached: fc.boolean()
			})
		)
	}),
	fc.record({
		kind: fc.constantFrom('undone' as const, 'redone' as const),
		what: fc.option(fc.constantFrom(...PARAMETER_NAMES), { nil: undefined })
	}),
	fc.record({ kind: fc.constant('preset' as const), preset: fc.constantFrom(...PRESET_NAMES) })
);

describe('what is said after a change', () => {
	it('names first what changed, then what came of it', () => {
		const session = new Session({ ...defaultState, view: 'timeline' }, words);
		session.set('setDate', 36);
		expect(session.message).toBe(
			'Date by which all have left: January 2027. Timeline-based: complete in January 2027.'
		);
	});

	it('says month, state and troops after a step', () => {
		const session = new Session({ ...defaultState, view: 'timeline', month: 17 }, words);
		session.step();
		expect(session.message).toBe('July 2025. Timeline-based: date set, 833 troops.');
	});

	it('is never empty and at most 160 characters, whatever changed in whatever view', () => {
		fc.assert(
			fc.property(anyChange, fc.constantFrom(...VIEWS), fc.nat(48), (change, view, month) => {
				const session = new Session({ ...defaultState, view, month }, words);
				const message = spokenChange(change, session, words);
				expect(message.length).toBeGreaterThan(5);
				expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE);
			})
		);
	});
});
