import { PRESET_NAMES, type PresetName } from '$lib/simulator/presets';
import { CHAPTER_CODES, CHECK_CODES, CONTROL_CODES, PRESET_CODES } from './codes';

/** A chapter of the story, by the id that its addresses have. */
export type ChapterId = keyof typeof CHAPTER_CODES;
/**
 * A part of the simulator's controls: chance; what governments choose; the unknowns that tell most; every other
 * assumption (see `groupOf` in control-groups.ts).
 */
export type ControlGroup = keyof typeof CONTROL_CODES;
/** A check of understanding, by the id at the head of its file. */
export type CheckId = keyof typeof CHECK_CODES;

/** How long a lesson can be, min. */
export const LENGTHS = [15, 30, 50, 90] as const;
/** A first meeting with the subject, or further: assumptions, how far they matter, sources. */
export const LEVELS = ['first', 'further'] as const;
export const CHAPTERS = Object.keys(CHAPTER_CODES) as readonly ChapterId[];
export const CONTROL_GROUPS = Object.keys(CONTROL_CODES) as readonly ControlGroup[];
export const CHECKS = Object.keys(CHECK_CODES) as readonly CheckId[];

/** What a teacher chose for a lesson. */
export interface LessonChoices {
	minutes: (typeof LENGTHS)[number];
	level: (typeof LEVELS)[number];
	/** In the order of the story; at least one. */
	chapters: readonly ChapterId[];
	/** Model worlds that the simulator offers, in its order; with none the simulator is left out. */
	presets: readonly PresetName[];
	/** Groups of the simulator's controls that stay as the model world has them. */
	locked: readonly ControlGroup[];
	/** Each once, in the order in which they are asked. */
	questions: readonly CheckId[];
	/** Whether the class predicts before it sees a run. */
	predictFirst: boolean;
}

/** Frozen: a link leaves out what is as here. */
export const defaultChoices: LessonChoices = {
	minutes: 50,
	level: 'first',
	chapters: ['week', 'people', 'two-ways', 'run', 'decides'],
	presets: ['default'],
	locked: ['assumptions'],
	questions: [
		'told-of-the-week',
		'names-of-the-talks',
		'four-articles',
		'two-numbers',
		'conditions-get-worse',
		'worse-before-the-date',
		'one-run',
		'length-of-stay',
		'what-equal-stay-shows'
	],
	predictFirst: true
};

/** How one choice is written in an address. */
interface Written<Value> {
	readonly write: (value: Value) => string;
	/** What the texts under its name stand for, or undefined where they stand for nothing. */
	readonly read: (texts: readonly string[]) => Value | undefined;
}

/** One of a few values. Of several texts the last counts, as in a form whose box follows what it stands for unticked. */
const oneOf = <Value>(
	values: readonly Value[],
	text: (value: Value) => string
): Written<Value> => ({
	write: text,
	read: (texts) => values.find((value) => text(value) === texts.at(-1))
});

/** A list, a letter each. Several texts are one list, as a form sends every box by itself. */
function listOf<Name extends string>(
	codes: Readonly<Record<Name, string>>,
	names: readonly Name[],
	{ least = 0, sorted = true } = {}
): Written<readonly Name[]> {
	return {
		write: (chosen) => chosen.map((name) => codes[name]).join(''),
		read(texts) {
			const letters = [...texts.join('')];
			const chosen = letters.map((letter) => names.find((name) => codes[name] === letter));
			const known = chosen.filter((name) => name !== undefined);
			const once = new Set(known).size === letters.length;
			if (!once || known.length < least) return undefined;
			return sorted ? names.filter((name) => known.includes(name)) : known;
		}
	};
}

const written: { readonly [Name in keyof LessonChoices]: Written<LessonChoices[Name]> } = {
	minutes: oneOf(LENGTHS, String),
	level: oneOf(LEVELS, String),
	chapters: listOf(CHAPTER_CODES, CHAPTERS, { least: 1 }),
	presets: listOf(PRESET_CODES, PRESET_NAMES),
	locked: listOf(CONTROL_CODES, CONTROL_GROUPS),
	questions: listOf(CHECK_CODES, CHECKS, { sorted: false }),
	predictFirst: oneOf([true, false], (value) => (value ? '1' : '0'))
};
/** The names that the choices have in an address. They stay as they are: addresses last. */
export const QUERY_NAMES: { readonly [Name in keyof LessonChoices]: string } = {
	minutes: 'minutes',
	level: 'level',
	chapters: 'chapters',
	presets: 'worlds',
	locked: 'locked',
	questions: 'questions',
	predictFirst: 'predict'
};
const names = Object.keys(written) as (keyof LessonChoices)[];

/** What one choice is in an address: `wt` for the chapters “week” and “two-ways”. */
export function choiceText<Name extends keyof LessonChoices>(
	name: Name,
	value: LessonChoices[Name]
): string {
	return written[name].write(value);
}

/** The choices as the query of an address, without a question mark; what is as in `defaultChoices` is left out. */
export function choicesQuery(choices: LessonChoices): string {
	return names
		.filter((name) => choiceText(name, choices[name]) !== choiceText(name, defaultChoices[name]))
		.map((name) => `${QUERY_NAMES[name]}=${choiceText(name, choices[name])}`)
		.join('&');
}

/**
 * The choices that a query stands for, with or without its question mark. Never throws: what cannot be read is as
 * in `defaultChoices`, and `unreadable` holds its name. Names that are none of ours are passed over.
 */
export function readChoices(search: string): { choices: LessonChoices; unreadable: string[] } {
	const query = new URLSearchParams(search);
	const unreadable: string[] = [];
	const read = <Name extends keyof LessonChoices>(name: Name): LessonChoices[Name] => {
		const texts = query.getAll(QUERY_NAMES[name]);
		if (texts.length === 0) return defaultChoices[name];
		const value = written[name].read(texts);
		if (value === undefined) unreadable.push(QUERY_NAMES[name]);
		return value ?? defaultChoices[name];
	};
	const choices: LessonChoices = {
		minutes: read('minutes'),
		level: read('level'),
		chapters: read('chapters'),
		presets: read('presets'),
		locked: read('locked'),
		questions: read('questions'),
		predictFirst: read('predictFirst')
	};
	return { choices, unreadable };
}
