import { choiceText, type ChapterId, type CheckId, type LessonChoices } from './choices';
import { planOf, type Material } from './plan';

type Length = Pick<LessonChoices, 'minutes' | 'level'>;

/** Which chapters a lesson takes up first: both levels begin with the rules, then go to the week, or to the sources. */
const ORDER: Readonly<Record<LessonChoices['level'], readonly ChapterId[]>> = {
	first: ['two-ways', 'run', 'decides', 'week', 'people', 'positions', 'fire', 'past', 'articles'],
	further: ['two-ways', 'run', 'decides', 'articles', 'positions', 'people', 'fire', 'past', 'week']
};
/** The share of a lesson that may be spoken for, so that a class has time to talk; the shortest has none to spare. */
const SPOKEN_FOR = 0.65;
const SHORTEST = 15;

/** Model worlds to begin with: where there is time, two that are each other’s mirror stand beside the middle one. */
function worldsFor({ minutes, level }: Length): LessonChoices['presets'] {
	const long = minutes >= (level === 'first' ? 90 : 50);
	return long ? ['default', 'dateConcentrates', 'barConcentrates'] : ['default'];
}

/** Controls to lock: the less time there is at a first meeting, the fewer can be moved. */
function locksFor({ minutes, level }: Length): LessonChoices['locked'] {
	if (level === 'further') return [];
	return minutes < 50 ? ['unknowns', 'assumptions'] : ['assumptions'];
}

/** Questions on the chapters, in the order of the story: all of them, or in a lesson below 50 minutes one each. */
export function questionsFor(
	chapters: readonly ChapterId[],
	{ minutes }: Length,
	{ chapterOf }: Material
): CheckId[] {
	const all = Object.keys(chapterOf) as CheckId[];
	return chapters.flatMap((chapter) =>
		all.filter((id) => chapterOf[id] === chapter).slice(0, minutes < 50 ? 1 : undefined)
	);
}

/** Choices that fit a length and a level: chapters, the most telling first, for as long as reading them leaves time to talk. */
export function suggest({ minutes, level }: Length, material: Material): LessonChoices {
	const length = { minutes, level };
	const most = Math.max(SHORTEST, SPOKEN_FOR * minutes);
	const withChapters = (chosen: readonly ChapterId[]): LessonChoices => {
		const inOrder = Object.keys(material.reading) as ChapterId[];
		const chapters = inOrder.filter((chapter) => chosen.includes(chapter));
		return {
			...length,
			chapters,
			presets: worldsFor(length),
			locked: locksFor(length),
			questions: questionsFor(chapters, length, material),
			predictFirst: true
		};
	};
	const order = ORDER[level];
	const counts = order.map((_, at) => withChapters(order.slice(0, at + 1)));
	return counts.findLast((choices) => planOf(choices, material).needed <= most) ?? counts[0]!;
}

/** The choices that a length suggests; a teacher may set each by hand. */
export const SUGGESTED = ['chapters', 'presets', 'locked', 'questions', 'predictFirst'] as const;
export type Suggested = (typeof SUGGESTED)[number];

/**
 * The choices fitted to their length and level. What a teacher set by hand stays; questions, unless they were set by
 * hand, are those on the chapters.
 */
export function refit(
	choices: LessonChoices,
	byHand: readonly Suggested[],
	material: Material
): LessonChoices {
	const own = Object.fromEntries(byHand.map((name) => [name, choices[name]]));
	const fitted: LessonChoices = { ...suggest(choices, material), ...own };
	if (byHand.includes('questions')) return fitted;
	return { ...fitted, questions: questionsFor(fitted.chapters, choices, material) };
}

/** What of the choices is other than their length suggests, so that it must have been set by hand. */
export function setByHand(choices: LessonChoices, material: Material): Suggested[] {
	return SUGGESTED.filter((name) => {
		const byOthers = SUGGESTED.filter((other) => other !== name);
		const fitted = refit(choices, byOthers, material);
		return choiceText(name, choices[name]) !== choiceText(name, fitted[name]);
	});
}
