import { drawingIn } from './chart-svg';

/** A chart that is drawn on the page now. */
export interface ChartOnPage {
	/** Its heading, with a number behind it where others have the same. */
	readonly title: string;
	/** Units, what is counted, and axes that are named beside the drawing. */
	readonly subtitle: string;
	readonly drawing: SVGSVGElement;
	/** Whether the approaches' names stand beside the drawing and not in it. */
	readonly needsKey: boolean;
}

/** Headings that a chart may have, the most telling first. */
const HEADINGS = ['.chart-title', 'figcaption .title', '.heading .approach', 'figcaption'];

function titleOf(place: Element, drawing: SVGSVGElement): string {
	const found = HEADINGS.map((heading) => oneLine(place.querySelector(heading)?.textContent));
	const part = place.closest('section[aria-label]');
	return found.find((text) => text) ?? part?.ariaLabel ?? drawing.ariaLabel ?? '';
}
const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Every chart within a part of the page that has a size, in order, each with a title of its own. */
export function chartsOnPage(within: ParentNode): ChartOnPage[] {
	const seen = new Map<string, number>();
	return [...within.querySelectorAll('figure, .machine')].flatMap((place) => {
		const drawing = drawingIn(place);
		if (!drawing || drawing.getBoundingClientRect().width === 0) return [];
		const name = titleOf(place, drawing);
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		const title = count > 1 ? `${name} (${count})` : name;
		const subtitle = oneLine(place.querySelector('.chart-subtitle, .unit')?.textContent);
		return [{ title, subtitle, drawing, needsKey: place.matches('.month-lines, .ribbon') }];
	});
}
