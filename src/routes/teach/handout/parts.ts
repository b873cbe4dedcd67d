import type { Table } from '$lib/charts/table/table';
import { island } from '$lib/ui/island';

/** What the first side is told. */
export interface BeforeProps {
	tables: readonly Table[];
	/** Months that a run has. */
	horizon: number;
}
/** What the second side is told below the address of the run. */
export interface AfterProps {
	tables: readonly Table[];
	/** Ids of the questions, in their order. */
	questions: readonly string[];
}

/** Both sides come as HTML and need no script, so browsers fetch none for them. */
export const beforePart = await island<BeforeProps>(() => import('./BeforeRun.svelte'));
export const afterPart = await island<AfterProps>(() => import('./AfterRun.svelte'));
