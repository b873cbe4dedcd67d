import type { ChapterId } from './chapters';

/** Words a minute of an unhurried reader of non-fiction (Brysbaert 2019: 238 on average), rounded down for looking at graphics. */
export const WORDS_PER_MINUTE = 200;

/**
 * Minutes it takes to read each chapter, at least 1.
 *
 * `files` maps a path to the raw text of a step with front matter.
 */
export function readingMinutes(files: Record<string, string>): Record<ChapterId, number> {
	const words = new Map<string, number>();
	for (const text of Object.values(files)) {
		const [, matter = '', prose = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
		const chapter = /^chapter: *(\S+)/m.exec(matter)?.[1] ?? '';
		words.set(chapter, (words.get(chapter) ?? 0) + (prose.match(/\S+/g)?.length ?? 0));
	}
	const minutes = [...words].map(([id, count]) => [
		id,
		Math.max(1, Math.round(count / WORDS_PER_MINUTE))
	]);
	return Object.fromEntries(minutes) as Record<ChapterId, number>;
}
