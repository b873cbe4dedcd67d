import { errorFactor } from '../chance';
import type { Draws, Seen, Settings } from '../types';

/** What there is to be seen at the end of a month, before anyone looks. */
export interface Truth {
	/** ISIS members, people. */
	readonly isis: number;
	/** Share of them who lie low and are not counted, 0 to 1. */
	readonly lieLow: number;
	/** Iraqi capability, 0 to 1, before any loss to a fast exit. */
	readonly capability: number;
	/** Attacks on US forces in this month and in the two before. */
	readonly attacks: number;
	readonly attacksBefore: number;
	readonly attacksEarlier: number;
	/** Political pressure, 0 to 1. */
	readonly pressure: number;
}

/** ISIS members that officials see under a standard normal draw: those who do not lie low, times an error that as likely halves as doubles. */
export function isisSeen({ isis, lieLow }: Truth, draw: number, settings: Settings): number {
	return isis * (1 - lieLow) * errorFactor(settings.isisSeenError * draw);
}

/** Iraqi capability that officials see, with an error either way; it is not held to 0–1. */
export function capabilitySeen({ capability }: Truth, draw: number, settings: Settings): number {
	return capability + settings.capabilitySeenError * draw;
}

/** Attacks on US forces, mean of the last three months; nobody miscounts them. */
export function attacksSeen({ attacks, attacksBefore, attacksEarlier }: Truth): number {
	return (attacks + attacksBefore + attacksEarlier) / 3;
}

/** What officials see at the end of a month; they do not mistake attacks and pressure. */
export function seenOf(truth: Truth, draws: Draws, settings: Settings): Seen {
	return {
		isis: isisSeen(truth, draws.isisSeen, settings),
		capability: capabilitySeen(truth, draws.capabilitySeen, settings),
		attacks: attacksSeen(truth),
		pressure: truth.pressure
	};
}
