import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readParameters, themes } from '$lib/classroom/embed/parameters';
import {
	classroomAddress,
	COURSE,
	embedAddress,
	frameSize,
	LEAST,
	MOST,
	sizes,
	snippet
} from '$lib/classroom/share/snippet';
import { askedFor, usual } from '$lib/classroom/share/chosen';
import { partNamed, partOfPage } from '$lib/classroom/share/views';
import { embedViews } from '$lib/classroom/embed/views';
import { decodeState, encodeState } from '$lib/simulator/address/codec';
import { defaultState, VIEWS } from '$lib/simulator/address/state';
import { chapterIds } from '$lib/story/chapters';

const site = 'https://example.org/talks/';
const steps = ['week-letter', 'week-statements', 'week-reply'];

/** The frame that a page has where a snippet was pasted into it. */
function pasted(html: string) {
	const { document } = new JSDOM(`<main>${html}</main>`).window;
	const frame = document.querySelector<HTMLIFrameElement>('main > iframe');
	if (!frame) throw new Error(`No frame: ${html}`);
	return { frame, address: new URL(frame.src), document };
}

const anyRun = fc
	.record({ view: fc.constantFrom(...VIEWS), seed: fc.nat(9999), month: fc.nat(36) })
	.map((changes) => ({ ...defaultState, ...changes }));
const anyText = fc.string({ unit: fc.constantFrom(...'aé “&"<>=#?% \n\'') });
/** Any part, with one of its views or none. */
const anyPart = fc.constantFrom(...embedViews).chain(({ view, views }) =>
	fc.record({
		part: fc.constant(view),
		views: fc.constant(views),
		view: fc.constantFrom(undefined, ...views)
	})
);
const anyAsked = fc.record({
	theme: fc.constantFrom(...themes),
	title: fc.boolean(),
	controls: fc.boolean(),
	links: fc.boolean(),
	reset: fc.boolean(),
	hide: fc.boolean(),
	step: fc.constantFrom(...steps)
});

describe('the code of a part', () => {
	it('opens it as it was set, for a hundred states, titles and sizes', () => {
		const all = fc.tuple(anyPart, anyAsked, anyRun, anyText, fc.constantFrom(...sizes));
		fc.assert(
			fc.property(all, ([{ part, views, view }, asked, run, title, size]) => {
				const s = encodeState(run);
				const address = embedAddress(site, part, { ...asked, view, s: s || undefined });
				const { frame, address: framed } = pasted(snippet({ site, address, title }, size, COURSE));
				expect(framed.href).toBe(new URL(address).href);
				expect(framed.pathname).toBe(`/talks/embed/${part}/`);
				expect(frame.title).toBe(title);
				const read = readParameters(framed.search, steps, views);
				expect(read.unreadable).toEqual([]);
				expect(read.asked).toMatchObject({ ...asked, view, step: steps.indexOf(asked.step) });
				expect(decodeState(read.asked.s ?? null).state).toEqual(run);
			}),
			{ numRuns: 100 }
		);
	});

	it('carries no name that has its usual value', () => {
		expect(embedAddress(site, 'week')).toBe('https://example.org/talks/embed/week/');
		expect(embedAddress(site, 'week', { theme: undefined, links: false })).toBe(
			'https://example.org/talks/embed/week/?links=0'
		);
	});

	it('names a fact by the folder of its card, which needs no script', () => {
		expect(embedAddress(site, 'fact', { id: 'letter', theme: 'dark' })).toBe(
			'https://example.org/talks/embed/fact/letter/?theme=dark'
		);
	});

	it('asks for the script that gives the height only where the frame is as wide as its page', () => {
		const scriptsOf = (size: (typeof sizes)[number]) => {
			const html = snippet({ site, address: embedAddress(site, 'week'), title: 'A' }, size, COURSE);
			return [...pasted(html).document.scripts].map(({ src }) => src);
		};
		expect(scriptsOf('full')).toEqual(['https://example.org/talks/embed.js']);
		expect(scriptsOf('course')).toEqual([]);
		expect(scriptsOf('own')).toEqual([]);
	});

	it('lets the frame run scripts and open links, and nothing else', () => {
		const { frame } = pasted(snippet({ site, address: site, title: 'A' }, 'full', COURSE));
		expect(frame.getAttribute('sandbox')?.split(' ').sort()).toEqual([
			'allow-popups',
			'allow-popups-to-escape-sandbox',
			'allow-scripts'
		]);
	});

	it('holds a size of the reader’s own to what makes sense', () => {
		expect(frameSize('own', { width: 640, height: 400 })).toEqual({ width: 640, height: 400 });
		expect(frameSize('own', { width: 0, height: 1e6 })).toEqual({
			width: LEAST.width,
			height: MOST
		});
		expect(frameSize('full', COURSE).width).toBe('100%');
	});
});

describe('the link to Google Classroom', () => {
	it('holds the whole address, query and all', () => {
		const address = embedAddress(site, 'simulator', { s: '1_vb_m20', theme: 'dark' });
		const link = new URL(classroomAddress(address));
		expect(link.origin + link.pathname).toBe('https://classroom.google.com/share');
		expect(link.searchParams.get('url')).toBe(address);
	});
});

describe('what a reader chose', () => {
	const chosen = { ...usual(), hide: true, controls: false, step: 'week-reply' };

	it('brings a view out in charts alone', () => {
		const said = (view: string) =>
			embedAddress('/', view, askedFor({ ...usual(), view: 'role' }, partNamed(view)!, {}));
		expect(said('chart-past-years')).toBe('/embed/chart-past-years/?view=role');
		expect(said('past')).toBe('/embed/past/');
	});

	it('is said to a part as far as the part knows the names', () => {
		const said = (view: string) => embedAddress('/', view, askedFor(chosen, partNamed(view)!, {}));
		expect(said('week')).toBe('/embed/week/?controls=0&step=week-reply');
		expect(said('chart-worlds')).toBe('/embed/chart-worlds/?hide=1');
		expect(said('fact')).toBe('/embed/fact/');
	});

	it('holds the run of now unless the usual one is asked for', () => {
		const part = partNamed('simulator')!;
		const said = (asItIs: boolean) =>
			embedAddress(
				'/',
				'simulator',
				askedFor({ ...usual(), asItIs }, part, { s: '1_vb', a: '001' })
			);
		expect(said(true)).toBe('/embed/simulator/?s=1_vb');
		expect(said(false)).toBe('/embed/simulator/');
	});
});

describe('the part that stands for a page', () => {
	it('is the chapter, the simulator or the comparison, and none for a page of many things', () => {
		for (const id of chapterIds) expect(partOfPage(`/chapter/${id}/`)?.view).toBe(id);
		expect(partOfPage('/simulator/')?.view).toBe('simulator');
		expect(partOfPage('/sources/compare/')?.view).toBe('compare');
		expect(partOfPage('/sources/')).toBeUndefined();
		expect(partOfPage('/')).toBeUndefined();
	});
});
