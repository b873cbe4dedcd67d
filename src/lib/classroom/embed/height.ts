/** The size of an embedded document, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}
/** The parts of its own address that a frame's host may put something into. */
export interface Place {
	search: string;
	hash: string;
}

/** pym.js names the frame in the query. */
const pymId = ({ search }: Place) => new URLSearchParams(search).get('childId');
/** WordPress puts a secret behind `#?`, which its script wants back. */
const wordPressSecret = ({ hash }: Place) =>
	new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');

/**
 * A document's size in the formats that hosts of frames listen for: AMP's (which `embed.js` reads too),
 * open-iframe-resizer's, that of Embedly, Medium, Canvas and Sakai, and where the address asks for them those of
 * pym.js and WordPress.
 */
export function heightMessages({ width, height }: Size, place: Place): unknown[] {
	const pym = pymId(place);
	const secret = wordPressSecret(place);
	return [
		{ sentinel: 'amp', type: 'embed-size', height },
		{ type: 'iframe-resized', width, height },
		JSON.stringify({ context: 'iframe.resize', subject: 'lti.frameResize', height }),
		...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
		...(secret === null ? [] : [{ message: 'height', value: height, secret }])
	];
}

/** What hosts call their question for the height: `embed.js`, AMP, @newswire/frames and open-iframe-resizer. */
const questions: readonly unknown[] = [
	'embed-ask',
	'send-embed-size',
	'frames-init',
	'iframe-child-init',
	'iframe-get-child-dimensions'
];

/** Whether a message asks how high the document is; any of pym.js does. */
export function asksHeight(data: unknown): boolean {
	if (typeof data === 'string') return data.startsWith('pymxPYMx');
	return (
		typeof data === 'object' && data !== null && 'type' in data && questions.includes(data.type)
	);
}

interface Message {
	source: unknown;
	data: unknown;
}
/** What the sender needs of a window. */
export interface Frame {
	/** The host's window; undefined for a document that is in no frame. */
	host: { postMessage: (message: unknown, target: string) => void } | undefined;
	place: Place;
	measure: () => Size;
	/** Calls back whenever the document may have another size. */
	onResize: (changed: () => void) => void;
	onMessage: (heard: (message: Message) => void) => void;
}

/**
 * Tells the host the document's size, now, whenever it changes, and when the host asks. Only the size leaves the
 * frame, so that it may go to any host; what others than the host say is not heard.
 */
export function sendHeight({ host, place, measure, onResize, onMessage }: Frame): void {
	if (!host) return;
	let told = -1;
	const tell = (again: boolean) => {
		const { width, height } = measure();
		const size = { width: Math.ceil(width), height: Math.ceil(height) };
		if (size.height === told && !again) return;
		told = size.height;
		for (const message of heightMessages(size, place)) host.postMessage(message, '*');
	};
	onResize(() => tell(false));
	onMessage(({ source, data }) => {
		if (source === host && asksHeight(data)) tell(true);
	});
	tell(false);
}

/** The window that this runs in. */
export const ownFrame = (): Frame => ({
	host: window.parent === window ? undefined : window.parent,
	place: location,
	measure: () => document.body.getBoundingClientRect(),
	onResize: (changed) => new ResizeObserver(changed).observe(document.body),
	onMessage: (heard) => addEventListener('message', heard)
});
