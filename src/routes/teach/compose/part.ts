import type { Material } from '$lib/classroom/compose/plan';
import { island } from '$lib/ui/island';

/** What the composer is told: minutes that it takes to read each chapter. */
export interface ComposerProps {
	reading: Material['reading'];
}
/** What there is to choose, what it comes to, and the plan: drawn on the server for the usual lesson. */
export const composerPart = await island<ComposerProps>(() => import('./Composer.svelte'));
