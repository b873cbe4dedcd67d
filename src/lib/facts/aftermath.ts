/**
 * What happened after January 2024, from other sources than the five articles: for its own page alone. It
 * is no part of `facts()`; no chart of the story and no parameter of the model may read it.
 */
import aftermathJson from '$seeds/aftermath.json';
import type * as v from 'valibot';
import type { aftermathEntrySchema, aftermathSchema } from './aftermath-schema';

type File = v.InferOutput<typeof aftermathSchema>;
type Entry = v.InferOutput<typeof aftermathEntrySchema>;

export type AftermathId = keyof (typeof aftermathJson)['entries'];
/** One thing that happened, with how well it is sourced. */
export interface AftermathEntry extends Entry {
	readonly id: AftermathId;
}
export type AftermathKind = Entry['kind'];
export type Grade = Entry['grades'][number]['grade'];
export type AftermathSource = Entry['sources'][number];
export type AftermathReading = File['readings'][string] & { readonly id: string };

/** The schema tests vouch for the shape that is claimed here. */
const file = aftermathJson as unknown as File;

/** Every record, in order of time. */
export const aftermath = (): AftermathEntry[] =>
	Object.entries(file.entries).map(([id, entry]) => ({ id: id as AftermathId, ...entry }));

/** The record of an id; throws where there is none. */
export function aftermathEntry(id: string): AftermathEntry {
	const entry = file.entries[id];
	if (!entry) throw new Error(`There is no record "${id}" of what happened next.`);
	return { id: id as AftermathId, ...entry };
}

/** The time of which nothing was found. */
export const aftermathUnknown = () => file.unknown;
/** The two dates of the statement of September 2024, and how far the first one slipped. */
export const aftermathDates = () => file.dates;
/** How dates and conditions went together, point by point. */
export const aftermathReadings = (): AftermathReading[] =>
	Object.entries(file.readings).map(([id, reading]) => ({ id, ...reading }));
/** What is well sourced, and what is not settled; each names its records. */
export const aftermathStanding = () => ({
	wellSourced: file.wellSourced,
	unsettled: file.unsettled
});
