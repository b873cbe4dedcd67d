import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** The fonts that pages ship: the name of the file, and the one it is cut from. */
export const cuts = {
	'sans-400': '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
	'sans-600': '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
	'serif-600': '@fontsource/ibm-plex-serif/files/ibm-plex-serif-latin-600-normal.woff2'
} as const;
export type Cut = keyof typeof cuts;

const typewriter = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
/** Western European letters, for names. */
const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœŒ';
const marks = '–—‘’“”…·•°×÷−≤≥≠≈‹›←→↑↓′§€£½±\u00a0';
/** Two letters that are drawn as one. */
const ligatures = 'ﬁﬂ';

/** Every character that the fonts draw; any other comes from the reader's own. */
export const characters = [...typewriter, ...letters, ...marks, ...ligatures].join('');

/** A font with the `characters` alone and without alternative forms, as WOFF2. */
export async function cutFont(name: Cut): Promise<Buffer> {
	const whole = readFileSync(resolve(cuts[name]));
	return subsetFont(whole, characters, { targetFormat: 'woff2', noLayoutClosure: true });
}
