/** What may be wrong with the lockfile and the dependencies. `node .ci/lockfile.mjs` checks both. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The most packages that code in the browser may name directly. */
const mostShipped = 12;
const registry = 'https://registry.npmjs.org/';

/**
 * @typedef {{ integrity?: string, resolved?: string, link?: boolean }} Entry
 * @typedef {{ lockfileVersion: number, packages: Record<string, Entry> }} Lockfile
 * @typedef {Record<string, string>} Versions
 * @typedef {{ dependencies?: Versions, devDependencies?: Versions }} Manifest
 */

/**
 * Every fault as a sentence: an entry without integrity or from another registry, a version that is
 * not exact, too many packages shipped to readers.
 *
 * @param {Lockfile} lock
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function lockfileFaults(lock, manifest) {
	const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
	const versions = { ...manifest.dependencies, ...manifest.devDependencies };
	const shipped = Object.keys(manifest.dependencies ?? {}).length;
	return [
		...entries
			.filter(([, entry]) => !entry.integrity?.startsWith('sha512-'))
			.map(([path]) => `${path} has no sha512 integrity`),
		...entries
			.filter(([, { resolved, link }]) => link || (resolved && !resolved.startsWith(registry)))
			.map(([path]) => `${path} does not come from ${registry}`),
		...Object.entries(versions)
			.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
			.map(([name, version]) => `${name} is not pinned to one version: ${version}`),
		...Object.keys(versions)
			.filter((name) => !lock.packages[`node_modules/${name}`])
			.map((name) => `${name} is missing from the lockfile`),
		...(shipped > mostShipped ? [`${shipped} dependencies shipped, at most ${mostShipped}`] : [])
	];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const read = (/** @type {string} */ name) =>
		JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
	const lock = read('package-lock.json');
	const faults = lockfileFaults(lock, read('package.json'));
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
	else console.log(`${Object.keys(lock.packages).length - 1} locked packages, each with integrity`);
}
