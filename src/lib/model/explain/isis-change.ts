import { growthOf } from '../month/isis';
import type { Run } from '../types';

/** What ISIS's number did over some months of a run, and through what; all in people. */
export interface IsisChange {
	/** Members at the end of the month before the first, and of the last. */
	readonly before: number;
	readonly after: number;
	/** Members gained by growth. */
	readonly grown: number;
	/** Members removed by the joint effort. */
	readonly removed: number;
	/** Members gained or lost by chance: month-to-month scatter and sudden jumps. */
	readonly chance: number;
	/** Members removed each month out of every 100 that there were; null where there were none. */
	readonly removedOf100: number | null;
}

/**
 * What ISIS's number did from the end of month `from` to the end of month `to`: before + grown − removed +
 * chance = after. The month step itself, taken apart (see month/isis.ts); where it stops at 0, chance takes no
 * more than there is.
 */
export function isisChangeOver({ months, settings }: Run, from: number, to: number): IsisChange {
	const before = months[from]!.world.isisMembers;
	const after = months[to]!.world.isisMembers;
	let [grown, removed, met] = [0, 0, 0];
	for (let month = from + 1; month <= to; month += 1) {
		const members = months[month - 1]!.world.isisMembers;
		const { isisJump, isisNoise } = months[month]!.happened!;
		const growth = growthOf(members, settings);
		const gained = growth + isisNoise + isisJump;
		grown += growth;
		removed += Math.max(0, members + gained - months[month]!.world.isisMembers);
		met += members;
	}
	const chance = after - before - grown + removed;
	const removedOf100 = met > 0 ? (100 * removed) / met : null;
	return { before, after, grown, removed, chance, removedOf100 };
}
