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
	/** Whether the way back to the beginning is there. */
	reset: boolean;
	/** Whether results stay hidden until the reader asks for them. */
	hide: boolean;
	/** What of a chart is shown, or which approaches the simulator shows; without it all, or what `s` says. */
	view: string | undefined;
	/** The two articles of a comparison. */
	a: string | undefined;
	b: string | undefined;
	/** The fact of a card. */
	id: string | undefined;
}

/** What the steps and views of a part are called, for the parameters that name one. */
export interface PartNames {
	readonly steps: readonly string[];
	readonly views: readonly string[];
}

/** How one parameter is written, for the code that reads it and the page that documents it. */
interface Parameter<Value> {
	/** The values that it takes, as they stand in an address; in words where they cannot be listed. */
	readonly values: readonly string[] | 'state' | 'step' | 'view' | 'article' | 'fact';
	readonly usual: Value;
	/** The value that a text stands for, or undefined where it stands for none. */
	readonly read: (text: string, names: PartNames) => Value | undefined;
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
/** A text that the part itself knows how to read. */
const own = (values: 'state' | 'article' | 'fact'): Parameter<string | undefined> => ({
	values,
	usual: undefined,
	read: (text) => text
});

/** Every parameter of an embedded part's address. Names and values stay as they are: addresses last. */
export const parameters: {
	readonly [Name in keyof EmbedParameters]: Parameter<EmbedParameters[Name]>;
} = {
	theme: oneOf(themes, 'auto'),
	controls: shown,
	title: shown,
	links: shown,
	lang: oneOf(Object.keys(locales) as Locale[], defaultLocale),
	s: own('state'),
	step: {
		values: 'step',
		usual: 0,
		read: (text, { steps }) => {
			const named = steps.indexOf(text);
			const index = named < 0 && /^\d{1,3}$/.test(text) ? Number(text) - 1 : named;
			return index >= 0 && index < steps.length ? index : undefined;
		}
	},
	reset: shown,
	hide: { ...shown, usual: false },
	view: {
		values: 'view',
		usual: undefined,
		read: (text, { views }) => views.find((view) => view === text)
	},
	a: own('article'),
	b: own('article'),
	id: own('fact')
};

/**
 * What an address asks for. What it does not name has its usual value; so has what it names with a value that
 * cannot be read, and then `unreadable` holds its name. Names that are none of ours are passed over.
 *
 * @param search the query, with or without its question mark
 * @param steps ids of the part's steps in order; a step may also be given by its number from 1
 * @param views names of what the part can show
 */
export function readParameters(
	search: string,
	steps: readonly string[],
	views: readonly string[] = []
): { asked: EmbedParameters; unreadable: string[] } {
	const query = new URLSearchParams(search);
	const unreadable: string[] = [];
	const names = { steps, views };
	// A part without steps has no use for a step, as for any name that it does not know.
	const unused = { step: steps.length === 0, view: views.length === 0 };
	const read = <Name extends keyof EmbedParameters>(name: Name): EmbedParameters[Name] => {
		const text = query.get(name);
		if (text === null || (name in unused && unused[name as keyof typeof unused]))
			return parameters[name].usual;
		const value = parameters[name].read(text, names);
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
		step: read('step'),
		reset: read('reset'),
		hide: read('hide'),
		view: read('view'),
		a: read('a'),
		b: read('b'),
		id: read('id')
	};
	return { asked, unreadable };
}
