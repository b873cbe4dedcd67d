const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it stands in XML or HTML, in an element or between quotation marks. */
export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

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
