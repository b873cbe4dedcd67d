import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runFigure } from '$lib/story/figures/run';
import RunGraphic from '$lib/story/graphics/RunGraphic.svelte';
import PredictForm from '$lib/story/predict/PredictForm.svelte';
import { ReaderPrediction, readerPrediction } from '$lib/story/predict/reader-prediction.svelte';

vi.mock('$lib/story/figures/now', async () => ({ figures: { run: runFigure() } }));

const key = 'conditions-or-calendar:prediction';
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;

beforeEach(() => {
	localStorage.clear();
	readerPrediction.startAgain();
});

/** The part of the form on one approach. */
const asked = (approach: string) => within(screen.getByRole('group', { name: approach }));
const conditions = () => asked('Under the conditions-based approach');
const timeline = () => asked('Under the timeline-based approach');
const button = (name: string) => screen.getByRole('button', { name });
/** Every drawing comes twice, for wide and narrow places. */
const mark = (name: string) => screen.getAllByRole('slider', { name })[0]!;
const goneMark = 'Conditions-based: the last US troops leave';
const isisMark = 'Timeline-based: ISIS at the end, compared with the start';

describe('the form of a prediction', () => {
	it('takes the same month by slider and by number', async () => {
		render(PredictForm);
		await fireEvent.input(conditions().getByRole('slider'), { target: { value: '30' } });
		expect(conditions().getByRole('spinbutton')).toHaveValue(30);
		await userEvent.clear(timeline().getByRole('spinbutton'));
		await userEvent.type(timeline().getByRole('spinbutton'), '30{Tab}');
		expect(timeline().getByRole('slider')).toHaveAttribute(
			'aria-valuetext',
			conditions().getByRole('slider').getAttribute('aria-valuetext')
		);
		const { conditions: one, timeline: other } = readerPrediction.draft;
		expect(one).toEqual(other);
	});

	it('takes an empty number for not within the time', async () => {
		render(PredictForm);
		await userEvent.type(conditions().getByRole('spinbutton'), '12{Tab}');
		expect(readerPrediction.draft.conditions.gone).toBe(12);
		await userEvent.clear(conditions().getByRole('spinbutton'));
		await userEvent.tab();
		expect(conditions().getByRole('slider')).toHaveAttribute(
			'aria-valuetext',
			'not within 48 months'
		);
	});

	it('keeps what it shows, says so, and lets it be changed without losing it', async () => {
		render(PredictForm);
		await userEvent.click(timeline().getByRole('radio', { name: 'more members' }));
		await userEvent.click(button('Keep my prediction'));
		const prediction = {
			conditions: { gone: null, isis: 'same' },
			timeline: { gone: null, isis: 'more' }
		};
		expect(kept()).toEqual({ prediction });
		expect(screen.getByRole('status')).toHaveTextContent(/kept in this browser/);
		expect(timeline().getByRole('slider')).toBeDisabled();
		expect(button('Change it')).toHaveFocus();
		await userEvent.click(button('Change it'));
		expect(kept()).toBeNull();
		expect(readerPrediction.settled).toBe(false);
		expect(timeline().getByRole('radio', { name: 'more members' })).toBeChecked();
	});

	it('starts again with nothing said', async () => {
		render(PredictForm);
		await userEvent.type(conditions().getByRole('spinbutton'), '12{Tab}');
		await userEvent.click(button('Keep my prediction'));
		await userEvent.click(button('Start again'));
		expect(kept()).toBeNull();
		expect(conditions().getByRole('spinbutton')).toHaveValue(null);
	});

	it('can be skipped, which is kept too, and be filled in after all', async () => {
		render(PredictForm);
		await userEvent.click(button('Skip and show me'));
		expect(kept()).toEqual({ skipped: true });
		expect(readerPrediction.skipped && readerPrediction.settled).toBe(true);
		expect(readerPrediction.prediction).toBeUndefined();
		await userEvent.click(button('Predict after all'));
		expect(readerPrediction.settled).toBe(false);
		expect(button('Keep my prediction')).toBeEnabled();
	});
});

describe('what the browser kept', () => {
	it('is there again for the next page', () => {
		readerPrediction.say('timeline', { gone: 20 });
		readerPrediction.keep();
		const later = new ReaderPrediction();
		expect(later.prediction).toEqual(readerPrediction.prediction);
		expect(later.draft.timeline.gone).toBe(20);
	});

	it.each(['', '{', '[]', '{"prediction":{"conditions":{"gone":99,"isis":"same"}}}'])(
		'counts as nothing where it is %j',
		(text) => {
			localStorage.setItem(key, text);
			expect(new ReaderPrediction().settled).toBe(false);
		}
	);

	it('lasts for the page where storage is denied', () => {
		const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new Error('denied');
		});
		readerPrediction.say('conditions', { gone: 9 });
		readerPrediction.keep();
		expect(readerPrediction.prediction?.conditions.gone).toBe(9);
		denied.mockRestore();
	});
});

describe('the marks in the chart', () => {
	it('say what the form says, whichever is moved', async () => {
		render(PredictForm);
		render(RunGraphic, { view: 'predict' });
		await fireEvent.input(conditions().getByRole('slider'), { target: { value: '30' } });
		expect(mark(goneMark)).toHaveAttribute('aria-valuenow', '30');
		mark(goneMark).focus();
		await userEvent.keyboard('{PageDown}{ArrowLeft}');
		expect(conditions().getByRole('spinbutton')).toHaveValue(23);
		mark(isisMark).focus();
		await userEvent.keyboard('{End}');
		expect(timeline().getByRole('radio', { name: 'more members' })).toBeChecked();
		expect(mark(isisMark)).toHaveAttribute('aria-valuetext', 'more members');
	});

	it('follow the hand along their axis', async () => {
		render(RunGraphic, { view: 'predict' });
		const one = mark(goneMark) as unknown as SVGGElement;
		one.setPointerCapture = vi.fn();
		one.ownerSVGElement!.getScreenCTM = () => ({ a: 1 }) as DOMMatrix;
		const move = (type: string, clientX: number) =>
			fireEvent(one, new MouseEvent(type, { clientX, bubbles: true }));
		await move('pointermove', 100);
		expect(readerPrediction.draft.conditions.gone).toBeNull();
		await move('pointerdown', 674);
		await move('pointermove', 674 / 2);
		expect(readerPrediction.draft.conditions.gone).toBe(25);
		await move('pointerup', 674 / 2);
		await move('pointermove', 0);
		expect(readerPrediction.draft.conditions.gone).toBe(25);
	});

	it('can no longer be moved once the prediction is kept', () => {
		readerPrediction.keep();
		render(RunGraphic, { view: 'predict' });
		expect(screen.queryAllByRole('slider')).toEqual([]);
	});
});

describe('the run in the chart', () => {
	const lines = (container: Element) =>
		[...container.querySelectorAll('path.line')].filter((line) => !line.closest('.print-only'));

	it('is there where no step asks for anything, as without scripts', () => {
		expect(lines(render(RunGraphic, { view: undefined }).container).length).toBeGreaterThan(0);
	});

	it('is kept back on the screen, not on paper, until there is a prediction', async () => {
		const { container } = render(RunGraphic, { view: 'run' });
		expect(lines(container)).toEqual([]);
		expect(container.querySelectorAll('.print-only path.line').length).toBeGreaterThan(0);
		expect(screen.getByText(/once you have made a prediction, or skipped it/)).toBeVisible();
		readerPrediction.keep();
		await vi.waitFor(() => expect(lines(container).length).toBeGreaterThan(0));
		expect(container.querySelectorAll('.expected').length).toBeGreaterThan(0);
	});

	it('is shown at once to whoever skips, without a prediction in it', async () => {
		const { container } = render(RunGraphic, { view: 'run' });
		await userEvent.click(button('Skip and show me'));
		expect(lines(container).length).toBeGreaterThan(0);
		expect(container.querySelectorAll('.expected')).toHaveLength(0);
	});
});
