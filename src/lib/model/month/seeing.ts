import { errorFactor, normal } from '../chance';
import type { Draws, Seen, Settings } from '../types';

/** What there is to be seen at the end of a month, before anyone looks. */
export interface Truth {
	/** ISIS members, people. */
	readonly isis: number;
	/** Share of them who lie low and are not counted, 0 to 1. */
	readonly lieLow: number;
	/** Iraqi capability, 0 to 1, before any loss to a fast exit. */
	readonly capability: number;
	/** Attacks on US forces in each of the last three months. */
	readonly attacks: readonly [number, number, number];
	/** Political pressure, 0 to 1. */
	readonly pressure: number;
}

/**
 * What officials see: the members who do not lie low, times an error that is as likely to halve as to
 * double; capability with an error either way; attacks and pressure as they are.
 */
export function seenOf(truth: Truth, draws: Draws, settings: Settings): Seen {
	const [now, before, earlier] = truth.attacks;
	const isisError = errorFactor(settings.isisSeenError * normal(draws.isisSeen));
	const capabilityError = settings.capabilitySeenError * normal(draws.capabilitySeen);
	return {
		isis: truth.isis * (1 - truth.lieLow) * isisError,
		capability: truth.capability + capabilityError,
		attacks: (now + before + earlier) / 3,
		pressure: truth.pressure
	};
}
