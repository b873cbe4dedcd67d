import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Prediction } from '$lib/story/predict/prediction';
import Page from '../../../src/routes/afterwards/+page.svelte';

const reader = vi.hoisted(() => ({
	prediction: undefined as Prediction | undefined,
	skipped: false,
	get settled() {
		return this.prediction !== undefined || this.skipped;
	},
	skip() {
		this.skipped = true;
	}
}));
vi.mock('$lib/story/predict/reader-prediction.svelte', () => ({ readerPrediction: reader }));

async function arrive() {
	render(Page);
	await tick();
	return document.querySelector('details') as HTMLDetailsElement;
}
const skip = () => screen.getByText('Skip the prediction and show what happened');

beforeEach(() => {
	reader.prediction = undefined;
	reader.skipped = false;
});

describe('the gate before what happened next', () => {
	it('is shut for a reader who has not settled, with the two ways on', async () => {
		const details = await arrive();
		expect(details.open).toBe(false);
		expect(screen.getByRole('link', { name: 'Predict first' })).toHaveAttribute(
			'href',
			expect.stringMatching(/\/#run-predict$/)
		);
		expect(skip().tagName).toBe('SUMMARY');
		expect(reader.skipped).toBe(false);
	});

	it('counts as a skip when it is opened, and keeps its words under the reader’s hand', async () => {
		const details = await arrive();
		details.open = true;
		await vi.waitFor(() => expect(reader.skipped).toBe(true));
		expect(details.open).toBe(true);
		expect(skip()).toBeInTheDocument();
	});

	it('is open for a reader who has skipped before, and asks no more', async () => {
		reader.skipped = true;
		expect((await arrive()).open).toBe(true);
		expect(screen.queryByText('Predict first')).toBeNull();
		expect(screen.queryByText('Your own prediction')).toBeNull();
	});

	it('is open for a reader who has predicted, and recalls the prediction without a verdict', async () => {
		reader.prediction = {
			conditions: { gone: 31, isis: 'same' },
			timeline: { gone: null, isis: 'more' }
		};
		expect((await arrive()).open).toBe(true);
		expect(screen.queryByText('Predict first')).toBeNull();
		expect(screen.getByText(/Under the conditions-based approach/)).toHaveTextContent(
			'the last US troops leave in month 31, Aug 2026; at the end ISIS has about as many.'
		);
		expect(screen.getByText(/Under the timeline-based approach/)).toHaveTextContent(
			'some US troops are still there when the run ends; at the end ISIS has more members.'
		);
		expect(screen.getByText(/It is not marked right or wrong/)).toBeInTheDocument();
	});
});
