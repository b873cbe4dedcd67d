import type { Batch, BatchRequest } from '$lib/model/batch/columns';

/** What a worker is told. */
export type ToWorker =
	| { readonly type: 'slice'; readonly id: number; readonly request: BatchRequest }
	| { readonly type: 'cancel'; readonly id: number };

/** What a worker answers: once that it is there, then about each slice how far it is and how it ended. */
export type FromWorker =
	| { readonly type: 'ready' }
	| { readonly type: 'progress'; readonly id: number; readonly done: number }
	| { readonly type: 'done'; readonly id: number; readonly batch: Batch }
	| { readonly type: 'failed'; readonly id: number; readonly error: Error };

/** Whatever was thrown, as an error. */
export const asError = (thrown: unknown): Error =>
	thrown instanceof Error ? thrown : new Error(String(thrown));
