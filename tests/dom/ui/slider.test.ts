import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Slider from '$lib/ui/Slider.svelte';

const props = {
	label: 'Set date',
	value: 24,
	min: 12,
	max: 48,
	step: 1,
	format: (months: number) => `${months} months`,
	limits: '12 to 48 months',
	exactLabel: 'Set date, exactly'
};

describe('a slider', () => {
	it('is a native range with its name, and says its value with the unit', () => {
		render(Slider, { ...props, onchange: vi.fn() });
		const slider = screen.getByRole('slider', { name: 'Set date' });
		expect(slider).toHaveAttribute('aria-valuetext', '24 months');
		expect(slider).toHaveAccessibleDescription('12 to 48 months');
	});

	it('reports the new value as a number', async () => {
		const onchange = vi.fn();
		render(Slider, { ...props, onchange });
		await fireEvent.input(screen.getByRole('slider'), { target: { value: '36' } });
		expect(onchange).toHaveBeenCalledExactlyOnceWith(36);
	});

	it('follows a value that changes from outside, in words too', async () => {
		const { rerender } = render(Slider, { ...props, onchange: vi.fn() });
		await rerender({ value: 30 });
		expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '30 months');
		expect(screen.getByText('30 months')).toBeVisible();
	});

	it('has no number field at 36 steps', () => {
		render(Slider, { ...props, onchange: vi.fn() });
		expect(screen.queryByRole('spinbutton')).toBeNull();
	});

	it('has a number field at 1,000 steps that holds what is typed to the limits', async () => {
		const onchange = vi.fn();
		render(Slider, { ...props, min: 0, max: 1000, onchange });
		const field = screen.getByRole('spinbutton', { name: 'Set date, exactly' });
		await userEvent.clear(field);
		await userEvent.type(field, '5000{Tab}');
		expect(onchange).toHaveBeenCalledExactlyOnceWith(1000);
	});

	it('puts the old value back where the field is left empty', async () => {
		const onchange = vi.fn();
		render(Slider, { ...props, min: 0, max: 1000, onchange });
		const field = screen.getByRole('spinbutton');
		await userEvent.clear(field);
		await userEvent.tab();
		expect(onchange).not.toHaveBeenCalled();
		expect(field).toHaveValue(24);
	});
});
