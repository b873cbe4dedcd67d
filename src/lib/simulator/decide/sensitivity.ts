import { PARAMETERS } from '$lib/model/parameters';
import type { NumberName } from '$lib/model/types';
import type { BatchRunner } from '../batch/batch-runner';
import type { PairedMeans } from './paired';
import { compareUnder, forEach, NUMBER_NAMES, type AskOptions, type Question } from './question';

/** Paired runs at each end of a range. */
export const SENSITIVITY_RUNS = 200;
/** Which parameters are moved: what nobody knows, or what is chosen and how January 2024 is described. */
export type SpanSet = 'unknown' | 'given';
/** The parameters of both sets. */
export const SPAN_NAMES: Readonly<Record<SpanSet, readonly NumberName[]>> = {
	unknown: NUMBER_NAMES.filter((name) => PARAMETERS[name].group === 'unknown'),
	given: NUMBER_NAMES.filter((name) => PARAMETERS[name].group !== 'unknown')
};

/** The comparison with one parameter at its lowest and at its highest value, all others as they are. */
export interface Span {
	readonly name: NumberName;
	readonly lowest: PairedMeans;
	readonly highest: PairedMeans;
}
/** What there is so far. */
export interface Sensitivity {
	readonly question: Question;
	/** The comparison as everything is set; null until it is there. */
	readonly now: PairedMeans | null;
	/** In the order in which they were finished. */
	readonly spans: readonly Span[];
	/** How many spans there will be. */
	readonly total: number;
}

/** Moves the parameters one at a time, each to both ends of its range; what nobody knows first. */
export async function sensitivity(
	question: Question,
	runner: BatchRunner,
	{ signal, onprogress }: AskOptions<Sensitivity> = {}
): Promise<Sensitivity> {
	const { settings } = question;
	const names = [...SPAN_NAMES.unknown, ...SPAN_NAMES.given];
	const now = await compareUnder(settings, question, runner, signal);
	let found: Sensitivity = { question, now, spans: [], total: names.length };
	onprogress?.(found);
	await forEach(names, async (name) => {
		const { minimum, maximum } = PARAMETERS[name];
		const at = (value: number) =>
			compareUnder({ ...settings, [name]: value }, question, runner, signal);
		const [lowest, highest] = await Promise.all([at(minimum), at(maximum)]);
		found = { ...found, spans: [...found.spans, { name, lowest, highest }] };
		onprogress?.(found);
	});
	return found;
}
