import type { MachineRun } from '$lib/charts/tiny-machine/layout';

/** What the opening draws: one model world, an approach at a time. */
export type OpeningData = readonly (MachineRun & { approach: 'conditions' | 'timeline' })[];
