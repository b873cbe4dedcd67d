import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import type { Batch, BatchRequest } from '$lib/model/batch/columns';
import { defaultState, type SimulatorState } from '$lib/simulator/address/state';
import type { BatchOptions, BatchRunner } from '$lib/simulator/batch/batch-runner';
import ManyPanel from '$lib/simulator/many/ManyPanel.svelte';
import { Session } from '$lib/simulator/session.svelte';
import { simulatorWords } from '$lib/words/en/simulator';

vi.setConfig({ testTimeout: 60_000 });

/** Answers at once with 60 runs, whatever is asked for; or, held, when it is let go. */
function fakeRunner() {
	const requests: BatchRequest[] = [];
	const waiting: (() => void)[] = [];
	const state = { held: false };
	const run = (request: BatchRequest, { signal }: BatchOptions = {}) =>
		new Promise<Batch>((resolve, reject) => {
			requests.push(request);
			signal?.addEventListener('abort', () => reject(signal.reason));
			const answer = () => resolve(runBatch({ ...request, runs: 60 }));
			if (state.held) waiting.push(answer);
			else answer();
		});
	const release = () => waiting.splice(0).forEach((answer) => answer());
	return { requests, state, release, runner: { run, end: () => undefined } satisfies BatchRunner };
}

function open(change: Partial<SimulatorState> = {}, held = false) {
	const fake = fakeRunner();
	fake.state.held = held;
	const session = new Session({ ...defaultState, view: 'both', ...change }, simulatorWords);
	render(ManyPanel, { session, runner: fake.runner });
	return { ...fake, session };
}
const figure = async (title: string) => (await screen.findByText(title)).closest('figure')!;
const dotsOf = (chart: HTMLElement) =>
	within(chart.querySelector<HTMLElement>('svg.wide')!).getAllByRole('option');
const firstChart = async () => {
	await screen.findAllByText(/middle world:/);
	return document.querySelector('figure')! as HTMLElement;
};

describe('the panel of many worlds', () => {
	it('draws fifty dots a side, fifty differences and one stop of the tab key in each chart', async () => {
		open();
		const chart = await firstChart();
		expect(dotsOf(chart)).toHaveLength(100);
		const difference = await figure('The same world on both sides');
		expect(dotsOf(difference)).toHaveLength(50);
		for (const one of [chart, difference])
			expect(dotsOf(one).filter((dot) => dot.getAttribute('tabindex') === '0')).toHaveLength(1);
	});

	it('opens the run of a dot in the player by click', async () => {
		const { session } = open({ view: 'conditions' });
		const dot = dotsOf(await firstChart())[60]!;
		const [, run] = /^World (\d+): [\d,]+ members?, Timeline-based$/.exec(
			dot.getAttribute('aria-label')!
		)!;
		await fireEvent.click(dot);
		expect(session.run).toBe(Number(run));
		expect(session.view).toBe('timeline');
	});

	it('moves with the arrow keys by value and opens with Enter', async () => {
		const { session } = open();
		const dots = dotsOf(await firstChart());
		dots[0]!.focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		expect(dots[2]).toHaveFocus();
		expect(dots[2]).toHaveAttribute('tabindex', '0');
		await userEvent.keyboard('{Enter}');
		expect(dots[2]!.getAttribute('aria-label')).toContain(`World ${session.run}:`);
		expect(dots[2]).toHaveAttribute('aria-selected', 'true');
	});

	it('opens both sides of a world from its difference', async () => {
		const { session } = open({ view: 'timeline' });
		const chart = await figure('The same world on both sides');
		await fireEvent.click(dotsOf(chart)[10]!);
		expect(session.view).toBe('both');
	});

	it('shows progress and can be cancelled, and begun again', async () => {
		const { requests, state, release } = open({}, true);
		expect(screen.getByRole('progressbar', { name: 'Runs computed' })).toBeVisible();
		await waitFor(() => expect(requests).toHaveLength(2));
		await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
		release();
		expect(screen.queryByRole('progressbar')).toBeNull();
		expect(screen.getByText(/^Stopped\./)).toBeVisible();
		state.held = false;
		await userEvent.click(screen.getByRole('button', { name: 'Compute again' }));
		expect(await screen.findByText('500 model worlds a side, seed 1.')).toBeVisible();
	});

	it('keeps the earlier picture, marked as such, and lets only the newest settings replace it', async () => {
		const { requests, state, release, session } = open();
		await firstChart();
		state.held = true;
		session.set('isisAtStart', 2000);
		await screen.findByText('The picture below still shows earlier settings.');
		expect(dotsOf(await firstChart())).toHaveLength(100);
		await waitFor(() => expect(requests).toHaveLength(4));
		session.set('isisAtStart', 500);
		await waitFor(() => expect(requests).toHaveLength(6));
		release();
		await waitFor(() =>
			expect(screen.queryByText('The picture below still shows earlier settings.')).toBeNull()
		);
		expect(document.body.textContent).toContain('above 500, their number in January 2024');
		expect(document.body.textContent).not.toContain('above 2,000, their number');
	});

	it('does not open a run from a picture of earlier settings', async () => {
		const { state, session } = open();
		const chart = await firstChart();
		state.held = true;
		session.set('isisAtStart', 2000);
		await screen.findByText('The picture below still shows earlier settings.');
		await fireEvent.click(dotsOf(chart)[30]!);
		expect(session.run).toBe(0);
	});

	it('offers every outcome in three pairs, and warns of the two that are near to definitions', async () => {
		const { session } = open();
		await firstChart();
		const choice = screen.getByRole('combobox', { name: 'Outcome' });
		expect(within(choice).getAllByRole('option')).toHaveLength(8);
		expect(within(choice).getAllByRole('group')).toHaveLength(3);
		expect(screen.queryByText(/^Near to a definition/)).toBeNull();
		await userEvent.selectOptions(choice, 'monthsOfHighPressure');
		expect(screen.getByText(/^Near to a definition/)).toBeVisible();
		expect(session.message).toMatch(
			/^Months of high pressure, 500 model worlds\. Timeline-based: /
		);
		expect(session.message.length).toBeLessThanOrEqual(160);
	});

	it('says nothing of its own when settings change elsewhere: that change has its message already', async () => {
		const { session, requests } = open();
		await firstChart();
		session.set('setDate', 36);
		const said = session.message;
		await waitFor(() => expect(requests).toHaveLength(4));
		await screen.findByText('500 model worlds a side, seed 1.');
		expect(session.message).toBe(said);
	});

	it('replaces the timeline at equal stay and says what the search found', async () => {
		const { session, requests } = open();
		await firstChart();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Equal stay' }));
		expect(await screen.findByText(/^Found by search: the date is month \d+/)).toBeVisible();
		await waitFor(() => expect(requests.at(-1)!.settings).toBe(session.settingsOf('timeline')));
		expect(requests.at(-1)!.settings.setDate).not.toBe(24);
	});

	it('stands still until single worlds are played, and opens the one that is shown', async () => {
		const { session } = open();
		const chart = await figure('How the worlds spread over the months');
		expect(within(chart).getByText('Thin lines: worlds 0 to 4.')).toBeVisible();
		const next = within(chart).getByRole('button', { name: 'Next' });
		for (let world = 0; world < 3; world++) await userEvent.click(next);
		expect(within(chart).getByText(/^World 2 ends at/)).toBeVisible();
		await userEvent.click(
			within(chart).getByRole('button', { name: 'Open world 2: Timeline-based' })
		);
		expect(session.run).toBe(2);
	});

	it('asks for as many worlds as are chosen', async () => {
		const { requests } = open();
		await firstChart();
		await userEvent.selectOptions(
			screen.getByRole('combobox', { name: 'Number of model worlds' }),
			'2000'
		);
		await waitFor(() => expect(requests.at(-1)!.runs).toBe(2000));
	});
});
