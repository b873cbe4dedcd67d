import { Kept } from '$lib/ui/kept.svelte';
import {
	readKeptPrediction,
	unsaid,
	type Outlook,
	type Predicted,
	type Prediction
} from './prediction';

/** What the reader of this page predicts: the chart and the form set one draft, and the browser keeps what was committed. */
export class ReaderPrediction {
	readonly #kept = new Kept('prediction', readKeptPrediction);
	/** What the form and the chart's marks show. */
	draft = $state.raw<Prediction>(this.prediction ?? unsaid);

	/** What the reader has committed to, if anything. */
	get prediction(): Prediction | undefined {
		const kept = this.#kept.value;
		return kept && 'prediction' in kept ? kept.prediction : undefined;
	}
	/** Whether the reader wants to see the run without a prediction. */
	get skipped(): boolean {
		return this.#kept.value !== undefined && this.prediction === undefined;
	}
	/** Whether the run may be shown: after a prediction, or after skipping it. */
	get settled(): boolean {
		return this.#kept.value !== undefined;
	}

	/** Changes a part of what is said of one approach; a committed prediction stays as it is. */
	say(approach: Predicted, part: Partial<Outlook>): void {
		if (this.prediction) return;
		this.draft = { ...this.draft, [approach]: { ...this.draft[approach], ...part } };
	}
	/** Commits to what the form shows. */
	keep(): void {
		this.#kept.value = { prediction: this.draft };
	}
	/** Goes on without a prediction. */
	skip(): void {
		this.#kept.value = { skipped: true };
	}
	/** Takes the commitment or the skipping back; the form shows what it showed. */
	reopen(): void {
		this.#kept.value = undefined;
	}
	/** Takes everything back. */
	startAgain(): void {
		this.reopen();
		this.draft = unsaid;
	}
}

/** The prediction of whoever reads this page. */
export const readerPrediction = new ReaderPrediction();
