/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole site for reading without a network: every file of one version, fetched when a reader first
 * comes. A page is found by its path alone, whatever its query says, so that every link works.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
/** Caches belong to a host: another copy of the site in another of its folders keeps its own. */
const CACHES = `site ${base}/ `;
const cacheName = CACHES + version;
/** For people who look at the repository, for hosts, or for other sites; no page asks for them. */
const NOT_KEPT = ['/readme.png', '/_headers', '/embed.js'];
/** For crawlers, and the largest of the files to take along: whoever is away from the network reads the pages. */
const FOR_MACHINES =
	/^\/(sitemap\.xml|robots\.txt|share\/(story|simulator)\.png|sources\/(facts|compare\/readings)\.csv)/;

const pages = prerendered.filter((path) => path.endsWith('/'));
const kept = [
	...build,
	...files.filter((file) => !NOT_KEPT.includes(file.slice(base.length))),
	...prerendered.filter((path) => !FOR_MACHINES.test(path.slice(base.length))),
	...pages.map((page) => `${page}__data.json`)
];

/** Fetches every file anew; one that is missing must not keep the others from being kept. */
async function keepAll(): Promise<void> {
	const cache = await caches.open(cacheName);
	await Promise.all(
		kept.map(async (path) => {
			const response = await fetch(path, { cache: 'no-cache' });
			if (response.ok && !response.redirected) await cache.put(path, response);
		})
	);
}

async function forgetOthers(): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith(CACHES) && name !== cacheName) await caches.delete(name);
}

async function answer(request: Request): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const cache = await caches.open(cacheName);
	const found = await cache.match(pathname);
	if (found) return found;
	// A page stands at its address with a slash, from where its files are found.
	if (kept.includes(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 308);
	return fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
// The reader says when a new version may take over; until then pages keep the one that they began with.
worker.addEventListener('message', ({ data }) => {
	if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	const own = origin === location.origin && pathname.startsWith(`${base}/`);
	if (method === 'GET' && own && !pathname.endsWith('/_app/version.json'))
		event.respondWith(answer(event.request));
});
