import { relative } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import slug from 'rehype-slug';
import { tsImport } from 'tsx/esm/api';

const { escapeProse, moduleScript, proseTokens } = await tsImport(
	'./src/lib/facts/prose.ts',
	import.meta.url
);

/**
 * Hash of `position: absolute; left: 0; …`, the one style attribute on the page: SvelteKit's own
 * route announcer. Without it the announcer would be visible.
 */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** Characters that would be markup, as entities. */
const entities = { '&': '&amp;', '<': '&lt;', '{': '&#123;', '}': '&#125;' };
/**
 * A block of code as plain markup: what mdsvex makes by itself comes to the page by innerHTML, which Trusted
 * Types refuse.
 *
 * @param {string} code
 */
const plainCode = (code) =>
	`<pre><code>${code.replace(/[&<{}]/g, (character) => entities[/** @type {keyof typeof entities} */ (character)])}</code></pre>`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [
		proseTokens(),
		mdsvex({
			extensions: ['.md'],
			smartypants: false,
			highlight: { highlighter: plainCode },
			remarkPlugins: [escapeProse],
			rehypePlugins: [slug]
		}),
		moduleScript(),
		vitePreprocess()
	],
	compilerOptions: {
		// Short, because every scoped element carries it; one name a file all the same.
		cssHash: ({ hash, filename, css }) =>
			`s${hash(filename === '(unknown)' ? css : relative('.', filename)).slice(0, 4)}`,
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ strict: true, precompress: true }),
		alias: { $content: 'content', $seeds: 'seeds' },
		// Thirty small sheets would each cost a request before the first paint: a page's styles come with it.
		inlineStyleThreshold: 20_000,
		// Registered by Offline.svelte, which may fail: frames without service workers throw.
		serviceWorker: { register: false },
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'frame-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': [
					'svelte-trusted-html',
					'sveltekit-trusted-url',
					'app-worker',
					'app-service-worker'
				]
			}
		}
	}
};
