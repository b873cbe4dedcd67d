/** An option with what can be said of it. */
export interface PackagedOption {
	id: string;
	label: string;
	right: boolean;
	feedback: string;
}
/** A question as plain text, for systems with quizzes of their own. */
export interface PackagedQuestion {
	id: string;
	kind: 'one' | 'several';
	/** What is said before it is asked; may be empty. */
	opening: string;
	question: string;
	options: readonly PackagedOption[];
}

/** Where a lesson’s document holds the site’s questions as JSON. */
export const QUESTIONS_ID = 'all-questions';

/**
 * The questions that a lesson’s document holds, those of `ids` in their order.
 *
 * @throws where the document holds none
 */
export function questionsIn(lessonHtml: string, ids: readonly string[]): PackagedQuestion[] {
	const start = `<script type="application/json" id="${QUESTIONS_ID}">`;
	const [, after] = lessonHtml.split(start);
	const json = after?.split('</script>')[0];
	if (!json) throw new Error('The lesson’s document holds no questions.');
	const all = JSON.parse(json) as PackagedQuestion[];
	return ids.flatMap((id) => all.find((question) => question.id === id) ?? []);
}
