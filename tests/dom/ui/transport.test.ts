import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Transport from '$lib/ui/Transport.svelte';

const words = {
	name: 'Playback',
	play: 'Play',
	pause: 'Pause',
	back: 'Back',
	step: 'Step',
	reset: 'Reset'
};
const handlers = () => ({
	onplay: vi.fn(),
	onpause: vi.fn(),
	onback: vi.fn(),
	onstep: vi.fn(),
	onreset: vi.fn()
});
const props = {
	words,
	playing: false,
	atStart: false,
	atEnd: false
};

describe('a transport', () => {
	it('plays when still, and pauses when playing, with the same button', async () => {
		const on = handlers();
		const { rerender } = render(Transport, { ...props, ...on });
		await userEvent.click(screen.getByRole('button', { name: 'Play' }));
		await rerender({ playing: true });
		await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
		expect(on.onplay).toHaveBeenCalledOnce();
		expect(on.onpause).toHaveBeenCalledOnce();
	});

	it('cannot step back from the start, yet keeps the button where it can be focused', async () => {
		const on = handlers();
		render(Transport, { ...props, ...on, atStart: true });
		const back = screen.getByRole('button', { name: 'Back' });
		await userEvent.click(back);
		expect(on.onback).not.toHaveBeenCalled();
		expect(back).toHaveAttribute('aria-disabled', 'true');
		expect(back).toHaveFocus();
	});

	it('cannot step past the end, but can start again from there', async () => {
		const on = handlers();
		render(Transport, { ...props, ...on, atEnd: true });
		await userEvent.click(screen.getByRole('button', { name: 'Step' }));
		await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
		expect(on.onstep).not.toHaveBeenCalled();
		expect(on.onreset).toHaveBeenCalledOnce();
	});
});
