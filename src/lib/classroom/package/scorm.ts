/**
 * The lesson’s half of SCORM: what a course system is told, in either version. It asks for nothing about the
 * student: no name, no number.
 */

/** A window as far as the search for a course system looks at it; every look may throw. */
export interface Around {
	readonly parent?: unknown;
	readonly opener?: unknown;
}
type Method = (...values: string[]) => unknown;
type Api = Readonly<Record<string, Method | undefined>>;

interface Version {
	/** Property of a window that holds the system’s object. */
	object: string;
	/** What its methods’ names begin with. */
	prefix: string;
	end: string;
	status: string;
	/** Values of the status before which nothing was begun. */
	untouched: readonly string[];
	done: readonly string[];
	exit: string;
	place: string;
	time: string;
	score: string;
	scaled: boolean;
	/** A time in seconds as the version writes it. */
	written: (seconds: number) => string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** `HHHH:MM:SS.SS`. */
export function longTime(seconds: number): string {
	const [minutes, hours] = [Math.floor(seconds / 60), Math.min(9999, Math.floor(seconds / 3600))];
	const rest = (seconds % 60).toFixed(2).padStart(5, '0');
	return `${String(hours).padStart(4, '0')}:${two(minutes % 60)}:${rest === '60.00' ? '59.99' : rest}`;
}

const versions: readonly Version[] = [
	{
		object: 'API_1484_11',
		prefix: '',
		end: 'Terminate',
		status: 'cmi.completion_status',
		untouched: ['', 'unknown', 'not attempted'],
		done: ['completed'],
		exit: 'cmi.exit',
		place: 'cmi.location',
		time: 'cmi.session_time',
		score: 'cmi.score',
		scaled: true,
		written: (seconds) => `PT${seconds.toFixed(2)}S`
	},
	{
		object: 'API',
		prefix: 'LMS',
		end: 'LMSFinish',
		status: 'cmi.core.lesson_status',
		untouched: ['', 'not attempted', 'browsed'],
		done: ['completed', 'passed', 'failed'],
		exit: 'cmi.core.exit',
		place: 'cmi.core.lesson_location',
		time: 'cmi.core.session_time',
		score: 'cmi.core.score',
		scaled: false,
		written: longTime
	}
];

/** How many windows are looked at on the way up. */
const MOST_WINDOWS = 12;

/** What `look` gives; undefined where another site’s window throws. */
function tried<Found>(look: () => Found): Found | undefined {
	try {
		return look();
	} catch {
		return undefined;
	}
}

/** The windows above one: parents up to the top. */
function parentsOf(start: unknown): Around[] {
	const found: Around[] = [];
	let at = start as Around | null | undefined;
	while (at && found.length < MOST_WINDOWS && !found.includes(at)) {
		found.push(at);
		const here = at;
		at = tried(() => here.parent as Around | null | undefined);
	}
	return found;
}

/** Every window that may hold a course system’s object: parents, then the opener and its parents. */
function windowsAround(own: Around): Around[] {
	const parents = parentsOf(tried(() => own.parent));
	const openers = [own, ...parents].map((one) => tried(() => one.opener));
	return [...parents, ...openers.filter(Boolean).flatMap(parentsOf)].filter((one) => one !== own);
}

/** What a course system is told of a lesson. */
export interface Report {
	/** Where the student is. */
	place: string;
	/** What the lesson wants back at the next visit. */
	suspended: string;
	/** 0 to 100. */
	score: number | undefined;
	complete: boolean;
}

/** Time and what ends a visit, as the course’s clock and window tell it. */
export interface Surroundings {
	/** Milliseconds since any moment. */
	now: () => number;
	/** Calls back once after so many milliseconds. */
	later: (milliseconds: number, then: () => void) => void;
	/** Calls back whenever the lesson goes out of sight, and when its page ends. */
	onHidden: (hidden: () => void) => void;
	onEnd: (ended: () => void) => void;
}

/** How long what is no decision may wait, ms. */
const WAIT = 2_000;
/** How often the time is noted in the system’s object, ms; nothing is sent for it. */
const NOTE_TIME = 15_000;

/** A visit to a lesson in a course system. */
export class CourseVisit {
	/** What the lesson wanted back; empty at a first visit. */
	readonly suspended: string;
	#api: Api;
	#version: Version;
	#around: Surroundings;
	#begun: number;
	#told = new Map<string, string>();
	#waiting = false;
	#unsent = false;
	#done: boolean;
	#ended = false;

	/** Takes up a visit that the system has already let begin. */
	constructor(api: Api, version: Version, around: Surroundings) {
		[this.#api, this.#version, this.#around] = [api, version, around];
		this.#begun = around.now();
		const status = this.#call('GetValue', version.status);
		this.#done = version.done.includes(status);
		this.suspended = this.#call('GetValue', 'cmi.suspend_data');
		if (version.untouched.includes(status)) this.#set(version.status, 'incomplete');
		this.#set(version.exit, 'suspend');
		this.#commit();
		around.onHidden(() => this.#commit());
		around.onEnd(() => this.#end());
		this.#noteTime();
	}

	/** Tells the system how the lesson stands. @param decided whether it is sent at once, as a student’s answer is */
	report({ place, suspended, score, complete }: Report, decided: boolean): void {
		const { status, score: name, scaled, place: where } = this.#version;
		this.#set(where, place);
		this.#set('cmi.suspend_data', suspended);
		if (score !== undefined) {
			this.#set(`${name}.min`, '0');
			this.#set(`${name}.max`, '100');
			this.#set(`${name}.raw`, String(score));
			if (scaled) this.#set(`${name}.scaled`, String(score / 100));
		}
		if (complete && !this.#done) {
			this.#done = true;
			this.#set(status, 'completed');
			decided = true;
		}
		if (decided) this.#commit();
		else if (this.#unsent) this.#commitLater();
	}

	#commitLater(): void {
		if (this.#waiting) return;
		this.#waiting = true;
		this.#around.later(WAIT, () => {
			this.#waiting = false;
			if (this.#unsent) this.#commit();
		});
	}
	#commit(): void {
		if (this.#ended) return;
		this.#setTime();
		this.#unsent = false;
		this.#call('Commit', '');
	}
	#setTime(): void {
		const seconds = (this.#around.now() - this.#begun) / 1000;
		this.#call('SetValue', this.#version.time, this.#version.written(seconds));
	}
	#noteTime(): void {
		this.#around.later(NOTE_TIME, () => {
			if (this.#ended) return;
			this.#setTime();
			this.#noteTime();
		});
	}
	/** The one call of a page that ends: everything else was said before. */
	#end(): void {
		if (this.#ended) return;
		this.#ended = true;
		tried(() => this.#api[this.#version.end]?.(''));
	}
	#set(name: string, value: string): void {
		if (this.#ended || this.#told.get(name) === value) return;
		this.#told.set(name, value);
		this.#unsent = true;
		this.#call('SetValue', name, value);
	}
	/** What a method answers; empty where it throws. */
	#call(method: string, ...values: string[]): string {
		return String(tried(() => this.#api[this.#version.prefix + method]?.(...values)) ?? '');
	}
}

/** Begins a visit with the first course system around the lesson that lets it; undefined where there is none. */
export function visitCourse(own: Around, around: Surroundings): CourseVisit | undefined {
	const windows = windowsAround(own);
	for (const version of versions)
		for (const one of windows) {
			const api = tried(() => (one as Record<string, unknown>)[version.object]) as Api | undefined;
			const begun = tried(() => api?.[`${version.prefix}Initialize`]?.(''));
			if (api && String(begun) === 'true') return new CourseVisit(api, version, around);
		}
	return undefined;
}

/** What a browser’s window tells. `unload` is not heard: pages may be forbidden it, and then nothing would arrive. */
export const browserSurroundings = (): Surroundings => ({
	now: () => performance.now(),
	later: (milliseconds, then) => setTimeout(then, milliseconds),
	onHidden: (hidden) =>
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') hidden();
		}),
	onEnd(ended) {
		addEventListener('pagehide', ended);
		// A page that comes back from the browser’s memory has said goodbye already: it begins anew.
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) location.reload();
		});
	}
});
