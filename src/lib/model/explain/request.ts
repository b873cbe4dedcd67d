import { whyNoRequest } from '../month/pressure';
import type { Run } from '../types';

/** Why a request by Baghdad came or did not come at a month's end. */
export interface RequestTold {
	readonly because:
		/** It came. */
		| 'made'
		/** Nothing has happened yet. */
		| 'start'
		/** The troops have left, or it has asked before. */
		| 'settled'
		/** A date is so near that asking would change nothing. */
		| 'date-near'
		/** Pressure is not above the level at which a request may come. */
		| 'low-pressure'
		/** It could have come; the month's draw was not below the chance of it. */
		| 'not-drawn';
	/** Pressure on Baghdad and the level that it must be above, 0 to 1. */
	readonly pressure: number;
	readonly level: number;
	/** The month's draw and the chance that it must be below, 0 to 1. */
	readonly draw: number;
	readonly chance: number;
	/** Months up to this one in which a request could have come. */
	readonly openMonths: number;
}

/** Why a request by Baghdad came or did not come at a month's end. */
export function requestAt({ months, settings }: Run, month: number): RequestTold {
	const { request, requestDraw: draw, transitions, world } = months[month]!;
	const decision = transitions.find(({ event }) => event !== 'request.considered');
	const state = decision?.to ?? months[Math.max(0, month - 1)]!.world.schedule;
	const { politicalPressure: pressure, date } = world;
	const { requestLevel: level } = settings;
	const because = () => {
		if (month === 0) return 'start';
		if (request.made) return 'made';
		const nothing = whyNoRequest({ date, month, schedule: state }, settings);
		return nothing ?? (pressure <= level ? 'low-pressure' : 'not-drawn');
	};
	const past = months.slice(0, month + 1);
	const openMonths = past.filter((record) => record.request.chance > 0).length;
	return { because: because(), pressure, level, draw, chance: request.chance, openMonths };
}
