import { describe, expect, it } from 'vitest';
import {
	longTime,
	visitCourse,
	type Report,
	type Surroundings
} from '$lib/classroom/package/scorm';

/** A clock and a page that a test moves. */
function surroundings() {
	let now = 1_000;
	const timers: { at: number; then: () => void }[] = [];
	const heard = { hidden: () => {}, end: () => {} };
	const around: Surroundings = {
		now: () => now,
		later: (milliseconds, then) => void timers.push({ at: now + milliseconds, then }),
		onHidden: (hidden) => (heard.hidden = hidden),
		onEnd: (ended) => (heard.end = ended)
	};
	const pass = (milliseconds: number) => {
		const until = now + milliseconds;
		for (;;) {
			timers.sort((a, b) => a.at - b.at);
			if (!timers[0] || timers[0].at > until) break;
			const next = timers.shift();
			now = next?.at ?? now;
			next?.then();
		}
		now = until;
	};
	return { around, heard, pass };
}

type Value = string | (() => never);
/** A course system that writes down every call. */
function system(
	version: '1.2' | '2004',
	values: Record<string, Value> = {},
	begins: unknown = 'true'
) {
	const calls: string[][] = [];
	const data = new Map<string, Value>(Object.entries(values));
	const prefix = version === '1.2' ? 'LMS' : '';
	const noted = (name: string, answer: (...given: string[]) => unknown) => [
		prefix + name,
		(...given: string[]) => {
			calls.push([name, ...given]);
			return answer(...given);
		}
	];
	const api = Object.fromEntries([
		noted('Initialize', () => begins),
		noted('GetValue', (name) => {
			const value = data.get(name ?? '') ?? '';
			return typeof value === 'string' ? value : value();
		}),
		noted('SetValue', (name, value) => {
			data.set(name ?? '', value ?? '');
			return 'true';
		}),
		noted('Commit', () => 'true'),
		noted(version === '1.2' ? 'Finish' : 'Terminate', () => 'true')
	]) as Record<string, (...given: string[]) => unknown>;
	const named = (name: string) => calls.filter(([call]) => call === name);
	return { api, calls, data, named, object: version === '1.2' ? 'API' : 'API_1484_11' };
}

const closed = () => {
	throw new DOMException('Another site', 'SecurityError');
};
/** A window of another site, where every look throws. */
const foreign = (parent?: unknown) =>
	Object.defineProperties(
		{},
		{
			parent: { get: () => parent },
			opener: { get: closed },
			API: { get: closed },
			API_1484_11: { get: closed }
		}
	);

const half: Report = { place: 'week-reply', suspended: '1;x', score: 50, complete: false };
const whole: Report = { place: 'end', suspended: '1;y', score: 100, complete: true };

describe('the search for a course system', () => {
	it('goes up the parents, past windows of other sites', () => {
		const { api } = system('1.2');
		const top: Record<string, unknown> = { API: api };
		top.parent = top;
		const { around } = surroundings();
		expect(visitCourse({ parent: foreign(top) }, around)).toBeDefined();
	});

	it('then asks the opener and its parents', () => {
		const { api } = system('2004');
		const own: Record<string, unknown> = { opener: { parent: { API_1484_11: api } } };
		own.parent = own;
		expect(visitCourse(own, surroundings().around)).toBeDefined();
	});

	it('takes the newer version first, and the older where the newer does not begin', () => {
		for (const begins of ['true', true, 'false', closed]) {
			const newer = system('2004', {}, begins);
			if (begins === closed) newer.api.Initialize = closed;
			const older = system('1.2');
			visitCourse({ parent: { API: older.api, API_1484_11: newer.api } }, surroundings().around);
			expect(older.calls.length > 0).toBe(begins === 'false' || begins === closed);
		}
	});

	it('ends without one: at a top of its own, among foreign windows, in a ring of parents', () => {
		const alone: Record<string, unknown> = {};
		alone.parent = alone;
		const ring: Record<string, unknown> = { opener: null };
		ring.parent = { parent: ring };
		for (const own of [alone, { parent: foreign(), opener: foreign() }, ring, {}])
			expect(visitCourse(own, surroundings().around)).toBeUndefined();
	});
});

describe.each(['1.2', '2004'] as const)('a visit by SCORM %s', (version) => {
	const at = (name: string) => {
		const core = version === '1.2' ? 'cmi.core.' : 'cmi.';
		const names: Record<string, string> = {
			status: version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status',
			place: version === '1.2' ? 'cmi.core.lesson_location' : 'cmi.location'
		};
		return names[name] ?? core + name;
	};
	function begun(values: Record<string, Value> = {}) {
		const course = system(version, values);
		const page = surroundings();
		const visit = visitCourse({ parent: { [course.object]: course.api } }, page.around);
		if (!visit) throw new Error('The visit did not begin.');
		return { ...course, ...page, visit };
	}
	const end = version === '1.2' ? 'Finish' : 'Terminate';

	it('begins as incomplete and to be gone on with, and has back what was kept', () => {
		const { data, visit } = begun({ 'cmi.suspend_data': '1;before' });
		expect(data.get(at('status'))).toBe('incomplete');
		expect(data.get(at('exit'))).toBe('suspend');
		expect(visit.suspended).toBe('1;before');
	});

	it('sends a decision at once, and completes when all is done', () => {
		const { data, visit, named } = begun();
		const before = named('Commit').length;
		visit.report(half, true);
		expect(named('Commit')).toHaveLength(before + 1);
		expect(data.get(at('score.raw'))).toBe('50');
		expect([data.get(at('score.min')), data.get(at('score.max'))]).toEqual(['0', '100']);
		expect(data.get('cmi.score.scaled')).toBe(version === '2004' ? '0.5' : undefined);
		expect(data.get(at('status'))).toBe('incomplete');
		visit.report(whole, false);
		expect(named('Commit')).toHaveLength(before + 2);
		expect(data.get(at('status'))).toBe('completed');
	});

	it('sends other changes together after two seconds', () => {
		const { visit, named, pass } = begun();
		const before = named('Commit').length;
		visit.report({ ...half, place: 'a' }, false);
		pass(1_500);
		visit.report({ ...half, place: 'b' }, false);
		expect(named('Commit')).toHaveLength(before);
		pass(600);
		expect(named('Commit')).toHaveLength(before + 1);
		pass(60_000);
		expect(named('Commit')).toHaveLength(before + 1);
	});

	it('sends what there is when it goes out of sight, and then ends with one call and says no more', () => {
		const { visit, calls, heard, pass, named } = begun();
		visit.report(half, false);
		const before = named('Commit').length;
		heard.hidden();
		expect(named('Commit')).toHaveLength(before + 1);
		const said = calls.length;
		heard.end();
		heard.end();
		heard.hidden();
		visit.report(whole, true);
		pass(60_000);
		expect(calls.slice(said).map(([name]) => name)).toEqual([end]);
	});

	it('tells the time of the visit in its version’s form, also while nothing changes', () => {
		const { data, pass } = begun();
		pass(90_500);
		const said = data.get(at('session_time'));
		expect(said).toBe(version === '1.2' ? '0000:01:30.00' : 'PT90.00S');
	});

	it('does not take back what was completed before', () => {
		const { data, visit } = begun({ [at('status')]: 'completed' });
		visit.report(half, true);
		expect(data.get(at('status'))).toBe('completed');
	});

	it('asks for nothing about the student', () => {
		const never = () => {
			throw new Error('The student was asked for.');
		};
		const student = ['student_id', 'student_name'].map((name) => [`cmi.core.${name}`, never]);
		const learner = ['learner_id', 'learner_name'].map((name) => [`cmi.${name}`, never]);
		const { calls, visit, heard } = begun(Object.fromEntries([...student, ...learner]));
		visit.report(half, true);
		visit.report(whole, true);
		heard.hidden();
		heard.end();
		expect(calls.length).toBeGreaterThan(10);
		expect(calls.flat().join(' ')).not.toMatch(/student|learner/);
	});

	it('goes on as a page where every call throws', () => {
		const course = system(version);
		for (const name of Object.keys(course.api))
			if (!name.endsWith('Initialize')) course.api[name] = closed;
		const page = surroundings();
		const visit = visitCourse({ parent: { [course.object]: course.api } }, page.around);
		expect(visit?.suspended).toBe('');
		expect(() => {
			visit?.report(whole, true);
			page.heard.hidden();
			page.heard.end();
		}).not.toThrow();
	});
});

describe('a time in SCORM 1.2', () => {
	it.each([
		[0, '0000:00:00.00'],
		[59.999, '0000:00:59.99'],
		[3_661.5, '0001:01:01.50'],
		[360_000, '0100:00:00.00']
	])('of %d seconds is %s', (seconds, written) => {
		expect(longTime(seconds)).toBe(written);
	});
});
