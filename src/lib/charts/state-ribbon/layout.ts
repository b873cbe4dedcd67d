import type { Approach, Region, ScheduleState } from '$lib/model/types';

/** The states of one run's schedule, month by month. */
export interface RibbonData {
	/** Months from the start to the end of the run. */
	horizon: number;
	/** What comes after this month is left out; the horizon shows everything. */
	until: number;
	rows: readonly {
		approach: Approach;
		/** State at the end of each month, month 0 first. */
		states: readonly ScheduleState[];
		/** Month at whose end Baghdad asked the troops to leave, if it did. */
		requested: number | null;
	}[];
	/** The region at the end of each month: the same for every approach. */
	regions: readonly Region[];
}

/** A stretch of months in one state. */
export interface Stretch<State> {
	state: State;
	/** First month in it and first month after it. */
	from: number;
	to: number;
	/** Percent across, and percent wide. */
	x: number;
	width: number;
	/** Least width of the whole ribbon, in steps of 80 CSS pixels, at which the label fits; null if none does. */
	labelFrom: number | null;
}

/** Rows of stretches that fill the width exactly. */
export interface PlacedRibbon {
	rows: readonly {
		approach: Approach;
		stretches: readonly Stretch<ScheduleState>[];
		/** Where Baghdad asked, percent across. */
		requested: number | null;
	}[];
	regions: readonly Stretch<Region>[];
}

/** Widths of the ribbon, CSS pixels, for which labels are judged; the widest is a projector. */
const STEP = 80;
const WIDEST = 1200;
/** Upper bound of a letter's width at the label's size, CSS pixels, and the room around it. */
const LETTER = 7.6;
const ROOM = 12;

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Stretches of equal neighbours. What the state is at the end of month k holds through month k + 1, so the
 * stretch is drawn from k; the last month's own state has no month left and widens nothing.
 */
export function stretchesOf<State extends string>(
	states: readonly State[],
	{ horizon, until }: Pick<RibbonData, 'horizon' | 'until'>,
	label: (state: State) => string
): Stretch<State>[] {
	const stretches: Stretch<State>[] = [];
	for (let month = 0; month < Math.min(until, horizon); month++) {
		const state = states[month]!;
		const last = stretches.at(-1);
		if (last?.state === state) last.to = month + 1;
		else stretches.push({ state, from: month, to: month + 1, x: 0, width: 0, labelFrom: null });
	}
	return stretches.map((stretch) => {
		const share = (stretch.to - stretch.from) / horizon;
		const needed = Math.ceil((label(stretch.state).length * LETTER + ROOM) / share / STEP) * STEP;
		return {
			...stretch,
			x: rounded((100 * stretch.from) / horizon),
			width: rounded(100 * share),
			labelFrom: needed <= WIDEST ? Math.max(240, needed) : null
		};
	});
}

/** Places every stretch, with the width from which its label fits inside it. */
export function layoutRibbon(
	data: RibbonData,
	labels: {
		states: Readonly<Record<ScheduleState, string>>;
		regions: Readonly<Record<Region, string>>;
	}
): PlacedRibbon {
	const { horizon, until } = data;
	return {
		rows: data.rows.map(({ approach, states, requested }) => ({
			approach,
			requested:
				requested === null || requested > until ? null : rounded((100 * requested) / horizon),
			stretches: stretchesOf(states, data, (state) => labels.states[state])
		})),
		regions: stretchesOf(data.regions, data, (region) => labels.regions[region])
	};
}
