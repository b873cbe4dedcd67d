import { runsThatFit } from '$lib/classroom/receipt/encode';
import { MAX_REASON } from '$lib/classroom/receipt/limits';
import type { Receipt, SaidOf } from '$lib/classroom/receipt/receipt';
import {
	SavedScenarios,
	type SavedScenario
} from '$lib/simulator/scenarios/saved-scenarios.svelte';
import { answers } from '$lib/story/checks/answers';
import { questions } from '$lib/story/checks/content';
import { readerPrediction } from '$lib/story/predict/reader-prediction.svelte';
import { Kept } from '$lib/ui/kept.svelte';

type Reasons = Readonly<Record<SaidOf, string>>;
const none: Reasons = { conditions: '', timeline: '' };

/** The reasons that parsed JSON stands for; undefined where it holds none. */
export function readReasons(parsed: unknown): Reasons | undefined {
	if (typeof parsed !== 'object' || parsed === null) return undefined;
	const { conditions, timeline } = parsed as Record<string, unknown>;
	const text = (kept: unknown) => (typeof kept === 'string' ? kept.slice(0, MAX_REASON) : '');
	const reasons = { conditions: text(conditions), timeline: text(timeline) };
	return reasons.conditions || reasons.timeline ? reasons : undefined;
}

/** What the reader of this browser has said and kept, as far as a receipt holds it. */
export class OnThisMachine {
	readonly #reasons = new Kept('hand-in', readReasons);
	readonly #saved = new SavedScenarios();
	/** Lasts as long as the page. */
	name = $state('');

	get reasons(): Reasons {
		return this.#reasons.value ?? none;
	}
	/** Keeps a reason in this browser; empty ones are not kept. */
	say(approach: SaidOf, reason: string): void {
		this.#reasons.value = readReasons({ ...this.reasons, [approach]: reason });
	}
	clearReasons(): void {
		this.#reasons.value = undefined;
	}

	readonly prediction = readerPrediction.prediction;
	readonly answers = answers.given();
	/** Kept runs, the last one first. */
	readonly runs: readonly SavedScenario[] = this.#saved.list.toReversed();

	/** All of it, as a receipt. */
	get receipt(): Receipt {
		return {
			name: this.name,
			...(this.prediction && { prediction: this.prediction }),
			reasons: this.reasons,
			answers: questions.map(({ id }) => ({ question: id, chosen: answers.of(id).chosen })),
			runs: runsThatFit(this.runs.map(({ scenario }) => scenario))
		};
	}
}
