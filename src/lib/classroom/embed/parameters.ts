import { defaultLocale, locales, type Locale } from '$lib/words/locale';

/** How an embedded part looks; `auto` follows the reader's device, `projector` is light, large and dark of line. */
export const themes = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** What the query of an embedded part's address may say. */
export interface EmbedParameters {
	theme: Theme;
	/** Whether the controls, such as Back and Next, are there. */
	controls: boolean;
	/** Whether the title is there. */
	title: boolean;
	/** Whether links lead anywhere. */
	links: boolean;
	lang: Locale;
	/** The simulator's state, as its own links carry it. */
	s: string | undefined;
	/** The step to begin with, from 0. */
	step: number;
}

/** How one parameter is written, for the code that reads it and the page that documents it. */
interface Parameter<Value> {
	/** The values that it takes, as they stand in an address; in words where they cannot be listed. */
	readonly values: readonly string[] | 'state' | 'step';
	readonly usual: Value;
	/** The value that a text stands for, or undefined where it stands for none. */
	readonly read: (text: string, steps: readonly string[]) => Value | undefined;
}

const oneOf = <Value extends string>(values: readonly Value[], usual: Value): Parameter<Value> => ({
	values,
	usual,
	read: (text) => values.find((value) => value === text)
});
const shown: Parameter<boolean> = {
	values: ['1', '0'],
	usual: true,
	read: (text) => ({ '1': true, '0': false })[text]
};

/** Every parameter of an embedded part's address. Names and values stay as they are: addresses last. */
export const parameters: {
	readonly [Name in keyof EmbedParameters]: Parameter<EmbedParameters[Name]>;
} = {
	theme: oneOf(themes, 'auto'),
	controls: shown,
	title: shown,
	links: shown,
	lang: oneOf(Object.keys(locales) as Locale[], defaultLocale),
	s: { values: 'state', usual: undefined, read: (text) => text },
	step: {
		values: 'step',
		usual: 0,
		read: (text, steps) => {
			const named = steps.indexOf(text);
			const index = named < 0 && /^\d{1,3}$/.test(text) ? Number(text) - 1 : named;
			return index >= 0 && index < steps.length ? index : undefined;
		}
	}
};

/**
 * What an address asks for. What it does not name has its usual value; so has what it names with a value that
 * cannot be read, and then `unreadable` holds its name. Names that are none of ours are passed over.
 *
 * @param search the query, with or without its question mark
 * @param steps ids of the part's steps in order; a step may also be given by its number from 1
 */
export function readParameters(
	search: string,
	steps: readonly string[]
): { asked: EmbedParameters; unreadable: string[] } {
	const query = new URLSearchParams(search);
	const unreadable: string[] = [];
	const read = <Name extends keyof EmbedParameters>(name: Name): EmbedParameters[Name] => {
		const text = query.get(name);
		// A part without steps has no use for a step, as for any name that it does not know.
		if (text === null || (name === 'step' && steps.length === 0)) return parameters[name].usual;
		const value = parameters[name].read(text, steps);
		if (value === undefined) unreadable.push(name);
		return value ?? parameters[name].usual;
	};
	const asked: EmbedParameters = {
		theme: read('theme'),
		controls: read('controls'),
		title: read('title'),
		links: read('links'),
		lang: read('lang'),
		s: read('s'),
		step: read('step')
	};
	return { asked, unreadable };
}
