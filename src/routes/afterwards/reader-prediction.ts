import {
	isisChanges,
	predicted,
	type Outlook,
	type Prediction
} from '$lib/story/predict/prediction';
import { Kept } from '$lib/ui/kept.svelte';

/** What a browser keeps of the reader's prediction: the prediction, or that it was skipped. */
interface Stored {
	prediction?: Prediction;
	skipped?: boolean;
}

/** Most months that a prediction may name: more than any run lasts. */
const LONGEST = 240;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

function outlook(value: unknown): Outlook | undefined {
	if (!isObject(value)) return undefined;
	const { gone } = value;
	const isis = isisChanges.find((change) => change === value.isis);
	if (isis === undefined) return undefined;
	if (gone === null) return { gone, isis };
	const isMonth =
		typeof gone === 'number' && Number.isInteger(gone) && gone >= 1 && gone <= LONGEST;
	return isMonth ? { gone, isis } : undefined;
}

/** What parsed JSON stands for; undefined where it is no prediction and no skip. */
export function readStored(parsed: unknown): Stored | undefined {
	if (!isObject(parsed)) return undefined;
	const given = isObject(parsed.prediction) ? parsed.prediction : {};
	const [conditions, timeline] = predicted.map((approach) => outlook(given[approach]));
	if (conditions && timeline) return { prediction: { conditions, timeline } };
	return parsed.skipped === true ? { skipped: true } : undefined;
}

/** The reader's prediction on this page, which the story asks for; kept under the key `prediction`. */
export class ReaderPrediction {
	#kept = new Kept('prediction', readStored);

	get prediction(): Prediction | undefined {
		return this.#kept.value?.prediction;
	}
	/** Whether the reader chose to go on without one. */
	get skipped(): boolean {
		return this.#kept.value?.skipped === true;
	}
	/** Whether the reader has predicted or chosen not to. */
	get settled(): boolean {
		return this.prediction !== undefined || this.skipped;
	}
	/** Goes on without a prediction; one that is there stays. */
	skip(): void {
		if (!this.settled) this.#kept.value = { skipped: true };
	}
}

export const readerPrediction = new ReaderPrediction();
