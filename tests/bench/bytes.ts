import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of one kind of file: as they are, and as a server would send them compressed. */
export interface Bytes {
	raw: number;
	gzip: number;
	brotli: number;
}

/** What a page makes a browser fetch before the reader touches anything. */
export interface PageBytes {
	html: Bytes;
	css: Bytes;
	js: Bytes;
	fonts: Bytes;
}

const none: Bytes = { raw: 0, gzip: 0, brotli: 0 };

const add = (a: Bytes, b: Bytes): Bytes => ({
	raw: a.raw + b.raw,
	gzip: a.gzip + b.gzip,
	brotli: a.brotli + b.brotli
});

/** Fonts are compressed already and are sent as they are. */
function measure(content: Buffer, isCompressed = false): Bytes {
	const raw = content.byteLength;
	if (isCompressed) return { raw, gzip: raw, brotli: raw };
	const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return {
		raw,
		gzip: gzipSync(content, { level: 9 }).byteLength,
		brotli: brotliCompressSync(content, { params: quality }).byteLength
	};
}

/** Addresses in the order found, as paths below the build folder; other sites' are left out. */
function paths(from: string, addresses: readonly (string | undefined)[]): string[] {
	return addresses
		.filter((address) => address !== undefined && !/^([a-z]+:|\/\/|#)/i.test(address))
		.map((address) => posix.join(dirname(from), (address as string).replace(/[?#].*$/, '')));
}

/** Every `<link>` of a page that has the relation, and the kind if one is named. */
function linked(html: string, relation: string, as?: string): (string | undefined)[] {
	return (
		[...html.matchAll(/<link\s[^>]*>/g)]
			.map(([tag]) => tag)
			// Styles that stand in the page itself are named as well, switched off.
			.filter((tag) => new RegExp(`\\srel="${relation}"`).test(tag) && !/\sdisabled\b/.test(tag))
			.filter((tag) => !as || tag.includes(`as="${as}"`))
			.map((tag) => /\shref="([^"]*)"/.exec(tag)?.[1])
	);
}

/** Static imports of a built module; imports on demand are not among them. */
const imports = /(?:\bfrom|(?<![.\w$])import)\s*["'](\.{1,2}\/[\w./-]+\.js)["']/g;

/** The modules with everything that they import statically, each once. */
function withImports(folder: string, modules: readonly string[]): string[] {
	const found = new Set<string>();
	const visit = (path: string): void => {
		if (found.has(path)) return;
		found.add(path);
		const code = readFileSync(join(folder, path), 'utf8');
		paths(
			path,
			[...code.matchAll(imports)].map((match) => match[1])
		).forEach(visit);
	};
	modules.forEach(visit);
	return [...found];
}

/** The error page, which SvelteKit's start script fetches on every page without a link to it. */
function errorPage(folder: string): string[] {
	const nodes = join('_app', 'immutable', 'nodes');
	return readdirSync(join(folder, nodes))
		.filter((name) => /^1\..*js$/.test(name))
		.map((name) => posix.join('_app/immutable/nodes', name));
}

/**
 * The scripts that a built page loads before interaction, as paths below the build folder: those it
 * preloads or starts, what they import, and the error page.
 *
 * @param folder the build folder
 * @param file the page's file below it, such as `sources/index.html`
 */
export function scriptsAtStart(folder: string, file: string): string[] {
	const html = readFileSync(join(folder, file), 'utf8');
	const started = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map((match) => match[1]);
	const sources = [...html.matchAll(/<script\s[^>]*src="([^"]+)"/g)].map((match) => match[1]);
	const modules = paths(file, [...linked(html, 'modulepreload'), ...started, ...sources]);
	return withImports(folder, modules.length > 0 ? [...modules, ...errorPage(folder)] : []);
}

/** Fonts that a page preloads or that its styles name in the format browsers choose. */
function fontsOf(folder: string, file: string, html: string, sheets: readonly string[]): string[] {
	const named = [file, ...sheets].flatMap((sheet) => {
		const css = readFileSync(join(folder, sheet), 'utf8');
		return paths(
			sheet,
			[...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map((match) => match[1])
		);
	});
	return [...new Set([...paths(file, linked(html, 'preload', 'font')), ...named])];
}

/** Bytes of files below the build folder taken together; those that are missing count nothing. */
export function bytesOf(folder: string, files: readonly string[], isCompressed = false): Bytes {
	return files
		.filter((path) => existsSync(join(folder, path)))
		.map((path) => measure(readFileSync(join(folder, path)), isCompressed))
		.reduce(add, none);
}

/**
 * What a built page ships by type.
 *
 * @param folder the build folder
 * @param file the page's file below it
 */
export function pageBytes(folder: string, file: string): PageBytes {
	const html = readFileSync(join(folder, file), 'utf8');
	const sheets = [...new Set(paths(file, linked(html, 'stylesheet')))];
	return {
		html: measure(Buffer.from(html)),
		css: bytesOf(folder, sheets),
		js: bytesOf(folder, scriptsAtStart(folder, file)),
		fonts: bytesOf(folder, fontsOf(folder, file, html, sheets), true)
	};
}
