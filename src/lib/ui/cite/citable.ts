/** One thing that can be cited, in no style yet. */
export interface Citable {
	/** What it is called. Where that is the name of the site, the whole site is cited. */
	readonly title: string;
	/** What sort of thing it is, where its title does not tell: “Chart”. */
	readonly medium?: string;
	/** The part of the site it stands in, such as a chapter. */
	readonly part?: string;
	readonly site: string;
	/** A person or body, where one is named. Without one, styles begin with the title. */
	readonly author?: string;
	/** Where it stands, as exactly as an address can say. */
	readonly url: string;
	/** ISO date, as sharp as it is known: `2026`, `2026-03` or `2026-03-09`. */
	readonly published: string;
	/** ISO day on which the reader saw it. */
	readonly accessed: string;
	/** Of the site. */
	readonly version: string;
	/** What a reader of the citation has to know, in whole sentences. */
	readonly note?: string;
}

/** Whether the whole site is cited, and not something in it. */
export const isWhole = ({ title, site }: Citable): boolean => title === site;

/** A text with a full stop, unless it ends in a mark of its own. */
export const stopped = (text: string): string => (/[.?!…][”’]?$/.test(text) ? text : `${text}.`);

/** A text in quotation marks with the mark that follows it inside them, as American styles have it. */
export function quoted(text: string, mark: '.' | ',' = '.'): string {
	const inner = text.replaceAll('“', '‘').replaceAll('”', '’');
	return `“${/[.?!…]$/.test(inner) ? inner : inner + mark}”`;
}

/** Parts that are there, with a space between them. */
export const joined = (...parts: readonly (string | undefined)[]): string =>
	parts.filter((part) => part).join(' ');
