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
		expect(session.state).toEqual({
			...defaultState,
			view: 'timeline',
			month: 18,
			seed: 7,
			run: 3,
			settings
		});
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

describe('equal stay', () => {
	it('gives the timeline alone a later date with as many troop-months, and off again the chosen date', async () => {
		const session = open({ view: 'both' });
		await session.setEqualStay(true);
		const found = session.equalStayFound!;
		expect(session.settingsOf('timeline')).toBe(found.settings);
		expect(session.settingsOf('conditions')).toBe(session.settings);
		expect(found.settings.setDate).toBeGreaterThan(session.settings.setDate);
		expect(session.runs[1]!.settings).toBe(found.settings);
		expect(session.played[1]!.request.settings).toBe(found.settings);
		expect(session.message).toContain('Equal stay');
		await session.setEqualStay(false);
		expect([session.equalStayFound, session.settingsOf('timeline')]).toEqual([
			null,
			session.settings
		]);
	});

	it('is searched again for other settings, and opens with a state that has it on', async () => {
		const session = open({ view: 'both', equalStay: true });
		expect(session.changes).toBe(0);
		await vi.waitFor(() => expect(session.equalStayFound).not.toBeNull());
		const before = session.equalStayFound!.conditions;
		session.set('tranche', 1250);
		expect(session.equalStayFound!.conditions).toBeLessThan(before);
		const found = session.equalStayFound;
		session.set('setDate', 40);
		expect(session.equalStayFound).toBe(found);
		session.chooseWorld(0, 2);
		expect(session.equalStayFound).not.toBe(found);
	});
});

describe('undo', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('takes a change back and makes it again, each said once and counted as a change', () => {
		const session = open({ view: 'timeline' });
		expect([session.canUndo, session.canRedo]).toEqual([false, false]);
		session.set('setDate', 36);
		session.undo();
		expect(session.settings.setDate).toBe(24);
		expect([session.canUndo, session.canRedo, session.changes]).toEqual([false, true, 2]);
		expect(session.message).toBe(
			'Undone. Date by which all have left: January 2026. Timeline-based: complete in January 2026.'
		);
		session.redo();
		expect([session.settings.setDate, session.canUndo, session.canRedo]).toEqual([36, true, false]);
	});

	it('takes a burst on one slider back as one change, and a later change of it as another', () => {
		const session = open();
		for (let date = 25; date <= 40; date++) {
			session.set('setDate', date);
			vi.advanceTimersByTime(100);
		}
		session.set('tranche', 250);
		vi.advanceTimersByTime(100);
		session.set('setDate', 41);
		vi.advanceTimersByTime(5000);
		session.set('setDate', 42);
		const dates = [1, 2, 3, 4].map(() => {
			session.undo();
			return session.settings.setDate;
		});
		expect(dates).toEqual([41, 40, 40, 24]);
		expect(session.canUndo).toBe(false);
	});

	it('keeps the month in view unless the change had moved it', () => {
		const session = open({ month: 40 });
		session.set('tranche', 250);
		session.goTo(30);
		session.undo();
		expect([session.settings.tranche, session.month]).toEqual([625, 30]);
		session.goTo(40);
		session.set('horizonMonths', 24);
		expect(session.month).toBe(24);
		session.undo();
		expect([session.settings.horizonMonths, session.month]).toEqual([48, 40]);
	});

	it('drops what was undone when something else is changed', () => {
		const session = open();
		session.set('setDate', 36);
		session.undo();
		session.chooseWorld(7);
		expect(session.canRedo).toBe(false);
		session.undo();
		expect([session.run, session.settings.setDate]).toEqual([0, 24]);
	});

	it('keeps the latest hundred changes, and no change that changed nothing', () => {
		const session = open();
		session.choosePreset('default');
		expect(session.canUndo).toBe(false);
		for (let run = 1; run <= 130; run++) session.chooseWorld(run);
		let steps = 0;
		for (; session.canUndo; steps++) session.undo();
		expect([steps, session.run]).toEqual([100, 30]);
	});

	it('takes back a run and a scenario that were opened, with view and month', () => {
		const session = open({ month: 12 });
		session.openRun({ view: 'both', run: 31 });
		expect(session.state).toMatchObject({ view: 'both', run: 31, month: 0 });
		session.reopen({ ...defaultState, view: 'timeline', month: 5 }, 'Opened.');
		expect([session.message, session.month]).toEqual(['Opened.', 5]);
		session.undo();
		session.undo();
		expect(session.state).toEqual({ ...defaultState, month: 12 });
	});
});
