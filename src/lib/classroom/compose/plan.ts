import type { PresetName } from '$lib/simulator/presets';
import { apportion } from './apportion';
import type { ChapterId, CheckId, LessonChoices } from './choices';

/** What a plan must know of the story. */
export interface Material {
	/** Minutes it takes to read each chapter. */
	readonly reading: Readonly<Record<ChapterId, number>>;
	/** The chapter that each question is on. */
	readonly chapterOf: Readonly<Record<CheckId, ChapterId>>;
}

/** What a class does in one step of a lesson. */
export type Activity =
	| { readonly kind: 'start' }
	| {
			readonly kind: 'chapter';
			readonly chapter: ChapterId;
			readonly questions: readonly CheckId[];
	  }
	| { readonly kind: 'predict' }
	| { readonly kind: 'simulate'; readonly presets: readonly PresetName[] }
	| { readonly kind: 'questions'; readonly questions: readonly CheckId[] }
	| { readonly kind: 'discuss' }
	| { readonly kind: 'close' };
/** A step with its time, min: whole, at least 1. */
export type PlanStep = Activity & { readonly minutes: number };

export interface Plan {
	readonly steps: readonly PlanStep[];
	/** The least that what was chosen takes, min. */
	readonly needed: number;
	/** Whether it fits into the lesson; where it does not, every step has less than it needs. */
	readonly fits: boolean;
}

/*
 * Assumptions about a class, min. They come from no study; teachers know theirs better. A chapter takes its reading
 * time and a minute for its graphic, a question a minute.
 */
const GRAPHIC = 1;
const QUESTION = 1;
const START = 1;
const PREDICT = 2;
const FIRST_WORLD = 3;
const FURTHER_WORLD = 2;
const DISCUSS = 1;
const CLOSE = 1;

/** The least that a step takes, min. */
function neededFor(step: Activity, { reading }: Material): number {
	switch (step.kind) {
		case 'start':
			return START;
		case 'chapter':
			return reading[step.chapter] + GRAPHIC + QUESTION * step.questions.length;
		case 'predict':
			return PREDICT;
		case 'simulate':
			return FIRST_WORLD + FURTHER_WORLD * (step.presets.length - 1);
		case 'questions':
			return QUESTION * step.questions.length;
		case 'discuss':
			return DISCUSS;
		case 'close':
			return CLOSE;
	}
}

/** How much of the time that is left over goes to a step: talk about what was seen gets most of it. */
function shareOfRest(step: Activity): number {
	switch (step.kind) {
		case 'start':
			return 0;
		case 'chapter':
			return 1 + step.questions.length;
		case 'predict':
			return 1;
		case 'simulate':
			return 3 + step.presets.length;
		case 'questions':
			return step.questions.length;
		case 'discuss':
			return 5;
		case 'close':
			return 1;
	}
}

/**
 * What the class does, in the order in which the lesson’s document shows it: the chapters, each with its questions,
 * further questions, the simulator. A prediction stands before the first run of these, where there is one.
 */
function activities(choices: LessonChoices, { chapterOf }: Material): Activity[] {
	const { chapters, presets, questions, predictFirst } = choices;
	const predict: Activity[] = predictFirst ? [{ kind: 'predict' }] : [];
	const read = (chapter: ChapterId): Activity => ({
		kind: 'chapter',
		chapter,
		questions: questions.filter((id) => chapterOf[id] === chapter)
	});
	const others = questions.filter((id) => !chapters.includes(chapterOf[id]));
	const further: Activity[] = others.length > 0 ? [{ kind: 'questions', questions: others }] : [];
	const simulate: Activity[] = presets.length > 0 ? [{ kind: 'simulate', presets }] : [];
	const unasked = presets.length > 0 && !chapters.includes('run');
	return [
		{ kind: 'start' },
		...chapters.flatMap((chapter) => [...(chapter === 'run' ? predict : []), read(chapter)]),
		...further,
		...(unasked ? predict : []),
		...simulate,
		{ kind: 'discuss' },
		{ kind: 'close' }
	];
}

/**
 * The steps of a lesson with their times, which add up to its minutes exactly. There are at most 14 steps, fewer than
 * the shortest lesson has minutes.
 */
export function planOf(choices: LessonChoices, material: Material): Plan {
	const doing = activities(choices, material);
	const needs = doing.map((step) => neededFor(step, material));
	const needed = needs.reduce((sum, minutes) => sum + minutes, 0);
	const fits = needed <= choices.minutes;
	const least = fits ? needs : doing.map(() => 1);
	const weights = fits ? doing.map(shareOfRest) : needs.map((minutes) => minutes - 1);
	const rest = choices.minutes - least.reduce((sum, minutes) => sum + minutes, 0);
	const more = apportion(rest, weights);
	return {
		steps: doing.map((step, at) => ({ ...step, minutes: least[at]! + more[at]! })),
		needed,
		fits
	};
}
