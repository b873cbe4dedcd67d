import type { Answer } from '$lib/story/checks/kept-answers';
import { verdictOn, type Question } from '$lib/story/checks/question';
import { isisChanges, type KeptPrediction, type Outlook } from '$lib/story/predict/prediction';

/** What a student did in a lesson so far. */
export interface LessonProgress {
	/** Id of the stop in view. */
	at: string;
	/** Ids of the stops that were in view. */
	seen: readonly string[];
	answers: Readonly<Record<string, Answer>>;
	prediction: KeptPrediction | undefined;
}

/** What progress is kept against. */
export interface Outline {
	/** Ids of the lesson's stops in order. */
	stops: readonly string[];
	questions: readonly Pick<Question, 'id' | 'options' | 'right'>[];
}

/** Version of the form below. */
const VERSION = '1';
/** Stops in one digit. */
const IN_DIGIT = 5;
const BASE = 2 ** IN_DIGIT;

/** A short name of a lesson’s stops, so that what was kept for other stops is not taken for these. */
function nameOf(stops: readonly string[]): string {
	let hash = 0;
	for (const letter of stops.join()) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
	return hash.toString(36);
}

function writeSeen({ seen }: LessonProgress, { stops }: Outline): string {
	const digits = Math.ceil(stops.length / IN_DIGIT);
	return Array.from({ length: digits }, (_, digit) =>
		stops
			.slice(digit * IN_DIGIT, (digit + 1) * IN_DIGIT)
			.reduce((sum, id, bit) => sum + (seen.includes(id) ? 2 ** bit : 0), 0)
			.toString(BASE)
	).join('');
}
const readSeen = (text: string, stops: readonly string[]): string[] =>
	stops.filter((_, at) => {
		const digit = parseInt(text[Math.floor(at / IN_DIGIT)] ?? '', BASE) || 0;
		return (digit >> (at % IN_DIGIT)) % 2 === 1;
	});

const writeAnswers = ({ answers }: LessonProgress, { questions }: Outline): string =>
	questions
		.flatMap(({ id, options }) => {
			const answer = answers[id];
			if (!answer || answer.chosen.length === 0) return [];
			const bits = options.reduce(
				(sum, one, at) => sum + (answer.chosen.includes(one.id) ? 2 ** at : 0),
				0
			);
			return [`${id}.${bits.toString(36)}${answer.checked ? '!' : ''}`];
		})
		.join();
function readAnswers(text: string, questions: Outline['questions']): Record<string, Answer> {
	const read = text.split(',').flatMap((one) => {
		const [, name, bits = '', checked] = /^([a-z-]+)\.([0-9a-z]+)(!?)$/.exec(one) ?? [];
		const question = questions.find(({ id }) => id === name);
		if (!question) return [];
		const chosen = question.options
			.filter((_, at) => (parseInt(bits, 36) >> at) % 2 === 1)
			.map(({ id }) => id);
		return chosen.length === 0
			? []
			: [[question.id, { chosen, checked: checked === '!' }] as const];
	});
	return Object.fromEntries(read);
}

const writeOutlook = ({ gone, isis }: Outlook) => `${gone ?? 0}${isis[0]}`;
function writePrediction(kept: KeptPrediction | undefined): string {
	if (!kept) return '';
	if ('skipped' in kept) return 'skipped';
	return `${writeOutlook(kept.prediction.conditions)}-${writeOutlook(kept.prediction.timeline)}`;
}
function readOutlook(text: string): Outlook | undefined {
	const [, month = '', letter] = /^(\d{1,2})([a-z])$/.exec(text) ?? [];
	const isis = isisChanges.find((one) => one[0] === letter);
	return isis && { gone: Number(month) || null, isis };
}
function readPrediction(text: string): KeptPrediction | undefined {
	if (text === 'skipped') return { skipped: true };
	const [conditions, timeline] = text.split('-').map(readOutlook);
	return conditions && timeline ? { prediction: { conditions, timeline } } : undefined;
}

/**
 * Progress as text for a course system’s `suspend_data`: version, name of the stops, stop in view, stops seen as
 * bits, answers as bits of their options (`!` where checked), prediction. Under 1,000 characters however much of
 * the site a lesson holds; letters, digits and `;,.!-` alone.
 */
export const writeProgress = (progress: LessonProgress, outline: Outline): string =>
	[
		VERSION,
		nameOf(outline.stops),
		progress.at,
		writeSeen(progress, outline),
		writeAnswers(progress, outline),
		writePrediction(progress.prediction)
	].join(';');

/** What was kept; of a lesson with other stops the answers and the prediction; undefined where it is no progress. */
export function readProgress(text: string, outline: Outline): LessonProgress | undefined {
	const [version, name, at = '', seen = '', answers = '', prediction = ''] = text.split(';');
	if (version !== VERSION) return undefined;
	const same = name === nameOf(outline.stops);
	return {
		at: outline.stops.includes(at) ? at : (outline.stops[0] ?? ''),
		seen: same ? readSeen(seen, outline.stops) : [],
		answers: readAnswers(answers, outline.questions),
		prediction: readPrediction(prediction)
	};
}

/** How a lesson went: counts of questions and of stops, and what a course system is told of them. */
export interface Result {
	answered: number;
	right: number;
	/** Questions of the lesson. */
	asked: number;
	/** Whether everything was seen and every question answered. */
	complete: boolean;
	/** Share of the questions answered right, percent; none where none is asked. */
	score: number | undefined;
}

/** How a lesson went so far. A question counts as answered once the student asked what can be said of the answer. */
export function resultOf({ answers, seen }: LessonProgress, { stops, questions }: Outline): Result {
	const given = questions.filter(({ id }) => answers[id]?.checked);
	const right = given.filter((one) => verdictOn(one, answers[one.id]?.chosen ?? []) === 'fits');
	return {
		answered: given.length,
		right: right.length,
		asked: questions.length,
		complete: given.length === questions.length && stops.every((id) => seen.includes(id)),
		score: questions.length > 0 ? Math.round((100 * right.length) / questions.length) : undefined
	};
}
