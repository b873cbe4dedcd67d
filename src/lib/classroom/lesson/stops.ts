import type { ChapterId, CheckId, LessonChoices } from '../compose/choices';

/** A part of a lesson: a chapter, questions on chapters that it leaves out, the simulator, the end. */
export type LessonPart = ChapterId | 'questions' | 'simulator' | 'end';

/** One place of a lesson, shown by itself between Back and Next. */
export interface Stop {
	kind: 'step' | 'questions' | 'predict' | 'simulator' | 'end';
	/** Names it in addresses and in what a course system keeps. */
	id: string;
	part: LessonPart;
	/** What is asked at a stop for questions. */
	questions: readonly CheckId[];
}

/** As much of a step of the story as a lesson is laid out by. */
export interface LessonStep {
	id: string;
	chapter: string;
	view: string;
}

/** The view of the step at which the story asks for a prediction. */
const PREDICTING = 'predict';

/**
 * The stops of a lesson in order: every chosen chapter step by step, then what is asked about it; questions on
 * other chapters; the simulator, after a prediction where no chapter asks for one; the end.
 *
 * @param steps all steps of the story
 * @param chapterOf the chapter that a question is about
 */
export function lessonStops(
	{ chapters, questions, presets, predictFirst }: LessonChoices,
	steps: readonly LessonStep[],
	chapterOf: (question: CheckId) => string | undefined
): Stop[] {
	const stop = (kind: Stop['kind'], part: LessonPart, id: string): Stop => ({
		kind,
		part,
		id,
		questions: []
	});
	const ask = (part: LessonPart, asked: readonly CheckId[]): Stop[] =>
		asked.length === 0 ? [] : [{ ...stop('questions', part, `asked-${part}`), questions: asked }];
	const ofChapter = (chapter: ChapterId): Stop[] => [
		...steps
			.filter((step) => step.chapter === chapter && (predictFirst || step.view !== PREDICTING))
			.map(({ id }) => stop('step', chapter, id)),
		...ask(
			chapter,
			questions.filter((question) => chapterOf(question) === chapter)
		)
	];
	const others = questions.filter(
		(question) => !chapters.some((chapter) => chapter === chapterOf(question))
	);
	const predicts = predictFirst && !chapters.includes('run');
	const simulator = [
		...(predicts ? [stop('predict', 'simulator', 'predict')] : []),
		stop('simulator', 'simulator', 'simulator')
	];
	return [
		...chapters.flatMap(ofChapter),
		...ask('questions', others),
		...(presets.length > 0 ? simulator : []),
		stop('end', 'end', 'end')
	];
}
