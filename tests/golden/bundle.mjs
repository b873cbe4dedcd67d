import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (/** @type {string} */ below) => fileURLToPath(new URL(below, import.meta.url));

/**
 * The fixed batch and all of the model that it needs as one plain script for a page that holds nothing
 * else; the script defines `golden.goldenHash()`.
 *
 * @returns {Promise<string>}
 */
export async function bundleGolden() {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: path('../../src/lib') } },
		build: {
			write: false,
			target: 'es2022',
			lib: {
				entry: path('../../src/lib/simulator/batch/golden.ts'),
				formats: ['iife'],
				name: 'golden'
			}
		}
	});
	const [first] = [built].flat();
	if (!first || !('output' in first)) throw new Error('The build gave no script.');
	return first.output[0].code;
}
