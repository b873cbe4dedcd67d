import { clamp01 } from '../clamp';
import type { ScheduleState, Settings } from '../types';

/** A faster fall than this share of all troops in one month loses capability. */
const FAST_EXIT = 0.1;

/**
 * How hard US forces and militias fight, 0 to 1: attacks to be expected against those of January 2024.
 * 0 when there were none then.
 */
export function exchangeOf(attackRate: number, settings: Settings): number {
	const start = settings.attacksPerMonthAtStart;
	return start === 0 ? 0 : Math.min(1, attackRate / start);
}

/** The advisers at work, as a share of all of them undisturbed, 0 to 1. */
export function advisersOf(share: number, exchange: number, settings: Settings): number {
	return share * (1 - settings.adviserEffortLost * exchange);
}

/** The effort of so much Iraqi capability and so many advisers (shares of their number), each less what fighting takes. */
function jointEffort(
	capability: number,
	advisers: number,
	exchange: number,
	settings: Settings
): number {
	return capability * (1 - settings.iraqiEffortLost * exchange) + settings.adviserShare * advisers;
}

/** The joint effort of January 2024, in the units of `jointEffort`. */
export function januaryEffortOf(settings: Settings): number {
	return jointEffort(1 - settings.adviserShare, advisersOf(1, 1, settings), 1, settings);
}

/** The joint effort against ISIS, January 2024 = 1. `january` is what `januaryEffortOf` says. */
export function effortOf(
	capability: number,
	advisers: number,
	exchange: number,
	january: number,
	settings: Settings
): number {
	return jointEffort(capability, advisers, exchange, settings) / january;
}

/**
 * The host's own effort in training, 1 as usual. A standing date may sharpen or slacken it, and so may
 * waiting for conditions; by default neither does.
 */
export function hostEffortOf(schedule: ScheduleState, settings: Settings): number {
	if (schedule === 'dateSet') return 1 + settings.effortUnderDate;
	// Reviews follow the talks at once, so these two states are "conditions, after the talks" exactly.
	const waiting = schedule === 'reducing' || schedule === 'holding';
	return waiting ? 1 + settings.effortUnderConditions : 1;
}

/** Capability (0 to 1) after a month of training, which closes part of the gap that remains. */
export function trainedCapability(
	capability: number,
	advisers: number,
	hostEffort: number,
	settings: Settings
): number {
	const training = settings.ownTraining + settings.adviserTraining * advisers;
	return capability + training * hostEffort * (1 - capability);
}

/** Capability (0 to 1) after troops left; `fall` is the share of all troops that left this month. */
export function capabilityAfterExit(capability: number, fall: number, settings: Settings): number {
	return clamp01(capability - settings.lossPerFastExit * Math.max(0, fall - FAST_EXIT));
}
