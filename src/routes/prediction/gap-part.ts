import { island } from '$lib/ui/island';

/** The prediction beside the run. */
export const gapPart = await island(() => import('./PredictionGap.svelte'));
