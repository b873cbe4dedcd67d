import type { PresetName } from '$lib/simulator/presets';

/**
 * One letter for everything that a lesson can be made of, as the query of its address has it, in the order in which
 * a lesson offers it. Frozen: links and packages that teachers made carry these letters. What is new gets a new
 * letter, and a letter that is no longer used stays unused.
 */
export const CHAPTER_CODES = {
	week: 'w',
	past: 'b',
	people: 'p',
	fire: 'f',
	positions: 's',
	'two-ways': 't',
	run: 'r',
	decides: 'd',
	articles: 'a'
} as const;
export const PRESET_CODES: Readonly<Record<PresetName, string>> = {
	default: 'a',
	nearlyReady: 'n',
	dateConcentrates: 'd',
	barConcentrates: 'b',
	friction: 'f',
	welcome: 'w',
	waiting: 'l',
	oneYear: 'y',
	highBar: 'h',
	quiet: 'q',
	endless: 'e'
};
export const CONTROL_CODES = {
	world: 'w',
	choices: 'c',
	unknowns: 'u',
	assumptions: 'a'
} as const;
export const CHECK_CODES = {
	'told-of-the-week': 'a',
	'names-of-the-talks': 'b',
	'what-is-withdrawn': 'c',
	'empty-map': 'd',
	'four-articles': 'e',
	'two-numbers': 'f',
	'about-and-more-than': 'g',
	'what-a-rate-tells': 'h',
	'some-elements': 'i',
	'calls-and-requests': 'j',
	'conditions-get-worse': 'k',
	'worse-before-the-date': 'l',
	'one-run': 'm',
	'length-of-stay': 'n',
	'what-equal-stay-shows': 'o',
	'one-witness': 'p',
	'nobody-reported-hurt': 'q'
} as const;
