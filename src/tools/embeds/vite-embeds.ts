import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, createServer, type InlineConfig, type Plugin, type ViteDevServer } from 'vite';
import { nativeInstead } from '../native-instead.js';

const path = (below: string) => fileURLToPath(new URL(`../../../${below}`, import.meta.url));
const entry = 'virtual:embed-entry';

/** What every part is made with: the site's components, without SvelteKit around them. */
const common = (site: string): InlineConfig => ({
	configFile: false,
	mode: 'production',
	root: path(''),
	logLevel: 'warn',
	publicDir: false,
	resolve: {
		alias: {
			$lib: path('src/lib'),
			$content: path('content'),
			$seeds: path('seeds'),
			'$app/paths': path('src/lib/classroom/embed/paths.ts'),
			'$app/navigation': path('src/lib/classroom/embed/navigation.ts')
		}
	},
	define: { 'import.meta.env.EMBED_SITE': JSON.stringify(site) }
});

/** The modules of the server's half; close it at the end. @param site address of the site's root */
export function embedServer(site: string): Promise<ViteDevServer> {
	return createServer({
		...common(site),
		plugins: [svelte()],
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
}

/** Modules that are written anew for one part, by the end of the name that they are imported by. */
type Written = Readonly<Record<string, string>>;

const writtenModules = (written: Written): Plugin => ({
	name: 'written-modules',
	enforce: 'pre',
	resolveId(id) {
		const name = Object.keys(written).find((end) => id.endsWith(end));
		return name === undefined ? undefined : `\0written:${name}`;
	},
	load: (id) => (id.startsWith('\0written:') ? written[id.slice('\0written:'.length)] : undefined)
});

/** What shows everything at once, for paper and readers without a script, and a chart's table. */
const still = /(Still|\/DataTable)\.svelte$/;

/** Components that are drawn by the server alone; their styles are the part's. */
const stillOnServer = (drawnByServer: RegExp): Plugin => ({
	name: 'still-on-server',
	enforce: 'post',
	transform(code, id) {
		// Vite leaves out the styles of what no script draws; here the server has drawn it.
		if (id.includes('type=style')) return { code, meta: { vite: {} } };
		if (!drawnByServer.test(id)) return;
		const imported = [...code.matchAll(/^import [^;]*["']([^"']+)["'];?$/gm)].map(
			([, from = '']) => from
		);
		const styled = imported.filter((from) => /\.svelte$|type=style/.test(from));
		return [
			...styled.map((from) => `import ${JSON.stringify(from)};`),
			'export default () => {};'
		].join('\n');
	}
});

/** Fonts of the site are files of their own; a part has those of the reader's device, fitted to them. */
const withoutFonts = (css: string): string => css.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');

/** The browser's half of a part. */
export interface Bundle {
	/** A classic script. */
	script: string;
	css: string;
}

/**
 * Bundles a part into one classic script and one style sheet.
 *
 * @param site address of the site's root
 * @param source module that the script begins with
 * @param written modules with other content than the site's, by the end of their names
 * @param drawnByServer files of components that no script draws
 * @throws where the styles would ask for a file
 */
export async function bundleEmbed(
	site: string,
	source: string,
	written: Written,
	drawnByServer = still
): Promise<Bundle> {
	const result = await build({
		...common(site),
		plugins: [
			nativeInstead,
			writtenModules({ ...written, [entry]: source }),
			svelte(),
			stillOnServer(drawnByServer)
		],
		build: {
			write: false,
			target: 'es2022',
			cssCodeSplit: false,
			modulePreload: false,
			reportCompressedSize: false,
			rolldownOptions: {
				input: entry,
				output: { format: 'iife', codeSplitting: false },
				// Of Vite’s own helper for modules that are fetched later, of which there are none.
				onLog: (level, log, report) => {
					if (log.code !== 'EMPTY_IMPORT_META') report(level, log);
				}
			}
		}
	});
	if (!('output' in result)) throw new Error('The bundler gave no output.');
	const chunks = result.output.filter((file) => file.type === 'chunk');
	const sheets = result.output.filter(
		(file) => file.type === 'asset' && file.fileName.endsWith('.css')
	);
	if (chunks.length !== 1) throw new Error(`One script was to be made, not ${chunks.length}.`);
	const css = withoutFonts(
		sheets.map((sheet) => String('source' in sheet && sheet.source)).join('')
	);
	if (/url\((?!['"]?data:)/.test(css)) throw new Error('The styles of a part ask for a file.');
	return { script: chunks[0]?.code.trim() ?? '', css: css.trim() };
}
