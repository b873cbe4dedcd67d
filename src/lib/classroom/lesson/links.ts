import { resolve } from '$app/paths';

/** A lesson in a package: what a teacher chose, and where the site stands. */
export interface Packaged {
	/** Query of the choices. */
	choices: string;
	/** Address of the site's root; empty where it was not known. */
	site: string;
}

/** What a package has put into the document; undefined for the lesson on the site itself. */
export function readPackaged(text: string): Packaged | undefined {
	try {
		const { choices, site } = JSON.parse(text) as Record<string, unknown>;
		return typeof choices === 'string' && typeof site === 'string' ? { choices, site } : undefined;
	} catch {
		return undefined;
	}
}

/** Addresses as seen from the lesson’s place on the site. */
const up = '../../';

/** Where a link leads from inside a lesson: into the lesson, to the site, or nowhere. */
export function ledTo(
	href: string,
	isHere: (id: string) => boolean,
	packaged: Packaged | undefined
): string | undefined {
	const root = resolve('/');
	const anchor = href.startsWith(`${root}#`) ? href.slice(root.length + 1) : '';
	if (anchor !== '' && isHere(anchor)) return `#${anchor}`;
	if (!packaged || !href.startsWith(up)) return href;
	return packaged.site === '' ? undefined : packaged.site + href.slice(up.length);
}

/** Leads every link of the document, and those that come later, to where it can lead. */
export function leadLinks(
	isHere: (id: string) => boolean,
	packaged: Packaged | undefined,
	go: (id: string) => void
): void {
	const lead = () => {
		for (const link of document.querySelectorAll('a[href]')) {
			const href = link.getAttribute('href') ?? '';
			const to = ledTo(href, isHere, packaged);
			if (to === undefined) link.removeAttribute('href');
			else if (to !== href) link.setAttribute('href', to);
		}
	};
	new MutationObserver(lead).observe(document.body, { childList: true, subtree: true });
	lead();
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		const id = link?.getAttribute('href')?.slice(1) ?? '';
		if (!isHere(id)) return;
		event.preventDefault();
		go(id);
	});
}
