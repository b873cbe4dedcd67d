import type { Batch } from '$lib/model/batch/columns';
import { runInSlices } from './in-slices';
import { asError, type FromWorker, type ToWorker } from './messages';

/** The part of a worker's global scope that is needed. */
export interface WorkerScope {
	addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void;
	postMessage(message: FromWorker, options?: { transfer: Transferable[] }): void;
}

/** How long a worker works before it looks for messages, milliseconds. */
const BUDGET = 30;

/** The memory behind a batch's columns, each once. */
function buffersOf({ outcomes, paths }: Batch): ArrayBufferLike[] {
	const columns = [...Object.values(outcomes), ...Object.values(paths ?? {})];
	return [...new Set(columns.map(({ buffer }) => buffer))];
}

/** What a worker does: slices in the order in which they come, each until it is done or cancelled. */
export function serveSlices(scope: WorkerScope): void {
	const open = new Map<number, AbortController>();

	async function work({ id, request }: ToWorker & { type: 'slice' }, signal: AbortSignal) {
		try {
			const onprogress = (done: number) => scope.postMessage({ type: 'progress', id, done });
			const batch = await runInSlices(request, { budget: BUDGET, signal, onprogress });
			scope.postMessage({ type: 'done', id, batch }, { transfer: buffersOf(batch) });
		} catch (thrown) {
			scope.postMessage({ type: 'failed', id, error: asError(thrown) });
		}
		open.delete(id);
	}

	let last = Promise.resolve();
	scope.addEventListener('message', ({ data }) => {
		if (data.type === 'cancel') {
			open.get(data.id)?.abort();
			return;
		}
		const controller = new AbortController();
		open.set(data.id, controller);
		last = last.then(() => work(data, controller.signal));
	});
	scope.postMessage({ type: 'ready' });
}
