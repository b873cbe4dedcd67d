import type { Page } from '@playwright/test';

/** A way in which workers fail a reader, set up before the page opens. */
export interface Failure {
	/** What is wrong, to follow "when". */
	readonly name: string;
	readonly upset: (page: Page) => Promise<unknown>;
}

/** The worker's file, by the name that the build gives it. */
const workerFile = /\/batch\.worker-[\w-]+\.js$/;
const script = (body: string) => ({ contentType: 'text/javascript', body });

/** Every way in which workers fail, from the browser that has none to the one that never answers. */
export const failures: readonly Failure[] = [
	{
		name: 'the browser has no workers',
		upset: (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
	},
	{
		name: 'a worker cannot be made',
		upset: (page) =>
			page.addInitScript(() => {
				window.Worker = class {
					constructor() {
						throw new DOMException('No workers here', 'SecurityError');
					}
				} as unknown as typeof Worker;
			})
	},
	{
		name: 'a worker is silent from the start',
		upset: (page) =>
			page.addInitScript(() => {
				window.Worker = class extends EventTarget {
					postMessage(): void {}
					terminate(): void {}
				} as unknown as typeof Worker;
			})
	},
	{
		name: 'the content security policy blocks workers',
		upset: (page) =>
			page.route('**/*', async (route) => {
				if (route.request().resourceType() !== 'document') return route.continue();
				const response = await route.fetch();
				const body = await response.text();
				const blocking = body.replace("worker-src 'self'", "worker-src 'none'");
				return route.fulfill({ response, body: blocking });
			})
	},
	{
		name: 'the worker’s file is gone',
		upset: (page) => page.route(workerFile, (route) => route.fulfill({ status: 404, body: '' }))
	},
	{
		name: 'the worker’s file breaks at once',
		upset: (page) =>
			page.route(workerFile, (route) => route.fulfill(script("throw new Error('broken')")))
	},
	{
		name: 'the worker breaks at its first work',
		upset: (page) =>
			page.route(workerFile, (route) =>
				route.fulfill(
					script(
						"onmessage = () => { throw new Error('broken'); }; postMessage({ type: 'ready' });"
					)
				)
			)
	},
	{
		name: 'the worker never answers its first work',
		upset: (page) =>
			page.route(workerFile, (route) => route.fulfill(script("postMessage({ type: 'ready' });")))
	}
];
