import { island } from '$lib/ui/island';

/** What the sheet is told: ids of the questions, in their order. */
export interface KeyProps {
	questions: readonly string[];
}
/** The answers come as HTML and need no script, so browsers fetch none for them. */
export const keyPart = await island<KeyProps>(() => import('./Answers.svelte'));
