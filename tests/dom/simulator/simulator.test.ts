import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { defaultState, type SimulatorState } from '$lib/simulator/address/state';
import { Session } from '$lib/simulator/session.svelte';
import { conditionQuotes } from '$lib/simulator/explain/quotes.server';
import Simulator from '$lib/simulator/Simulator.svelte';
import SimulatorPlayer from '$lib/simulator/SimulatorPlayer.svelte';
import { drawStatecharts } from '$lib/simulator/statecharts';
import { simulatorWords } from '$lib/words/en/simulator';

// Thousands of cases or whole pages: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const statecharts = drawStatecharts(simulatorWords);

function open(change: Partial<SimulatorState> = {}) {
	const session = new Session({ ...defaultState, ...change }, simulatorWords);
	render(Simulator, { session, statecharts, quotes: conditionQuotes() });
	return session;
}
const currentStates = () =>
	screen
		.getAllByRole('listitem')
		.filter((item) => item.getAttribute('aria-current') === 'true')
		.map((item) => within(item).getAllByText(/./)[0]!.textContent);

describe('the simulator', () => {
	it('marks the state of the actor in the list of states: negotiating, then date set after six steps', async () => {
		open({ view: 'timeline' });
		expect(currentStates()).toEqual(['negotiating']);
		const step = screen.getByRole('button', { name: 'Step' });
		for (let month = 0; month < 6; month++) await userEvent.click(step);
		expect(currentStates()).toEqual(['date set']);
	});

	it('shows both statecharts side by side and says what differs and from when', async () => {
		open();
		expect(screen.getAllByRole('region', { name: /-based$/ })).toHaveLength(1);
		await userEvent.click(screen.getByRole('radio', { name: 'Side by side' }));
		expect(screen.getAllByRole('region', { name: /-based$/ })).toHaveLength(2);
		expect(screen.getByText(/They first part in month 6/)).toBeVisible();
		expect(screen.getByText('Only the rule for leaving differs.')).toBeVisible();
	});

	it('says for every condition whether it holds', () => {
		open({ month: 18 });
		const heading = screen.getByText(/Review in month 18: \d of 4 hold/);
		const chart = heading.closest('figure')!;
		expect(within(chart).getAllByText(/^(holds|does not hold)$/)).toHaveLength(4);
	});

	it('moves month and sentence with the scrubber', async () => {
		open({ view: 'timeline' });
		const scrubber = screen.getByRole('slider', { name: 'Month in view' });
		await fireEvent.input(scrubber, { target: { value: '24' } });
		expect(scrubber).toHaveAttribute('aria-valuetext', 'Month 24, January 2026');
		expect(screen.getAllByText('The last troops leave. The withdrawal is complete.')).not.toEqual(
			[]
		);
	});

	it('offers a way back to the default only where something was changed', async () => {
		const session = open({ view: 'timeline' });
		expect(screen.queryByRole('button', { name: /back to January 2026/ })).toBeNull();
		session.set('setDate', 36);
		await userEvent.click(await screen.findByRole('button', { name: /back to January 2026/ }));
		expect(session.settings.setDate).toBe(24);
	});

	it('switches a condition off: it no longer counts and its slider rests', async () => {
		open({ month: 18 });
		await userEvent.click(screen.getByRole('checkbox', { name: 'Iraqi capability counts' }));
		expect(screen.getByText('does not count')).toBeVisible();
		expect(screen.getByRole('slider', { name: 'Iraqi capability: at least' })).toBeDisabled();
	});

	it('rests the sliders of the date while equal stay finds another one', async () => {
		const session = open({ view: 'timeline' });
		const date = screen.getByRole('slider', { name: 'Date by which all have left' });
		expect(date).toBeEnabled();
		await session.setEqualStay(true);
		expect(session.settingsOf('timeline').setDate).not.toBe(session.settings.setDate);
		await waitFor(() => expect(date).toBeDisabled());
		await session.setEqualStay(false);
		await waitFor(() => expect(date).toBeEnabled());
	});

	it('speaks once after several quick changes, in one polite message', async () => {
		vi.useFakeTimers();
		const session = open();
		const status = screen.getByRole('status');
		for (let date = 25; date < 45; date++) {
			session.set('setDate', date);
			await vi.advanceTimersByTimeAsync(50);
		}
		expect(status).toHaveTextContent('');
		await vi.advanceTimersByTimeAsync(1000);
		expect(status.textContent).toContain('Date by which all have left: September 2027');
		vi.useRealTimers();
	});

	it('shows the third approach behind More', async () => {
		open();
		await userEvent.click(screen.getByRole('radio', { name: 'All three' }));
		expect(screen.getByRole('region', { name: 'Assess first' })).toBeVisible();
	});
});

describe('the player for another page', () => {
	it('opens with the state that it is given and tells of every change', async () => {
		const onchange = vi.fn();
		const initial = { ...defaultState, view: 'both' as const, month: 6 };
		render(SimulatorPlayer, { statecharts, initial, onchange });
		expect(onchange).not.toHaveBeenCalled();
		await userEvent.click(screen.getByRole('button', { name: 'Step' }));
		expect(onchange).toHaveBeenLastCalledWith({ ...initial, month: 7 });
	});

	it('opens another state when it is given one', async () => {
		const { rerender } = render(SimulatorPlayer, { statecharts });
		await rerender({ initial: { ...defaultState, view: 'timeline' as const, month: 12 } });
		expect(screen.getByText('Month 12, January 2025')).toBeVisible();
	});

	it('does not give away what comes after the month in view', () => {
		const initial = { ...defaultState, view: 'both' as const };
		render(SimulatorPlayer, { statecharts, initial, hideFuture: true });
		expect(screen.queryByText(/They first part/)).toBeNull();
		expect(screen.queryAllByText('complete', { selector: '.label' })).toEqual([]);
	});
});
