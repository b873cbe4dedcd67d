import type { Line } from '../text/lines';
import { layoutRows } from './rows';
import { layoutTracks } from './tracks';

/** What a thing that happened has to do with: the talks, force used, or who is in the country. */
export type Track = 'talks' | 'force' | 'presence';
export const tracks: readonly Track[] = ['talks', 'force', 'presence'];
/** How well it is sourced: well in every part, well in some parts, or by one outlet. */
export type Standing = 'firm' | 'mixed' | 'single';

export interface AfterwardsEvent {
	id: string;
	track: Track;
	/** First and last day (ISO), as sharp as it is dated. */
	from: string;
	to: string;
	/** Whether `from` and `to` are two days and not a stretch of time. */
	isTwoDays: boolean;
	/** The same in words, as short as can be: the year is on the axis. */
	when: string;
	title: string;
	standing: Standing;
}
/** A date that a statement names: no event. */
export interface NamedDate {
	day: string;
	label: string;
	/** The statement's own words for it, without quotation marks. */
	words: string;
}
export interface AfterwardsData {
	/** In order of time. */
	events: readonly AfterwardsEvent[];
	firm: NamedDate;
	conditional: NamedDate;
	/** The time between the firm date and the handover of the one base where it slipped. */
	slip: { from: string; to: string; label: string };
	/** The last day of which anything is known. */
	known: string;
}
export interface AfterwardsLabels {
	tracks: Record<Track, string>;
	quoted: (words: string) => string;
	/** The time of which nothing is known. */
	unknown: string;
}

/** A mark with its words: a disc, and a bar where it took time. */
export interface PlacedEvent {
	id: string;
	standing: Standing;
	/** Middles of the discs, one or two. */
	discs: readonly { x: number; y: number }[];
	/** The bar of a stretch of time, as a path. */
	bar: string;
	x: number;
	/** Baseline of the first line. */
	y: number;
	anchor: 'start' | 'end';
	lines: readonly Line[];
}
export interface PlacedText {
	x: number;
	y: number;
	anchor: 'start' | 'end';
	lines: readonly Line[];
}
export interface PlacedAfterwards {
	width: number;
	height: number;
	/** Distance between baselines. */
	pitch: number;
	narrow: boolean;
	/** Lines of the axis or of the tracks. */
	rules: string;
	years: readonly PlacedText[];
	tracks: readonly PlacedText[];
	firm: { rule: string; text: PlacedText };
	conditional: { rule: string; text: PlacedText };
	slip: { bar: string; text: PlacedText };
	unknown: { hatch: string; text: PlacedText };
	events: readonly PlacedEvent[];
}

/**
 * Places what happened from January 2024 on. `width` is 720 or 360 units: time runs across, a row an
 * event, when it is wide; when it is narrow, events stand below each other in order, not to scale.
 */
export function layoutAfterwards(
	data: AfterwardsData,
	labels: AfterwardsLabels,
	width: number
): PlacedAfterwards {
	return width > 500 ? layoutTracks(data, labels) : layoutRows(data, labels);
}
