import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type Plugin } from 'vitest/config';
import { nativeInstead } from './src/tools/native-instead.js';

/** What every page has: SvelteKit's own runtime, and our smallest modules. */
const frame =
	/@sveltejs.kit.src.runtime|svelte.src.internal.disclose|vite.preload-helper|src.lib.(ui.(hydrating|settled|island)|words.(locale|common|en.(common|site|table)))\.ts$/;
/** The frame as one file for browsers, which otherwise ask for a dozen, most of them under 500 bytes. */
const oneFrame: Plugin = {
	name: 'one-frame',
	config(_, { isSsrBuild }) {
		if (isSsrBuild) return;
		const codeSplitting = { groups: [{ name: 'frame', test: frame }] };
		return { build: { rolldownOptions: { output: { codeSplitting } } } };
	}
};

export default defineConfig({
	plugins: [nativeInstead, sveltekit(), oneFrame],
	build: { target: 'es2022' },
	worker: { format: 'es', plugins: () => [nativeInstead] },
	test: {
		expect: { requireAssertions: true },
		// Laws take their time on a busy machine; what hangs is still found.
		testTimeout: 60_000,
		// As many as the browser tests have, where by itself it would leave one core idle.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts', 'tests/ssr/**/*.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['tests/dom/**/*.test.ts'],
					setupFiles: ['tests/dom/setup.ts']
				}
			}
		]
	}
});
