/** `npm start`: builds the site, serves it, and prints its address. `-- --port 8080` picks a port. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
	console.error(`--port takes a whole number from 0 to 65535, not "${values.port}".`);
	process.exit(1);
}

console.log('Building the site …');
const commands = [
	'vite build --logLevel warn',
	'tsx src/tools/embeds.ts',
	'tsx src/tools/package-lesson.ts'
];
for (const command of commands) {
	const build = spawnSync('npx', ['--no-install', ...command.split(' ')], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (build.status !== 0) process.exit(build.status ?? 1);
}

/** The first free port from the wanted one on. @param {number} port */
async function serveFrom(port) {
	for (let tried = port; tried < port + 20; tried++) {
		try {
			return await serve({ port: tried });
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		}
	}
	throw new Error(`No free port from ${port} to ${port + 19}.`);
}

const address = (await serveFrom(wanted)).address();
const port = typeof address === 'object' && address ? address.port : wanted;
console.log(`\nThe site is at http://localhost:${port}/\nPress Ctrl+C to stop.`);
