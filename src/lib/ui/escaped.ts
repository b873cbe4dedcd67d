const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it stands in XML or HTML, in an element or between double quotation marks. */
export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
