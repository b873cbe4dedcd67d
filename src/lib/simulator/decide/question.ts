import { equalStay } from '$lib/model/equal-stay';
import { PARAMETER_NAMES, PARAMETERS } from '$lib/model/parameters';
import type { Approach, NumberName, ParameterName, Settings } from '$lib/model/types';
import type { BatchRunner } from '../batch/batch-runner';
import { pairedMeans, type PairedMeans } from './paired';

/** Which two approaches are compared, and around which settings. */
export interface Question {
	/** Differences are the second less the first. */
	readonly approaches: readonly [Approach, Approach];
	readonly settings: Settings;
	readonly seed: number;
	/** Paired runs behind every number. */
	readonly runs: number;
	/** Whether each timeline is replaced by one that keeps as many troop-months as the conditions. */
	readonly equalStay: boolean;
}
/** How something long is asked for. */
export interface AskOptions<Result> {
	/** Stops the work; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Called with what there is so far. */
	readonly onprogress?: (result: Result) => void;
}

/** Worlds asked for at the same time, so that no worker waits. */
const LANES = 8;

const isNumber = (name: ParameterName): name is NumberName => PARAMETERS[name].kind === 'number';
/** Every parameter that is a number, in the order in which a page shows them. */
export const NUMBER_NAMES: readonly NumberName[] = PARAMETER_NAMES.filter(isNumber);

/** Lets the page have its turn. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Both approaches in the same worlds under `settings`, compared on every outcome. */
export async function compareUnder(
	settings: Settings,
	question: Question,
	runner: BatchRunner,
	signal?: AbortSignal
): Promise<PairedMeans> {
	const { approaches, equalStay: isEqual, runs, seed } = question;
	// The search for a timeline holds up the page for some hundredths of a second.
	if (isEqual) await pause();
	signal?.throwIfAborted();
	const ofTimeline = isEqual ? equalStay(settings, seed).settings : settings;
	const [first, second] = await Promise.all(
		approaches.map((approach) =>
			runner.run(
				{ approach, settings: approach === 'timeline' ? ofTimeline : settings, seed, runs },
				{ signal }
			)
		)
	);
	return pairedMeans(first!, second!);
}

/** Does the work for every item, in their order and a few at a time; after a failure no other begins. */
export async function forEach<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<void>
): Promise<void> {
	const waiting = items[Symbol.iterator]();
	let failed = false;
	const lane = async () => {
		for (const item of waiting) {
			if (failed) return;
			try {
				await work(item);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}

/** Whether two questions are alike, whatever the values of the parameters named in `except`. */
export function isSameQuestion(
	a: Question,
	b: Question,
	except: readonly ParameterName[] = []
): boolean {
	const alike = a.seed === b.seed && a.runs === b.runs && a.equalStay === b.equalStay;
	return (
		alike &&
		PARAMETER_NAMES.every((name) => except.includes(name) || a.settings[name] === b.settings[name])
	);
}
