import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { defaultState, type SimulatorState } from '$lib/simulator/address/state';
import { conditionQuotes } from '$lib/simulator/explain/quotes.server';
import ExplainPanel from '$lib/simulator/explain/ExplainPanel.svelte';
import { Session } from '$lib/simulator/session.svelte';
import { simulatorWords } from '$lib/words/en/simulator';

// A search tries hundreds of runs: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

function open(change: Partial<SimulatorState> = {}, quotes = conditionQuotes()) {
	const session = new Session({ ...defaultState, ...change }, simulatorWords);
	render(ExplainPanel, { session, quotes });
	return session;
}
const part = (approach: RegExp) => within(screen.getByRole('region', { name: approach }));
const question = (approach: RegExp) => part(approach).getByRole('combobox');
const find = (approach: RegExp) => part(approach).getByRole('button', { name: /^Find out/ });
const answers = () => screen.findAllByRole('button', { name: /^Try it/ }, { timeout: 20_000 });

describe('the explanations', () => {
	it('follow the month: the talks go on in month 3, a date stands in month 10', async () => {
		const session = open({ view: 'timeline', month: 3 });
		expect(screen.getByText(/^Nobody leaves yet because the talks go on/)).toBeVisible();
		session.goTo(10);
		expect(
			await screen.findByText(/because a date was set in July 2024 \(month 6\)/)
		).toBeVisible();
		expect(screen.queryByText(/the talks go on/)).toBeNull();
	});

	it('show each condition with the words of an article, linked to their fact', () => {
		open({ view: 'conditions', month: 3 });
		const link = screen.getByRole('link', { name: '“the threat from ISIS”' });
		expect(link).toHaveAttribute('data-fact', 'factor-isis-threat');
		expect(screen.getAllByText(/Holds, by|Does not hold: off by/)).toHaveLength(4);
		expect(screen.getByText(/Officials who spoke to CNN, article 000/)).toBeVisible();
	});

	it('link to the facts where no quotations are given', () => {
		const session = new Session({ ...defaultState, month: 3 }, simulatorWords);
		render(ExplainPanel, { session });
		expect(screen.getAllByRole('link', { name: 'What the articles say' })).toHaveLength(4);
	});

	it('say side by side where the approaches part and why each went its way', () => {
		open({ view: 'both', month: 12 });
		const parted = within(screen.getByRole('heading', { name: 'Where they part' }).parentElement!);
		expect(parted.getByText(/They first part in month 6/)).toBeVisible();
		expect(
			parted.getByText(/conditions did not hold at the review in July 2024 \(month 6\)/)
		).toBeVisible();
		expect(parted.getByText(/because a date was set in July 2024/)).toBeVisible();
	});

	it('stand for every view at the start and at the end', async () => {
		for (const view of ['conditions', 'timeline', 'assess-first', 'three'] as const) {
			const session = new Session({ ...defaultState, view }, simulatorWords);
			const { unmount } = render(ExplainPanel, { session });
			expect(screen.getAllByText(/Nothing could have happened yet/)).toHaveLength(
				session.runs.length
			);
			session.goTo(session.horizon);
			expect(await screen.findAllByText(/ because .*\./)).not.toEqual([]);
			unmount();
		}
	});
});

describe('what it would take', () => {
	it('is answered with changes that can be tried: the earlier date is set, and said with the way back', async () => {
		const session = open({ view: 'timeline', month: 12 });
		const earlier = part(/^Timeline/).getByRole('option', { name: /complete by December 2025/ });
		await userEvent.selectOptions(question(/^Timeline/), earlier);
		await userEvent.click(find(/^Timeline/));
		const [smallest] = await answers();
		expect(
			screen.getByText(
				'If the date were December 2025 instead of January 2026, the exit would have been complete by December 2025.'
			)
		).toBeVisible();
		await userEvent.click(smallest!);
		expect(session.settings.setDate).toBe(23);
		const told = screen.getByText(/^Now set, as if the date were December 2025/);
		expect(told).toHaveFocus();
		expect(screen.queryByRole('button', { name: /^Try it/ })).toBeNull();
		await userEvent.click(within(told).getByRole('button', { name: 'Take it back' }));
		expect(session.settings.setDate).toBe(24);
	});

	it('works by keyboard alone and tells the result in one message of at most 160 characters', async () => {
		const session = open({ view: 'timeline', month: 12 });
		question(/^Timeline/).focus();
		await userEvent.selectOptions(question(/^Timeline/), 'complete-earlier');
		await userEvent.tab();
		expect(find(/^Timeline/)).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		const [smallest] = await answers();
		expect(session.message).toMatch(/^One change found: if the date were December 2025/);
		expect(session.message.length).toBeLessThanOrEqual(160);
		await userEvent.tab();
		expect(smallest).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(session.settings.setDate).toBe(23);
	});

	it('says so where nothing in the range of one parameter would', async () => {
		const session = open({ view: 'timeline', month: 1 });
		await userEvent.selectOptions(question(/^Timeline/), 'complete-now');
		await userEvent.click(find(/^Timeline/));
		await waitFor(() => expect(screen.getByText(/no single choice or assumption/)).toBeVisible(), {
			timeout: 20_000
		});
		expect(session.message).toBe('No single change within its range would do it.');
	});

	it('forgets an answer when the month changes', async () => {
		const session = open({ view: 'timeline', month: 12 });
		await userEvent.selectOptions(question(/^Timeline/), 'complete-now');
		await userEvent.click(find(/^Timeline/));
		await answers();
		session.goTo(13);
		await waitFor(() => expect(screen.queryByRole('button', { name: /^Try it/ })).toBeNull());
	});

	it('offers no trying of a timeline that equal stay works out again after each change', async () => {
		const session = open({ view: 'timeline', month: 12 });
		await session.setEqualStay(true);
		await userEvent.selectOptions(question(/^Timeline/), 'complete-earlier');
		await userEvent.click(find(/^Timeline/));
		expect(
			await screen.findByText(/while equal stay is on/, {}, { timeout: 20_000 })
		).toBeVisible();
		expect(screen.queryByRole('button', { name: /^Try it/ })).toBeNull();
	});
});
