import { Kept } from '$lib/ui/kept.svelte';
import type { ChapterId } from '../chapters';
import type { Question } from './question';

/** What a reader chose for one question. */
export interface Answer {
	/** Ids of options, in the order of the question. */
	chosen: readonly string[];
	/** Whether the reader has asked what can be said of it. */
	checked: boolean;
}

/** An answer with the words that it is given in, for what a reader writes down or hands in. */
export interface GivenAnswer {
	id: string;
	chapter: ChapterId;
	question: string;
	/** The chosen options as they are worded. */
	chosen: readonly string[];
	checked: boolean;
}

type Asked = Pick<Question, 'id' | 'chapter' | 'kind' | 'question' | 'options'>;
type Answers = Readonly<Record<string, Answer>>;

const none: Answer = { chosen: [], checked: false };
const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** One kept answer, or undefined where it is none to this question. */
function readAnswer({ kind, options }: Asked, kept: unknown): Answer | undefined {
	if (!isObject(kept) || !Array.isArray(kept.chosen)) return undefined;
	const named: unknown[] = kept.chosen;
	const chosen = options.map(({ id }) => id).filter((id) => named.includes(id));
	const fits = chosen.length === named.length && (kind === 'several' || chosen.length === 1);
	return fits && chosen.length > 0 ? { chosen, checked: kept.checked === true } : undefined;
}

/** The answers that parsed JSON stands for; what is no answer to any of the questions is dropped. */
export function readAnswers(asked: readonly Asked[], parsed: unknown): Answers | undefined {
	if (!isObject(parsed)) return undefined;
	const read = asked.flatMap((question) => {
		const own = Object.hasOwn(parsed, question.id) ? parsed[question.id] : undefined;
		const answer = readAnswer(question, own);
		return answer ? [[question.id, answer] as const] : [];
	});
	return read.length > 0 ? Object.fromEntries(read) : undefined;
}

/** A reader's answers, kept on the reader's own machine under `checks`. */
export class KeptAnswers {
	#asked: readonly Asked[];
	#kept: Kept<Answers>;

	constructor(asked: readonly Asked[]) {
		this.#asked = asked;
		this.#kept = new Kept('checks', (parsed) => readAnswers(asked, parsed));
	}

	/** The answer to a question; nothing chosen where there is none. */
	of(id: string): Answer {
		return this.#kept.value?.[id] ?? none;
	}

	/** Keeps what is chosen for a question, in the question's order; nothing chosen takes it away. */
	choose(id: string, chosen: readonly string[], checked = false): void {
		const question = this.#asked.find((one) => one.id === id);
		const answer = question && readAnswer(question, { chosen, checked });
		const others = Object.entries(this.#kept.value ?? {}).filter(([key]) => key !== id);
		const all = answer ? [...others, [id, answer] as const] : others;
		this.#kept.value = all.length > 0 ? Object.fromEntries(all) : undefined;
	}

	/** Takes away the answers to some questions. */
	clear(ids: readonly string[]): void {
		for (const id of ids) this.choose(id, []);
	}

	/** Every answer given so far, in the order of the story. */
	given(): GivenAnswer[] {
		return this.#asked.flatMap(({ id, chapter, question, options }) => {
			const { chosen, checked } = this.of(id);
			if (chosen.length === 0) return [];
			const labels = options.filter((one) => chosen.includes(one.id)).map(({ label }) => label);
			return [{ id, chapter, question, chosen: labels, checked }];
		});
	}
}
