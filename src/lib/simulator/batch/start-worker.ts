import { trustedScriptUrl } from '$lib/ui/trusted-url';
import workerUrl from './batch.worker?worker&url';

let trustedUrl: string | undefined;

/**
 * A new worker for batches.
 *
 * @throws where there are no workers, or none are allowed
 */
export function startWorker(): Worker {
	trustedUrl ??= trustedScriptUrl('app-worker', workerUrl);
	return new Worker(trustedUrl, { type: 'module' });
}
