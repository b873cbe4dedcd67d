import { escaped } from '$lib/ui/escaped';
import { parameters, type EmbedParameters } from '../embed/parameters';

/** What the address of an embedded part says; what is left out has its usual value. */
export type Asked = Partial<Omit<EmbedParameters, 'step'>> & {
	/** Id of the step to begin with. */
	step?: string | undefined;
};

/**
 * How large a frame is: as wide as the page and as high as what is in it, as large as the one that course systems
 * have, or as its maker likes.
 */
export const sizes = ['full', 'course', 'own'] as const;
export type Size = (typeof sizes)[number];

/** CSS pixels. */
export interface Pixels {
	width: number;
	height: number;
}
/** The frame that Moodle gives to what it embeds. */
export const COURSE: Pixels = { width: 880, height: 510 };
/** Height of a frame until it is told another, and where nothing tells it one, CSS pixels. */
export const FIRST_HEIGHT = 510;
/** The smallest and largest frame that makes sense, CSS pixels. */
export const LEAST: Pixels = { width: 240, height: 240 };
export const MOST = 4000;

/** What a part may do in its frame: run its script, and open links in windows of their own. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const names = (Object.keys(parameters) as (keyof EmbedParameters)[]).filter(
	(name) => name !== 'id'
);
const written = (value: string | boolean): string =>
	typeof value === 'boolean' ? String(Number(value)) : value;

/**
 * Address of a part in the state that is asked for; what has its usual value is left out. A fact is named by a
 * folder, as its card is there without a script then.
 *
 * @param site address of the site’s root, with its slash
 * @param view the part’s folder below `/embed/`
 */
export function embedAddress(site: string, view: string, asked: Asked = {}): string {
	const query = new URLSearchParams();
	const { id, ...others } = asked;
	for (const name of names) {
		const value = others[name];
		if (value !== undefined && value !== parameters[name].usual) query.set(name, written(value));
	}
	return `${site}embed/${view}/${id === undefined ? '' : `${id}/`}${query.size > 0 ? `?${query}` : ''}`;
}

/** What a snippet frames. */
export interface Framed {
	/** Address of the site’s root, with its slash. */
	site: string;
	/** Address of the part. */
	address: string;
	/** What the frame is called, for readers who cannot see it. */
	title: string;
}

/** A size as the frame’s attributes have it; a frame as wide as its page has no other width. */
export function frameSize(size: Size, own: Pixels): { width: number | '100%'; height: number } {
	if (size === 'full') return { width: '100%', height: FIRST_HEIGHT };
	if (size === 'course') return COURSE;
	return {
		width: Math.min(Math.max(own.width, LEAST.width), MOST),
		height: Math.min(Math.max(own.height, LEAST.height), MOST)
	};
}

/** A frame as HTML, an attribute a line. */
export function iframeHtml({ address, title }: Omit<Framed, 'site'>, size: Size, own: Pixels) {
	const { width, height } = frameSize(size, own);
	const attributes = {
		src: address,
		title,
		width,
		height,
		sandbox: SANDBOX,
		// Old, and left in place by systems that take styles out.
		frameborder: 0
	};
	const lines = Object.entries(attributes).map(
		([name, value]) => `\t${name}="${escaped(String(value))}"`
	);
	return `<iframe\n${lines.join('\n')}\n></iframe>`;
}

/** What to paste into a page: the frame, and for one as wide as its page the script that gives it its height. */
export function snippet(framed: Framed, size: Size, own: Pixels): string {
	const frame = iframeHtml(framed, size, own);
	if (size !== 'full') return frame;
	return `${frame}\n<script src="${escaped(framed.site)}embed.js"></script>`;
}

/** Where Google Classroom makes an assignment or a material of an address. It asks for nothing until it is opened. */
export const classroomAddress = (address: string): string =>
	`https://classroom.google.com/share?url=${encodeURIComponent(address)}`;
