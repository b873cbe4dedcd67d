const SVG = 'http://www.w3.org/2000/svg';

/** Properties that a drawing inherits, which are written where they differ from the parent's. */
const INHERITED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'text-anchor',
	'dominant-baseline',
	'font-size',
	'font-weight',
	'paint-order',
	'visibility'
] as const;
/** Properties of each element alone, with the value that need not be written. */
const OWN = {
	opacity: '1',
	'vector-effect': 'none',
	'clip-path': 'none',
	mask: 'none',
	'marker-end': 'none',
	'marker-start': 'none'
} as const;
/** Sizes and places that a stylesheet may give a shape. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
	circle: ['cx', 'cy', 'r'],
	ellipse: ['cx', 'cy', 'rx', 'ry'],
	rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
	svg: ['x', 'y', 'width', 'height']
};
/** Attributes that mean nothing in a file, or that the properties above replace. */
const DROPPED = /^(class|style|role|tabindex|href|focusable|target|aria-.*|data-.*|on.*|xlink:.*)$/;
const LEFT_OUT = new Set(['script', 'style', 'foreignObject', 'title', 'desc']);

/** A font by its kind alone, because a file carries none. */
const plainFont = (family: string) =>
	/serif['"]?,|georgia/i.test(family.replace(/sans-serif/g, '')) ? 'serif' : 'sans-serif';

function copyAttributes(from: Element, to: Element): void {
	for (const { name, value } of from.attributes) {
		const replaced = (INHERITED as readonly string[]).includes(name) || name in OWN;
		const own = name === 'href' && value.startsWith('#');
		if (own || (!DROPPED.test(name) && !replaced && !name.startsWith('xmlns')))
			to.setAttribute(name, value);
	}
}

function writeStyles(to: Element, style: CSSStyleDeclaration, parent?: CSSStyleDeclaration): void {
	const differs = (name: string) =>
		style.getPropertyValue(name) !== (parent?.getPropertyValue(name) ?? '');
	for (const name of INHERITED) {
		if (differs(name)) to.setAttribute(name, style.getPropertyValue(name));
	}
	if (differs('font-family')) to.setAttribute('font-family', plainFont(style.fontFamily));
	for (const [name, plain] of Object.entries(OWN)) {
		const value = style.getPropertyValue(name);
		if (value !== '' && value !== plain) to.setAttribute(name, value);
	}
	for (const name of GEOMETRY[to.localName] ?? []) {
		const value = style.getPropertyValue(name);
		if (!to.hasAttribute(name) && /^[\d.]+px$/.test(value)) to.setAttribute(name, value);
	}
	const { transform } = style;
	if (to.localName === 'svg' && style.overflow === 'visible')
		to.setAttribute('overflow', 'visible');
	if (parent && transform?.startsWith('matrix(') && !to.hasAttribute('transform'))
		to.setAttribute('transform', transform);
}

/**
 * A drawing as it looks now, copied with its styles as attributes, so that it looks the same in a file. Links
 * become groups, and so does the drawing itself; what is not drawn is left out.
 */
export function styledCopy(drawn: Element, parent?: CSSStyleDeclaration): Element | null {
	const style = getComputedStyle(drawn);
	if (style.display === 'none' || LEFT_OUT.has(drawn.localName)) return null;
	const asGroup = drawn.localName === 'a' || !parent;
	const copy = document.createElementNS(SVG, asGroup ? 'g' : drawn.localName);
	if (parent) copyAttributes(drawn, copy);
	writeStyles(copy, style, parent);
	for (const child of drawn.childNodes) {
		if (child instanceof Text) copy.append(child.data);
		else if (child instanceof Element) {
			const copied = styledCopy(child, style);
			if (copied) copy.append(copied);
		}
	}
	return copy;
}
