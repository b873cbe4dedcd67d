import { simulateRun, type RunRequest } from '../run';
import type { ParameterName } from '../types';
import { isReached, type Goal } from './goals';
import { changed, changesOutward, type Change } from './grid';
import { isReachedWith, replayable } from './replay';

/** How far a search has come, after each run that it tries. */
export interface Progress {
	readonly tried: number;
	readonly total: number;
	/** The change that was just found, if any. */
	readonly found: Change | undefined;
}

/**
 * For each parameter the smallest change that, made alone, would have made a run reach a goal under the same
 * chance events; the smallest first, measured against each parameter's range.
 *
 * Effects are not monotone, so every value of each slider is tried, outward from the present one, until one
 * does it; it is then checked by a run from the start. Pauses after each run: the caller decides how long to
 * go on at a time, and may stop. Nothing is returned for a goal that is reached already.
 */
export function* whatItTakes(
	request: RunRequest,
	goal: Goal
): Generator<Progress, readonly Change[]> {
	const { settings } = request;
	const months = goal.month;
	if (isReached(goal, simulateRun({ ...request, months }))) return [];
	const base = replayable(request, goal);
	const changes = changesOutward(settings).filter(({ name }) => base.firstAsked.has(name));
	const done = new Map<ParameterName, Change>();
	for (const [tried, change] of changes.entries()) {
		if (done.has(change.name)) continue;
		const other = changed(settings, change);
		const does =
			isReachedWith(goal, other, base, base.firstAsked.get(change.name)!) &&
			isReached(goal, simulateRun({ ...request, settings: other, months }));
		if (does) done.set(change.name, change);
		yield { tried: tried + 1, total: changes.length, found: does ? change : undefined };
	}
	return [...done.values()];
}

/** The whole answer at once; takes about a tenth of a second. */
export function allItTakes(request: RunRequest, goal: Goal): readonly Change[] {
	const search = whatItTakes(request, goal);
	let next = search.next();
	while (!next.done) next = search.next();
	return next.value;
}
