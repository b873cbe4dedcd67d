import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultState } from '$lib/simulator/address/state';
import type { BatchRunner } from '$lib/simulator/batch/batch-runner';
import DecidePanel from '$lib/simulator/decide/DecidePanel.svelte';
import { Session } from '$lib/simulator/session.svelte';
import { simulatorWords } from '$lib/words/en/simulator';

// Whole maps: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const atOnce: BatchRunner = {
	run: async (request, options) => {
		options?.signal?.throwIfAborted();
		return runBatch(request);
	},
	end: () => undefined
};
const never: BatchRunner = {
	run: (_, options) =>
		new Promise((_, reject) => {
			options?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
		}),
	end: () => undefined
};

function open(runner = atOnce) {
	const session = new Session(defaultState, simulatorWords);
	render(DecidePanel, { session, runner, runs: { ranges: 4, map: 10 } });
	return session;
}
const part = (name: string) => within(screen.getByRole('region', { name }));
const ranges = () => part('One assumption at a time');
const map = () => part('Two at a time: a map');
const begin = (inside: ReturnType<typeof part>) =>
	userEvent.click(inside.getByRole('button', { name: /^Work it out/ }));
const drawn = { timeout: 40_000 };

describe('what decides it', () => {
	it('works out nothing before it is asked to', () => {
		const run = vi.fn(atOnce.run);
		open({ ...atOnce, run });
		expect(run).not.toHaveBeenCalled();
		expect(screen.queryByRole('img')).toBeNull();
		expect(screen.queryByRole('grid')).toBeNull();
	});

	it('moves what nobody knows and what is chosen apart, says once when done, and shows all on request', async () => {
		const session = open();
		await begin(ranges());
		await ranges().findByText('51 of 51 parameters', undefined, drawn);
		expect(session.message).toMatch(/^ISIS members at the end: worked out\. \d+ of 35 /);
		expect(session.message.length).toBeLessThanOrEqual(160);
		const titles = ['What nobody knows', 'What is chosen, and how January 2024 is described'];
		for (const title of titles) expect(ranges().getByText(title)).toBeVisible();
		const more = ranges().getByRole('button', { name: 'Show all 35' });
		await userEvent.click(more);
		expect(more).toHaveAccessibleName('Show the widest 12');
	});

	it('tells another outcome without working it out again', async () => {
		const run = vi.fn(atOnce.run);
		open({ ...atOnce, run });
		await begin(ranges());
		await ranges().findByText('51 of 51 parameters', undefined, drawn);
		const asked = run.mock.calls.length;
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'attacks');
		expect(ranges().getAllByText(/^Attacks on US forces: Timeline-based less/)).toHaveLength(2);
		expect(run.mock.calls.length).toBe(asked);
	});

	it('marks what is drawn as for earlier settings, and offers to do it again', async () => {
		const session = open();
		await begin(ranges());
		await ranges().findByText('51 of 51 parameters', undefined, drawn);
		session.set('regrowth', 0.2);
		expect(await ranges().findByText('What is drawn is for earlier settings.')).toBeVisible();
		await begin(ranges());
		await ranges().findByText('51 of 51 parameters', undefined, drawn);
		expect(ranges().queryByText('What is drawn is for earlier settings.')).toBeNull();
	});

	it('stops when it is cancelled', async () => {
		open(never);
		await begin(map());
		expect(map().getByRole('progressbar')).toBeVisible();
		await userEvent.click(map().getByRole('button', { name: /^Cancel/ }));
		expect(map().queryByRole('progressbar')).toBeNull();
		expect(map().getByText(/^Stopped before the end\./)).toBeVisible();
	});

	it('draws a map with one tab stop; arrow keys choose a cell, Enter sets both parameters, and one undo takes it back', async () => {
		const session = open();
		await begin(map());
		await map().findByText('625 of 625 cells', undefined, drawn);
		const grid = map().getByRole('grid');
		expect(map().getAllByRole('gridcell')).toHaveLength(625);
		expect(grid.querySelectorAll('[tabindex]')).toHaveLength(0);
		expect(session.message).toMatch(/^Fewer ISIS members at the end: .* of 625 cells/);
		await fireEvent.keyDown(grid, { key: 'Home' });
		await fireEvent.keyDown(grid, { key: 'PageUp' });
		const active = document.getElementById(grid.getAttribute('aria-activedescendant')!);
		expect(active!.getAttribute('aria-label')).toMatch(
			/^Date by which all have left: January 2025; Reductions start no earlier than: January 2027\./
		);
		await fireEvent.keyDown(grid, { key: 'Enter' });
		expect(session.settings).toMatchObject({ setDate: 12, firstReductionMonth: 36 });
		expect(map().queryByText('What is drawn is for earlier settings.')).toBeNull();
		session.undo();
		expect(session.settings).toEqual(defaultState.settings);
	});

	it('swaps the parameters where one is chosen on both axes', async () => {
		open();
		await userEvent.selectOptions(
			map().getByRole('combobox', { name: 'Across' }),
			'firstReductionMonth'
		);
		expect(map().getByRole('combobox', { name: 'Upwards' })).toHaveValue('setDate');
	});
});
