import type { ISIS_LIST, SAID_OF } from './lists';

/** An approach that a receipt speaks of. */
export type SaidOf = (typeof SAID_OF)[number];
/** What is expected of one approach. */
export interface Said {
	/** Month in which the last troops leave, 1 to 48; null when some are still there at the end. */
	readonly gone: number | null;
	readonly isis: (typeof ISIS_LIST)[number];
}
/** The options chosen for one question, by their ids, in the order of the frozen list. */
export interface ReceiptAnswer {
	readonly question: string;
	readonly chosen: readonly string[];
}

/** What a student hands in. No name unless one was typed. */
export interface Receipt {
	/** Empty where none was typed. */
	readonly name: string;
	readonly prediction?: Readonly<Record<SaidOf, Said>>;
	/** Why, in the student's own words; empty where nothing was written. */
	readonly reasons: Readonly<Record<SaidOf, string>>;
	/** Questions in the order of the frozen list, each once. */
	readonly answers: readonly ReceiptAnswer[];
	/** Runs as the simulator's address has them (`s=`). */
	readonly runs: readonly string[];
}

/** Whether there is nothing in it that a teacher could look at. */
export const isEmpty = ({ prediction, reasons, answers, runs }: Receipt): boolean =>
	!prediction && !reasons.conditions && !reasons.timeline && answers.length + runs.length === 0;
