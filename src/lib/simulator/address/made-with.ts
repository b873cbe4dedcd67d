import { MODEL_VERSION } from '$lib/model/version';
import type { Locale } from '$lib/words/locale';
import { modelVersionWordsIn } from '$lib/words/model-versions';

/**
 * What to say where a link or file was made with another version of the model: that its settings may come
 * to something else, and what changed since. Empty for the same version and for none.
 */
export function madeWithSentence(
	madeWith: number | null,
	locale: Locale,
	here: number = MODEL_VERSION
): string {
	if (madeWith === null || madeWith === here) return '';
	const words = modelVersionWordsIn(locale);
	if (madeWith > here) return words.newer(madeWith, here);
	const versions = Array.from({ length: here - madeWith }, (_, at) => madeWith + 1 + at);
	return words.older(
		madeWith,
		here,
		versions.map((version) => words.change(version, words.changes[version]!))
	);
}
