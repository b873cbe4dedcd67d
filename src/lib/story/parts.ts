import { island } from '$lib/ui/island';

/** The parts of the story that come as HTML and get a script only where they need one. */
export const prosePart = await island(() => import('./StepProse.svelte'));
export const graphicPart = await island(() => import('./ChapterGraphic.svelte'));
export const openingPart = await island(() => import('./OpeningGraphic.svelte'));
export const dataPart = await island(() => import('./ChapterData.svelte'));
export const notesPart = await island(() => import('./PrintNotes.svelte'));
export const predictPart = await island(() => import('./predict/PredictForm.svelte'));
