import { isWhole, type Citable } from './citable';
import { dateParts } from './dates';

/** Characters that TeX reads as commands. Braces must stay balanced for BibTeX even behind a backslash. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'#': '\\#',
	$: '\\$',
	'%': '\\%',
	'&': '\\&',
	_: '\\_'
};

/** Text as the value of a BibTeX field, without its braces: TeX prints it as it was, in one line. */
export const bibtexText = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\{}~^#$%&_]/g, (character) => SPECIAL[character] ?? character);

/** An address for a field that is set verbatim: only what would upset BibTeX’s braces is percent-encoded. */
const bibtexUrl = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** A key of plain letters: `conditions-or-calendar-2026-people`. */
export function citeKey({ site, title, published }: Citable): string {
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '');
	const [year] = dateParts(published);
	const rest = title === site ? '' : plain(title).slice(0, 40).replace(/-+$/, '');
	return [plain(site) || 'page', year, rest].filter(Boolean).join('-');
}

/**
 * BibTeX, an entry `@misc`: the type that every program knows, with `url` and `urldate` as biblatex has them.
 * Names and titles stand in two pairs of braces, which keep their capitals.
 */
export function bibtex(thing: Citable): string {
	const { title, medium, part, site, author, url, published, accessed, version, note } = thing;
	const whole = isWhole(thing);
	const [year, month] = dateParts(published);
	const held = [whole ? undefined : site, `version ${version}`, part && `“${part}”`];
	const fields: [string, string | undefined][] = [
		['author', author && `{${bibtexText(author)}}`],
		['title', `{${bibtexText(title)}}`],
		['howpublished', bibtexText(held.filter(Boolean).join(', '))],
		['year', String(year)],
		['month', month ? String(month) : undefined],
		['url', bibtexUrl(url)],
		['urldate', accessed],
		['note', bibtexText([medium && `${medium}.`, note].filter(Boolean).join(' '))]
	];
	const lines = fields
		.filter(([, value]) => value)
		.map(([name, value]) => `\t${name} = {${value}}`);
	return `@misc{${citeKey(thing)},\n${lines.join(',\n')}\n}\n`;
}
