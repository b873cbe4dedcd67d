import workerUrl from './batch.worker?worker&url';

/** Trusted Types as far as it is needed; browsers without it take the plain address. */
interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

let trustedUrl: string | undefined;

/** The one address from which this page may start a worker; a policy of a name can be made only once. */
function trusted(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	const policy = trustedTypes?.createPolicy('app-worker', {
		createScriptURL: (url) => {
			if (url !== workerUrl) throw new TypeError(`No worker of this site: ${url}`);
			return url;
		}
	});
	return policy?.createScriptURL(workerUrl) ?? workerUrl;
}

/**
 * A new worker for batches.
 *
 * @throws where there are no workers, or none are allowed
 */
export function startWorker(): Worker {
	trustedUrl ??= trusted();
	return new Worker(trustedUrl, { type: 'module' });
}
