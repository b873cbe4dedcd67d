import type { Component } from 'svelte';
import type { ChapterId } from '../chapters';

/** One answer that a question offers. */
export interface Option {
	id: string;
	label: string;
}

/** A question on a chapter, which a reader answers for themselves alone. */
export interface Question {
	id: string;
	chapter: ChapterId;
	/** Whether one answer fits, or several do. */
	kind: 'one' | 'several';
	/** What is asked. */
	question: string;
	options: readonly Option[];
	/** Ids of the options that fit. */
	right: readonly string[];
	/** Id of the step to read again. */
	reread: string;
	/** Draws the part `opening`, or what can be said of the option of that id. */
	Prose: Component<{ part: string }>;
}

/** How what a reader chose fits a question. */
export type Verdict = 'fits' | 'more' | 'some' | 'none';

/** How the chosen options fit: all that fit and no other, a part of those, some among others, or none. */
export function verdictOn({ right }: Pick<Question, 'right'>, chosen: readonly string[]): Verdict {
	const fitting = chosen.filter((id) => right.includes(id)).length;
	if (fitting === 0) return 'none';
	if (fitting < chosen.length) return 'some';
	return fitting === right.length ? 'fits' : 'more';
}
