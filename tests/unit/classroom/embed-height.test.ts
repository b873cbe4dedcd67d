import { describe, expect, it } from 'vitest';
import {
	asksHeight,
	heightMessages,
	sendHeight,
	type Frame
} from '../../../src/lib/classroom/embed/height';

const size = { width: 320, height: 640 };

/** A frame whose host writes down what it is told, and whose height a test may set. */
function fakeFrame(place = { search: '', hash: '' }) {
	const told: unknown[] = [];
	const host = { postMessage: (message: unknown, target: string) => told.push([message, target]) };
	const now = { ...size };
	let changed = () => {};
	let heard: (message: { source: unknown; data: unknown }) => void = () => {};
	const frame: Frame = {
		host,
		place,
		measure: () => now,
		onResize: (callback) => (changed = callback),
		onMessage: (callback) => (heard = callback)
	};
	const resize = (height: number) => {
		now.height = height;
		changed();
	};
	const say = (source: unknown, data: unknown) => heard({ source, data });
	return { frame, host, told, resize, say };
}

describe('the height of an embedded part', () => {
	it('is told in the formats of AMP, open-iframe-resizer, Embedly and Canvas', () => {
		expect(heightMessages(size, { search: '', hash: '' })).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 640 },
			{ type: 'iframe-resized', width: 320, height: 640 },
			'{"context":"iframe.resize","subject":"lti.frameResize","height":640}'
		]);
	});

	it('is told to pym.js and WordPress where the address carries their names', () => {
		const messages = heightMessages(size, { search: '?childId=pym-1', hash: '#?secret=abc' });
		expect(messages).toContain('pymxPYMxpym-1xPYMxheightxPYMx640');
		expect(messages).toContainEqual({ message: 'height', value: 640, secret: 'abc' });
	});

	it('is told at once, when it changes, and not twice', () => {
		const { frame, told, resize } = fakeFrame();
		sendHeight(frame);
		expect(told).toHaveLength(3);
		resize(640);
		expect(told).toHaveLength(3);
		resize(200.2);
		expect(told[3]).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 201 }, '*']);
	});

	it('is told again to the host that asks, and to nobody else', () => {
		const { frame, host, told, say } = fakeFrame();
		sendHeight(frame);
		say({}, { type: 'embed-ask' });
		say(host, { type: 'something else' });
		expect(told).toHaveLength(3);
		say(host, { type: 'embed-ask' });
		expect(told).toHaveLength(6);
	});

	it('is told to nobody by a document in no frame', () => {
		const { frame, told } = fakeFrame();
		sendHeight({ ...frame, host: undefined });
		expect(told).toEqual([]);
	});

	it.each(['embed-ask', 'send-embed-size', 'frames-init', 'iframe-child-init'])(
		'is asked for by a host that sends %s',
		(type) => expect(asksHeight({ sentinel: 'amp', type })).toBe(true)
	);

	it('is asked for by pym.js in a text, and by nothing that is no question', () => {
		expect(asksHeight('pymxPYMxpym-1xPYMxwidthxPYMx320')).toBe(true);
		for (const data of ['hello', null, 7, {}, []]) expect(asksHeight(data)).toBe(false);
	});
});
