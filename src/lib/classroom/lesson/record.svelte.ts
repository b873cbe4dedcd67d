import { answers } from '$lib/story/checks/answers';
import type { Question } from '$lib/story/checks/question';
import { readerPrediction as reader } from '$lib/story/predict/reader-prediction.svelte';
import type { KeptPrediction } from '$lib/story/predict/prediction';
import type { Receipt } from '../receipt/receipt';
import { resultOf, type LessonProgress, type Outline } from './progress';
import type { Stop } from './stops';

/** What a student does in a lesson, as it is done. */
export class LessonRecord {
	/** Id of the stop in view. */
	at = $state('');
	#seen = $state.raw<readonly string[]>([]);
	readonly #stops: readonly Stop[];
	readonly outline: Outline;

	/** @param questions those of the lesson */
	constructor(stops: readonly Stop[], questions: readonly Question[]) {
		this.#stops = stops;
		this.outline = { stops: stops.map(({ id }) => id), questions };
	}

	get progress(): LessonProgress {
		const { at, outline } = this;
		const given = outline.questions.map(({ id }) => [id, answers.of(id)] as const);
		return {
			at,
			seen: this.#seen,
			answers: Object.fromEntries(given),
			prediction: this.#prediction
		};
	}
	get result() {
		return resultOf(this.progress, this.outline);
	}
	/** Ids of the stops that were not seen, or whose questions are not all answered. */
	get missing(): string[] {
		const unanswered = ({ questions }: Stop) => questions.some((id) => !answers.of(id).checked);
		return this.#stops
			.filter((stop) => !this.#seen.includes(stop.id) || unanswered(stop))
			.map(({ id }) => id);
	}
	/** What can be handed in, without a name. */
	get receipt(): Receipt {
		const chosen = this.outline.questions
			.map(({ id }) => ({ question: id, chosen: answers.of(id).chosen }))
			.filter((one) => one.chosen.length > 0);
		const reasons = { conditions: '', timeline: '' };
		return { name: '', prediction: reader.prediction, reasons, answers: chosen, runs: [] };
	}
	get #prediction(): KeptPrediction | undefined {
		if (reader.prediction) return { prediction: reader.prediction };
		return reader.skipped ? { skipped: true } : undefined;
	}

	/** Notes that a stop is in view. */
	visit(id: string): void {
		this.at = id;
		if (!this.#seen.includes(id)) this.#seen = [...this.#seen, id];
	}
	/** Takes up the place in the lesson that was kept. */
	takePlace({ at, seen }: LessonProgress): void {
		[this.at, this.#seen] = [at, seen];
	}
	/** Has the answers and the prediction that a course system kept, and none that this browser kept of others. */
	takeWork(kept: LessonProgress | undefined): void {
		for (const { id } of this.outline.questions) {
			const { chosen, checked } = kept?.answers[id] ?? { chosen: [], checked: false };
			answers.choose(id, chosen, checked);
		}
		reader.startAgain();
		if (!kept?.prediction) return;
		if ('skipped' in kept.prediction) return reader.skip();
		reader.draft = kept.prediction.prediction;
		reader.keep();
	}
	/**
	 * Calls back now and after every change.
	 *
	 * @param changed told whether an answer was checked or a prediction made since
	 */
	watch(changed: (decided: boolean) => void): void {
		let before: string | undefined;
		$effect.root(() => {
			$effect(() => {
				const { progress } = this;
				const checked = Object.entries(progress.answers).filter(([, one]) => one.checked);
				const decisions = JSON.stringify([checked, progress.prediction]);
				changed(before !== undefined && before !== decisions);
				before = decisions;
			});
		});
	}
}
