/**
 * A plain static host for build/, as a school's server or GitHub Pages would be: right types, a
 * redirect to the address with a slash, 404.html for what is not there, and the headers of `_headers`.
 *
 * `node .ci/serve.mjs --port 4173 --under /some/class/` serves it below a folder and nothing else.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

export const buildFolder = resolve(fileURLToPath(new URL('../build', import.meta.url)));

/** @type {Record<string, string>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.pdf': 'application/pdf',
	'.zip': 'application/zip',
	'.woff2': 'font/woff2',
	'.woff': 'font/woff'
};

/**
 * The headers that `_headers` gives for a path: blocks of a path (`*` at its end stands for
 * anything) with indented `Name: value` lines.
 *
 * @param {string} file content of `_headers`
 * @param {string} path path below the site's root, with its leading slash
 */
export function headersFor(file, path) {
	/** @type {Record<string, string>} */
	const found = {};
	let applies = false;
	for (const line of file.split(/\r?\n/)) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
		if (!header) {
			const pattern = line.trim();
			applies = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
		} else if (applies && header[1] && header[2] !== undefined) found[header[1]] = header[2];
	}
	return found;
}

/**
 * The file of a folder for a path; a string that ends with a slash where to go instead; undefined
 * where there is nothing.
 *
 * @param {string} folder
 * @param {string} path path below the site's root, with its leading slash, still percent-encoded
 */
function fileFor(folder, path) {
	let plain;
	try {
		plain = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	const file = normalize(join(folder, plain));
	if (plain.includes('\0') || !(file + sep).startsWith(folder + sep)) return undefined;
	if (!existsSync(file)) return existsSync(`${file}.html`) ? `${file}.html` : undefined;
	if (!statSync(file).isDirectory()) return file;
	if (!existsSync(join(file, 'index.html'))) return undefined;
	return plain.endsWith('/') ? join(file, 'index.html') : `${path}/`;
}

/**
 * Serves build/, or another folder, below a path; resolves with the server once it listens. A file that lies
 * there compressed as well is sent so to browsers that take it.
 *
 * @param {{ port: number, folder?: string, under?: string, host?: string }} options port 0 takes any free one
 * @returns {Promise<import('node:http').Server>}
 */
export function serve({ port, folder = buildFolder, under = '/', host = 'localhost' }) {
	const headersFile = join(folder, '_headers');
	const headers = existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '';
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const path = pathname.startsWith(under) ? `/${pathname.slice(under.length)}` : undefined;
		const file = path === undefined ? undefined : fileFor(folder, path);
		if (path === undefined || file === undefined) {
			const page = path !== undefined && existsSync(join(folder, '404.html'));
			response.writeHead(404, { 'content-type': page ? types['.html'] : types['.txt'] });
			if (page) createReadStream(join(folder, '404.html')).pipe(response);
			else response.end('Not found\n');
		} else if (file.endsWith('/')) {
			response.writeHead(308, { location: `${under}${file.slice(1)}${search}` }).end();
		} else {
			const type = types[extname(file)] ?? 'application/octet-stream';
			const takes = String(request.headers['accept-encoding']).includes('br');
			const small = takes && existsSync(`${file}.br`);
			response.writeHead(200, {
				...headersFor(headers, path),
				'content-type': type,
				...(small && { 'content-encoding': 'br', vary: 'accept-encoding' })
			});
			if (request.method === 'HEAD') response.end();
			else createReadStream(small ? `${file}.br` : file).pipe(response);
		}
	});
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => done(server));
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: { port: { type: 'string', default: '4173' }, under: { type: 'string', default: '/' } }
	});
	await serve({ port: Number(values.port), under: values.under });
	console.log(`http://localhost:${values.port}${values.under}`);
}
