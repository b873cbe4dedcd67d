import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type Plugin } from 'vitest/config';
import { nativeInstead } from './src/tools/native-instead.js';

/** What every page has: SvelteKit's own runtime, and our smallest modules. */
const frame =
	/@sveltejs.kit.src.runtime|svelte.src.internal.disclose|vite.preload-helper|src.lib.(ui.(hydrating|settled|island)|words.(locale|common|en.(common|site|table)))\.ts$/;
/** Styles of what only the story's chapters draw. */
const chapterStyles =
	/src.lib.(story.graphics|charts.(week|past|people|iraq-map|fire|positions|two-ways|decides|articles|scene|stage)).*type=style/;
/**
 * The frame as one file for browsers, which otherwise ask for a dozen, most of them under 500 bytes; and the
 * chapters' styles as one, which the story asks for below its opening (src/hooks.server.ts).
 */
const fewFiles: Plugin = {
	name: 'few-files',
	config(_, { isSsrBuild }) {
		if (isSsrBuild) return;
		const codeSplitting = {
			groups: [
				{ name: 'frame', test: frame },
				{ name: 'chapters', test: chapterStyles }
			]
		};
		return { build: { rolldownOptions: { output: { codeSplitting } } } };
	}
};

export default defineConfig({
	plugins: [nativeInstead, sveltekit(), fewFiles],
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
