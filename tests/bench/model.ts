import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { Work } from './model-thread';

const MONTHS = 48;

/** How fast the model runs on one core: the quickest of several rounds of both approaches over 48 months. */
export interface ModelSpeed {
	/** Runs a second in an actor, in a plain loop of the pure step, and in the kernel. */
	readonly actor: number;
	readonly step: number;
	readonly kernel: number;
	/** Months a second in the kernel. */
	readonly monthSteps: number;
	/** Seconds of the kernel for so many runs. */
	readonly byRuns: readonly Measured[];
	/** Seconds of the kernel for runs of so many months. */
	readonly byMonths: readonly Measured[];
}
/** A size of the work and the seconds it took. */
export interface Measured {
	readonly size: number;
	readonly seconds: number;
}

const path = (below: string) => fileURLToPath(new URL(below, import.meta.url));

/** Seconds of the quickest round of some work, in a thread of its own. */
function measure(script: string, work: Work): Promise<number> {
	const thread = new Worker(script, { workerData: work });
	return new Promise((resolve, reject) => {
		thread.once('message', resolve);
		thread.once('error', reject);
	});
}

/** How the seconds grow with the size: 1 is in proportion. Least squares on the logarithms. */
export function slopeOf(measured: readonly Measured[]): number {
	const points = measured.map(({ seconds, size }) => [Math.log(size), Math.log(seconds)] as const);
	const [meanX, meanY] = [0, 1].map(
		(axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length
	) as [number, number];
	const along = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
	return along / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

async function measureAll(script: string): Promise<ModelSpeed> {
	const perSecond = async (what: Work['what'], rounds: number, runs: number) =>
		(2 * runs) / (await measure(script, { what, rounds, runs, months: MONTHS }));
	const kernel = async (rounds: number, runs: number, months: number) =>
		measure(script, { what: 'kernel', rounds, runs, months });
	const [actor, step] = [await perSecond('actor', 6, 200), await perSecond('step', 8, 2000)];
	const runsPerSecond = await perSecond('kernel', 15, 4000);
	const byRuns: Measured[] = [];
	for (const size of [1000, 4000, 16_000, 64_000])
		byRuns.push({ size, seconds: await kernel(4, size, MONTHS) });
	const byMonths: Measured[] = [];
	for (const size of [12, 24, 48, 84])
		byMonths.push({ size, seconds: await kernel(6, 4000, size) });
	const monthSteps = runsPerSecond * MONTHS;
	return { actor, step, kernel: runsPerSecond, monthSteps, byRuns, byMonths };
}

/** The speed of the model, measured now, in code that is bundled as the site's is. */
export async function measureModel(): Promise<ModelSpeed> {
	const folder = mkdtempSync(join(tmpdir(), 'model-speed-'));
	try {
		await build({
			configFile: false,
			root: path('.'),
			logLevel: 'error',
			ssr: { noExternal: true },
			build: { ssr: path('model-thread.ts'), outDir: folder, target: 'es2022', minify: true }
		});
		return await measureAll(join(folder, 'model-thread.js'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
