import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a package of the given choices, made as teachers make it, by their paths. */
export function packaged(kind: string, choices: string): Map<string, Buffer> {
	const out = mkdtempSync(join(tmpdir(), 'lesson-'));
	try {
		const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
		const program = join(root, 'src/tools/package-lesson.ts');
		const options = ['--kind', kind, '--choices', choices, '--out', out];
		const said = execFileSync(process.execPath, [tsx, program, ...options], { encoding: 'utf8' });
		const file = readFileSync(/^(.*): \d+ bytes$/m.exec(said)?.[1] ?? '');
		if (kind === 'html') return new Map([['index.html', file]]);
		return new Map(
			Object.entries(unzipSync(file)).map(([path, bytes]) => [path, Buffer.from(bytes)])
		);
	} finally {
		rmSync(out, { recursive: true });
	}
}

/** How a course system shows a lesson and hears of it. */
export interface Manner {
	version: '1.2' | '2004';
	/** Whether the lesson stands in a frame or in a window of its own. */
	where: 'frame' | 'popup';
	/** Whether it sends while the lesson waits, as systems that know nothing else do. */
	synchronous: boolean;
	/** Whether its pages may not hear that they are unloaded. */
	noUnload: boolean;
}
/** What the system was sent, as it came. */
export interface Sent {
	cmi: Record<string, unknown>;
	ended: boolean;
}

const player = readFileSync(join(root, 'node_modules/scorm-again/dist/scorm-again.min.js'));

/** A page of a course system that plays a package with scorm-again. @param kept what `cmi` begins with */
function hostPage({ version, where, synchronous }: Manner, kept: Record<string, string>): string {
	const [object, kind] =
		version === '1.2' ? ['API', 'Scorm12API'] : ['API_1484_11', 'Scorm2004API'];
	const settings = {
		lmsCommitUrl: '/commit',
		useAsynchronousCommits: !synchronous,
		asyncModeBeaconBehavior: 'on-terminate',
		terminateCommitParam: 'ended',
		logLevel: 5
	};
	const put = Object.entries(kept).map(
		([name, value]) => `api.cmi.${name} = ${JSON.stringify(value)};`
	);
	const show =
		where === 'frame'
			? '<iframe title="Lesson" src="/package/index.html" width="880" height="600"></iframe>'
			: `<button onclick="open('/package/index.html', 'lesson', 'width=880,height=600')">Open</button>`;
	return `<!doctype html><title>Course</title><link rel="icon" href="data:,">
		<script src="/player.js"></script>
		<script>const api = window.${object} = new ${kind}(${JSON.stringify(settings)});${put.join('')}</script>
		${show}`;
}

/** A course system at a port of its own; `sent` fills as it is told things. */
export async function courseSystem(files: Map<string, Buffer>, manner: Manner) {
	const sent: Sent[] = [];
	let kept: Record<string, string> = {};
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		if (manner.noUnload) response.setHeader('permissions-policy', 'unload=()');
		const html = (body: string | Buffer) => {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(body);
		};
		if (pathname === '/') return html(hostPage(manner, kept));
		if (pathname === '/player.js') {
			response.setHeader('content-type', 'text/javascript');
			return response.end(player);
		}
		const file = files.get(pathname.replace('/package/', ''));
		if (file) return html(file);
		let body = '';
		request.on('data', (chunk) => (body += String(chunk)));
		request.on('end', () => {
			if (body !== '') {
				const { cmi } = JSON.parse(body) as Pick<Sent, 'cmi'>;
				sent.push({ cmi, ended: searchParams.has('ended') });
			}
			response.setHeader('content-type', 'application/json');
			response.end('{"result":true,"errorCode":0}');
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		sent,
		/** What the next visit begins with. */
		keep: (values: Record<string, string>) => (kept = values),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
