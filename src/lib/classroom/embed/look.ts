import type { EmbedParameters, Theme } from './parameters';

const darkQuery = /prefers-color-scheme:\s*dark/;

/** The rules for dark screens, wherever they stand in the styles. */
const darkRules = (): CSSMediaRule[] =>
	[...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
		.filter(({ media }) => darkQuery.test(media.mediaText));

/** Shows the document light or dark, whatever the reader's device asks for. */
function setTheme(theme: Theme): void {
	if (theme === 'auto') return;
	const dark = theme === 'dark';
	for (const { media } of darkRules()) media.mediaText = dark ? 'screen' : 'not all';
	document.documentElement.dataset.theme = theme;
	document.documentElement.style.setProperty('color-scheme', dark ? 'dark' : 'light');
}

/** Links that lead nowhere are words; so are those that the script puts there later. */
function lockLinks(): void {
	const lock = () => {
		for (const link of document.querySelectorAll('a[href]:not([href^="#"])'))
			link.removeAttribute('href');
	};
	new MutationObserver(lock).observe(document.body, { childList: true, subtree: true });
	lock();
}

/** Makes the document look as its address asks: theme, title, controls and links. */
export function applyLook({ theme, title, controls, links }: EmbedParameters): void {
	setTheme(theme);
	document.documentElement.classList.toggle('no-title', !title);
	document.documentElement.classList.toggle('no-controls', !controls);
	if (!links) lockLinks();
}

/** Says in sight which parts of the address could not be read. */
export function showNotice(text: string): void {
	const notice = document.getElementById('notice');
	if (!notice || text === '') return;
	notice.textContent = text;
	notice.hidden = false;
}
