import { chartCited, pageCited } from '$lib/story/citing/place';
import { openCite } from '$lib/ui/cite/open';
import { citeWordsIn } from '$lib/words/cite';
import type { Locale } from '$lib/words/locale';

/** Cites what a button is for: the chart that `data-cite` names, or the page where that is empty. */
export function citeHere(button: HTMLElement, site: string, locale: Locale): Promise<void> {
	const chart = button.dataset.cite;
	const data = chart && button.closest('[id]');
	const thing = data
		? chartCited(data, chart, site, citeWordsIn(locale))
		: pageCited(document, site);
	return openCite(thing, button, locale);
}
