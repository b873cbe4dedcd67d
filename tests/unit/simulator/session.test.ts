import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultState } from '$lib/simulator/address/state';
import { MONTH_TIME, Session } from '$lib/simulator/session.svelte';
import { simulatorWords } from '$lib/words/en/simulator';

const open = (state = {}) => new Session({ ...defaultState, ...state }, simulatorWords);

describe('a session', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('counts nothing as a change before the reader has changed something', () => {
		expect(open({ month: 18, view: 'both' }).changes).toBe(0);
	});

	it('shows the same world under the other approach: month, seed, run and settings stay', () => {
		const session = open({ month: 18, seed: 7, run: 3 });
		const { settings } = session;
		session.show('timeline');
		expect(session.state).toEqual({ view: 'timeline', month: 18, seed: 7, run: 3, settings });
		expect(session.played.map(({ approach }) => approach)).toEqual(['timeline']);
	});

	it('meets the same region on both sides of side by side', () => {
		const [conditions, timeline] = open({ view: 'both' }).runs;
		const regions = (run = conditions!) => run.months.map(({ world }) => world.region);
		expect(regions(timeline)).toEqual(regions(conditions));
	});

	it('plays a month at a time at its speed, stops at the end and starts again from there', () => {
		const session = open({ month: 46 });
		session.play();
		vi.advanceTimersByTime(MONTH_TIME.normal);
		expect(session.month).toBe(47);
		vi.advanceTimersByTime(10 * MONTH_TIME.normal);
		expect([session.month, session.playing]).toEqual([48, false]);
		session.play();
		expect([session.month, session.playing]).toEqual([0, true]);
		session.end();
	});

	it('moves its actors with the month', () => {
		const session = open();
		session.goTo(9);
		expect(session.played[0]!.moment.world.month).toBe(9);
		session.back();
		expect(session.played[0]!.moment.world.month).toBe(8);
	});

	it('never leaves the run, however far one scrubs or steps', () => {
		const session = open();
		session.back();
		expect(session.month).toBe(0);
		session.goTo(1000);
		expect(session.month).toBe(48);
	});

	it('pulls the month back when the run gets shorter than it', () => {
		const session = open({ month: 40 });
		session.set('horizonMonths', 24);
		expect([session.month, session.played[0]!.moment.world.month]).toEqual([24, 24]);
	});

	it('replaces every setting by those of a preset, and restores one parameter alone', () => {
		const session = open();
		session.set('tranche', 250);
		session.choosePreset('oneYear');
		expect([session.settings.setDate, session.settings.tranche]).toEqual([12, 625]);
		session.set('tranche', 250);
		session.restore('setDate');
		expect([session.settings.setDate, session.settings.tranche]).toEqual([24, 250]);
	});

	it('meets other chances in another world, and after the last world the first', () => {
		const session = open({ run: 9999 });
		const attacks = () => session.runs[0]!.months.map(({ world }) => world.attacks);
		const before = attacks();
		session.anotherWorld();
		expect(session.run).toBe(0);
		expect(attacks()).not.toEqual(before);
	});
});
