import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import SegmentedToggle from '$lib/ui/SegmentedToggle.svelte';

const options = [
	{ value: 'conditions', label: 'Conditions-based' },
	{ value: 'timeline', label: 'Timeline-based' },
	{ value: 'both', label: 'Side by side' }
] as const;
const props = { legend: 'Approach', options, value: 'conditions' as const };

describe('a segmented toggle', () => {
	it('is a named group of radio buttons with exactly one chosen', () => {
		render(SegmentedToggle, { ...props, onchange: vi.fn() });
		expect(screen.getByRole('group', { name: 'Approach' })).toBeVisible();
		const chosen = screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'));
		expect(chosen).toEqual([screen.getByRole('radio', { name: 'Conditions-based' })]);
	});

	it('reports the value of the segment that is pressed', async () => {
		const onchange = vi.fn();
		render(SegmentedToggle, { ...props, onchange });
		await userEvent.click(screen.getByText('Side by side'));
		expect(onchange).toHaveBeenCalledExactlyOnceWith('both');
	});

	it('keeps two toggles on one page apart', () => {
		render(SegmentedToggle, { ...props, onchange: vi.fn() });
		render(SegmentedToggle, { ...props, value: 'both' as const, onchange: vi.fn() });
		const chosen = screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'));
		expect(chosen).toHaveLength(2);
	});
});
