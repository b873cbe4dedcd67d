import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type Plugin } from 'vitest/config';

/**
 * Parts of @stdlib that stand in for what very old engines lack, with what every browser of this site has in
 * their place: a tenth of the simulator's script less.
 */
const native: Readonly<Record<string, string>> = {
	'@stdlib/array-float64': 'Float64Array',
	'@stdlib/array-uint8': 'Uint8Array',
	'@stdlib/array-uint16': 'Uint16Array',
	'@stdlib/array-uint32': 'Uint32Array',
	'@stdlib/utils-define-nonenumerable-read-only-property':
		'(on, name, value) => { Object.defineProperty(on, name, { value }); }'
};
const nativeInstead: Plugin = {
	name: 'native-instead',
	enforce: 'pre',
	resolveId: (id) => (Object.hasOwn(native, id) ? `\0native:${id}` : undefined),
	load: (id) =>
		id.startsWith('\0native:') ? `module.exports = ${native[id.slice(8)]};` : undefined
};

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
