import { citeKey } from './bibtex';
import { isWhole, type Citable } from './citable';
import { dateParts } from './dates';

interface CslDate {
	'date-parts': [number[]];
}
/** An item of CSL-JSON 1.0, as far as it is used here. */
export interface CslItem {
	id: string;
	type: 'webpage';
	title: string;
	author?: { literal: string }[];
	'container-title'?: string;
	section?: string;
	genre?: string;
	version: string;
	issued: CslDate;
	accessed: CslDate;
	URL: string;
	note?: string;
}

const date = (iso: string): CslDate => ({ 'date-parts': [dateParts(iso)] });

/** CSL-JSON 1.0 (csl-data.json), a list with one item of type `webpage`; a body is a `literal` name. */
export function cslJson(thing: Citable): string {
	const { title, medium, part, site, author, url, published, accessed, version, note } = thing;
	const item: CslItem = {
		id: citeKey(thing),
		type: 'webpage',
		title,
		...(author && { author: [{ literal: author }] }),
		...(!isWhole(thing) && { 'container-title': site }),
		...(part && { section: part }),
		...(medium && { genre: medium }),
		version,
		issued: date(published),
		accessed: date(accessed),
		URL: url,
		...(note && { note })
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}
