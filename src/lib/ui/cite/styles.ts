import { isWhole, joined, quoted, stopped, type Citable } from './citable';
import { dayMonthYear, monthDayYear, yearMonthDay } from './dates';

/**
 * APA 7, a work on a website (section 10.16): author, date, title with its medium in brackets, site, address.
 * Without an author the title comes first (9.12); what may change has the day of retrieval (9.16).
 */
export function apa(thing: Citable): string {
	const { title, medium, part, site, author, url, published, accessed, version, note } = thing;
	const date = `(${yearMonthDay(published)}).`;
	const where = `(${[`Version ${version}`, part && `“${part}”`].filter(Boolean).join(', ')})`;
	const named = isWhole(thing)
		? `${title} ${where}.`
		: stopped(joined(title, medium && `[${medium}]`));
	const inside = isWhole(thing) ? undefined : `In ${site} ${where}.`;
	const head = author ? [stopped(author), date, named] : [named, date];
	return joined(
		...head,
		inside,
		`Retrieved ${monthDayYear(accessed)}, from ${url}`,
		note && `(${note})`
	);
}

/**
 * MLA 9, the core elements in their order (5.1–5.99): author, “title”, container, version, date, location;
 * then the day of access and what sort of thing it is as optional elements (5.105–5.119).
 */
export function mla(thing: Citable): string {
	const { title, medium, part, site, author, url, published, accessed, version, note } = thing;
	const edition = (word: string) => `${word} ${version}, ${dayMonthYear(published)},`;
	const container = isWhole(thing)
		? `${stopped(site)} ${edition('Version')}`
		: `${quoted(title)} ${site}, ${edition('version')}`;
	return joined(
		author && stopped(author),
		container,
		part && quoted(part, ','),
		stopped(url),
		`Accessed ${dayMonthYear(accessed)}.`,
		medium && stopped(medium),
		note
	);
}

/**
 * Chicago 17 and 18, notes and bibliography, a page of a website (17: 14.205–14.210; 18: 14.103–14.104): the
 * entry of the bibliography. Without an author it stands under the name of the site.
 */
export function chicago(thing: Citable): string {
	const { title, medium, part, site, author, url, published, accessed, version, note } = thing;
	const inside = joined(medium, part && joined(medium ? 'in' : 'In', quoted(part)));
	return joined(
		author && stopped(author),
		author && !isWhole(thing) ? undefined : stopped(site),
		isWhole(thing) ? undefined : quoted(title),
		author && !isWhole(thing) ? stopped(site) : undefined,
		inside && stopped(inside),
		`Version ${version}, ${monthDayYear(published)}.`,
		`Accessed ${monthDayYear(accessed)}.`,
		stopped(url),
		note
	);
}
