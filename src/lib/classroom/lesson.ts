import * as v from 'valibot';

/** Where a lesson leads: a page, a chapter or step of the story, the questions on a chapter, or an exact run. */
export type Place =
	| `/#${string}`
	| `/chapter/${string}/`
	| `/simulator/?s=${string}`
	| `/questions/#${string}`
	| '/sources/compare/'
	| '/teach/handout/';
const placeShape =
	/^\/(#[a-z-]+|chapter\/[a-z-]+\/|simulator\/\?s=[0-9a-z._-]+|questions\/#[a-z-]+|sources\/compare\/|teach\/handout\/)$/;

/** Words without a digit: prose checks its figures, and front matter is not prose. */
const plain = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^\p{N}()]*$/u));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));
const lesson = v.strictObject({
	title: plain,
	/** How long it takes, min: the sum of its steps. */
	minutes,
	steps: v.pipe(
		v.array(
			v.strictObject({
				minutes,
				/** What the class does. */
				do: plain,
				/** What to open, by the words of the link. */
				open: v.optional(
					v.record(
						plain,
						v.custom<Place>((path) => typeof path === 'string' && placeShape.test(path))
					)
				)
			})
		),
		v.minLength(3)
	)
});

/** A ready lesson, as it stands at the head of its file. */
export type Lesson = v.InferOutput<typeof lesson>;

/**
 * The front matter of a lesson's file, checked.
 *
 * @throws naming the file, where a field is missing, unknown or of another kind, a link leads nowhere that
 * lessons lead, or the minutes of the steps do not add up
 */
export function checkLesson(path: string, matter: unknown): Lesson {
	const result = v.safeParse(lesson, matter);
	if (!result.success) {
		const issue = result.issues[0];
		throw new Error(`${path}: ${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
	}
	const sum = minutesOf(result.output);
	if (sum !== result.output.minutes)
		throw new Error(`${path}: the steps take ${sum} minutes, not ${result.output.minutes}`);
	return result.output;
}

/** What the steps of a lesson take together, min. */
export const minutesOf = ({ steps }: Pick<Lesson, 'steps'>): number =>
	steps.reduce((sum, step) => sum + step.minutes, 0);

/** Every place that a lesson opens, in its order. */
export const placesOf = ({ steps }: Pick<Lesson, 'steps'>): Place[] =>
	steps.flatMap(({ open }) => Object.values(open ?? {}));
