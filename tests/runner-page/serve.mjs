import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const path = (/** @type {string} */ below) => fileURLToPath(new URL(below, import.meta.url));

/**
 * Builds the page with the batch runner, its worker as a file of its own as on the site, and serves it.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveRunnerPage() {
	const folder = mkdtempSync(join(tmpdir(), 'runner-page-'));
	/** @type {import('vite').InlineConfig} */
	const config = {
		configFile: false,
		root: path('.'),
		base: './',
		logLevel: 'error',
		resolve: { alias: { $lib: path('../../src/lib') } },
		worker: { format: 'es' },
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
		preview: { host: 'localhost', port: 42_800 }
	};
	await build(config);
	const server = await preview(config);
	const url = server.resolvedUrls?.local[0];
	if (!url) throw new Error('The page with the batch runner is not served.');
	return {
		url,
		close: async () => {
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
