import { island, type IslandPart } from '$lib/ui/island';

/** What one question on the page of questions is told. */
export interface QuestionProps {
	id: string;
	/** Title of the step to read again. */
	step: string;
}

const sheet = await island<QuestionProps>(() => import('./QuestionSheet.svelte'));
const live = await island<QuestionProps>(() => import('./LiveQuestion.svelte'));
/** One question on the page of questions: a sheet to read, until the reader comes near. */
export const questionPart: IslandPart<QuestionProps> = { server: sheet.server, load: live.load };

const clear = await island(() => import('./ClearAll.svelte'));
/** What clears the answers; there is nothing to clear on the server. */
export const clearPart: typeof clear = { server: undefined, load: clear.load };

/** The answers on paper. */
export const answersPart = await island(() => import('./AnswerSheet.svelte'));
