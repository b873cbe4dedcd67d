import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../ground/source-files';

const script = readFileSync(join(root, 'static/embed.js'), 'utf8');
const site = 'https://example.org/talks/';

interface FakeFrame {
	src: string;
	style: Record<string, string>;
	asked: unknown[];
	contentWindow: { postMessage: (message: unknown) => void };
}
function fakeFrame(src: string): FakeFrame {
	const asked: unknown[] = [];
	const contentWindow = { postMessage: (message: unknown) => asked.push(message) };
	return { src, style: {}, asked, contentWindow };
}

/** A page that loads embed.js beside these frames; returns what sends it a message. */
function host(frames: readonly FakeFrame[]) {
	const listeners: ((event: object) => void)[] = [];
	runInNewContext(script, {
		URL,
		location: 'https://school.example/lesson',
		HTMLElement: class {},
		customElements: { get: () => undefined, define: () => undefined },
		document: {
			readyState: 'complete',
			currentScript: { src: `${site}embed.js` },
			querySelectorAll: () => frames
		},
		addEventListener: (kind: string, listener: (event: object) => void) => {
			if (kind === 'message') listeners.push(listener);
		}
	});
	return (source: unknown, height: unknown, origin = 'null') =>
		listeners.forEach((listener) =>
			listener({ source, origin, data: { sentinel: 'amp', type: 'embed-size', height } })
		);
}

describe('embed.js', () => {
	it('is at most 1.5 kB after gzip', () => {
		expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(1500);
	});

	it('gives the frame that speaks its height, and lets it shrink', () => {
		const [week, past] = [fakeFrame(`${site}embed/week/`), fakeFrame(`${site}embed/past/`)];
		const say = host([week, past]);
		say(week.contentWindow, 812);
		expect(week.style.height).toBe('812px');
		expect(past.style.height).toBeUndefined();
		say(week.contentWindow, 300, 'https://example.org');
		expect(week.style.height).toBe('300px');
	});

	it('asks frames that spoke before it came, and those of others not', () => {
		const [week, other] = [fakeFrame(`${site}embed/week/`), fakeFrame('https://other.example/')];
		host([week, other]);
		expect(week.asked).toHaveLength(1);
		expect(other.asked).toEqual([]);
	});

	it('keeps heights within bounds and takes none that is no number', () => {
		const week = fakeFrame(`${site}embed/week/`);
		const say = host([week]);
		for (const height of ['100vh', Number.NaN, -5, undefined, {}]) say(week.contentWindow, height);
		expect(week.style.height).toBeUndefined();
		say(week.contentWindow, 1e9);
		expect(week.style.height).toBe('20000px');
	});

	it('hears neither frames of others nor other origins', () => {
		const [week, other] = [fakeFrame(`${site}embed/week/`), fakeFrame('https://other.example/')];
		const say = host([week, other]);
		say(other.contentWindow, 500);
		say({}, 500);
		say(week.contentWindow, 500, 'https://other.example');
		expect([week.style.height, other.style.height]).toEqual([undefined, undefined]);
	});
});
