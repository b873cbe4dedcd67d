const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A frame as HTML for another page. It has a height until the site’s script fits it to what is in it.
 *
 * @param address of the lesson, in full
 * @param site address of the site, with a slash at its end
 */
export function frameOf(address: string, title: string, site: string): string {
	return [
		`<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="700"></iframe>`,
		`<script src="${escaped(site)}embed.js" async></script>`
	].join('\n');
}
