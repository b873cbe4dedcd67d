import type { IslandPart } from '$lib/ui/island';
import { island } from '$lib/ui/island';
import type { Asking } from './asking';

/** What one question on the page of questions is told. */
export interface QuestionProps {
	id: string;
	/** Title of the step to read again. */
	step: string;
}

/** A part of which the server draws something slighter than what a browser gets. */
async function twofold<Props extends object>(
	server: () => Promise<{ default: NonNullable<IslandPart<Props>['server']> }>,
	load: IslandPart<Props>['load']
): Promise<IslandPart<Props>> {
	return { server: import.meta.env.SSR ? (await server()).default : undefined, load };
}

/** The questions at a chapter's foot: a link, until the reader comes near. */
export const checksPart = await twofold<Asking>(
	() => import('./ChecksLink.svelte'),
	async () => (await import('./ChapterChecks.svelte')).default
);
/** One question on the page of questions: a sheet to read, until the reader comes near. */
export const questionPart = await twofold<QuestionProps>(
	() => import('./QuestionSheet.svelte'),
	async () => (await import('./LiveQuestion.svelte')).default
);
/** What clears the answers; there is nothing to clear on the server. */
export const clearPart: IslandPart<Record<string, never>> = {
	server: undefined,
	load: async () => (await import('./ClearAll.svelte')).default
};
/** The answers on paper. */
export const answersPart = await island(() => import('./AnswerSheet.svelte'));
