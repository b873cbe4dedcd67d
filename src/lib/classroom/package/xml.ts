import { escaped } from '$lib/ui/escaped';

/** A paragraph of HTML as text of an XML element: escaped once as HTML, then once as XML. */
export const paragraphs = (texts: readonly string[]): string =>
	escaped(
		texts
			.filter((text) => text !== '')
			.map((text) => `<p>${escaped(text)}</p>`)
			.join('')
	);

/** What XML files begin with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
