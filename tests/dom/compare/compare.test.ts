import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articles, disagreements, facts } from '$lib/facts';
import ArticlePair from '$lib/story/compare/ArticlePair.svelte';
import { readingNumbers } from '$lib/story/compare/reading-settings';
import { allReadings } from '$lib/story/compare/readings';
import Feeds from '../../../src/routes/sources/compare/Feeds.svelte';
import type { Result, Results } from '../../../src/routes/sources/compare/results';

const replaceState = vi.hoisted(() => vi.fn());
vi.mock('$app/navigation', () => ({ replaceState }));

const records = { articles: articles(), facts: facts(), disagreements: disagreements() };
const first = () => screen.getByRole('combobox', { name: 'First article' });
const second = () => screen.getByRole('combobox', { name: 'Second article' });
const heading = (name: RegExp) => screen.getByRole('heading', { name });

describe('two articles, chosen', () => {
	afterEach(() => {
		window.history.replaceState(null, '', '/');
		replaceState.mockClear();
	});

	it('are compared anew, kept in the address without a new entry, and told in one message', async () => {
		render(ArticlePair, { records, addressed: true });
		expect(heading(/^What both report: 2 facts$/)).toBeVisible();
		await userEvent.selectOptions(first(), '001');
		await userEvent.selectOptions(second(), '000');
		expect(heading(/^What both report: 1\d facts$/)).toBeVisible();
		expect(replaceState.mock.lastCall?.[0]).toContain('/sources/compare/?a=001&b=000');
		const message = await screen.findByText(/^Articles 001 and 000: \d+ facts in both/);
		expect(message).toHaveAttribute('role', 'status');
		expect(message.textContent?.length).toBeLessThanOrEqual(160);
	});

	it('change places by the button, and where one is chosen that is the other already', async () => {
		render(ArticlePair, { records });
		await userEvent.click(screen.getByRole('button', { name: 'Swap the two' }));
		expect([first(), second()].map((one) => (one as HTMLSelectElement).value)).toEqual([
			'004',
			'002'
		]);
		await userEvent.selectOptions(first(), '002');
		expect(second()).toHaveValue('004');
		expect(first()).toHaveValue('002');
		expect(replaceState).not.toHaveBeenCalled();
	});

	it('are the usual two, with a note, where the address names none', async () => {
		window.history.replaceState(null, '', '/?a=001&b=99');
		render(ArticlePair, { records, addressed: true });
		expect(first()).toHaveValue('002');
		expect(await screen.findAllByText(/^The address named no two different articles/)).not.toEqual(
			[]
		);
		expect(replaceState).not.toHaveBeenCalled();
	});

	it('are those of the address', () => {
		window.history.replaceState(null, '', '/?a=003&b=001');
		render(ArticlePair, { records, addressed: true });
		expect([first(), second()].map((one) => (one as HTMLSelectElement).value)).toEqual([
			'003',
			'001'
		]);
	});
});

/** Every difference is a hundred times the place of its reading. */
const results: Results = {
	outcomes: [
		...(['isisAtEnd', 'isisDoubled', 'capabilityAtHandover', 'attacks', 'requested'] as const),
		...(['completedMonth', 'monthsOfHighPressure', 'troopMonths'] as const)
	],
	runs: 200,
	numbers: readingNumbers(),
	results: allReadings().map((_, place): Result => {
		const cells = Array.from({ length: 8 }, () => [100 * (place + 1), 1, 200, 1] as const);
		return { plain: cells, equal: cells, reached: place > 0 };
	})
};

describe('whose figure feeds the model', () => {
	it('is chosen by radio buttons, and every number follows', async () => {
		render(Feeds, { results });
		const table = () => screen.getByRole('table', { name: /^Every outcome with the readings/ });
		const cell = () => within(table()).getAllByRole('row')[1];
		expect(cell()).toHaveTextContent('+100 ± 2');
		const lists = within(screen.getByRole('group', { name: 'Whose list of conditions decides' }));
		await userEvent.click(lists.getByRole('radio', { name: /^Article 003/ }));
		expect(cell()).toHaveTextContent('+400 ± 2');
		const message = await screen.findByText(/^ISIS members at the end: \+400 ± 2 as they stand/);
		expect(message.textContent?.length).toBeLessThanOrEqual(160);
		await userEvent.click(screen.getByRole('button', { name: 'As the model has it' }));
		expect(cell()).toHaveTextContent('+100 ± 2');
	});

	it('shows the arithmetic of every option, which follows the count chosen', async () => {
		render(Feeds, { results });
		expect(screen.getByText(/45 × 2,500 ÷ \(2,500 \+ 900\) = 33 a month/)).toBeVisible();
		await userEvent.click(screen.getByRole('radio', { name: /^Article 004: more than 150/ }));
		expect(screen.getByText(/44 × 2,500 ÷ \(2,500 \+ 900\) = 32 a month/)).toBeVisible();
	});

	it('says where no timeline keeps as many troop-months', async () => {
		render(Feeds, { results });
		expect(screen.getByText(/^With these readings no timeline/)).toBeVisible();
		await userEvent.click(screen.getByRole('radio', { name: /^Nine months/ }));
		expect(screen.queryByText(/^With these readings no timeline/)).toBeNull();
	});

	it('draws another outcome where another is chosen', async () => {
		render(Feeds, { results });
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'attacks');
		const drawings = screen.getAllByRole('img');
		for (const drawing of drawings)
			expect(drawing).toHaveAccessibleName(/^Attacks on US forces, timeline-based less/);
	});
});
