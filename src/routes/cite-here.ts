import { chartCited, pageCited } from '$lib/story/citing/place';
import { openCite } from '$lib/ui/cite/open';
import { citeWordsIn } from '$lib/words/cite';
import type { Locale } from '$lib/words/locale';

/** Cites what a button is for: the chart whose data it stands with (`data-cite="chart"`), or else the page. */
export function citeHere(button: HTMLElement, site: string, locale: Locale): Promise<void> {
	const data = button.dataset.cite === 'chart' && button.closest('[id]');
	const thing = data ? chartCited(data, site, citeWordsIn(locale)) : pageCited(document, site);
	return openCite(thing, button, locale);
}
