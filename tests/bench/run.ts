/**
 * `npm run bench`: how fast the model runs, how long a build takes, and what each page ships.
 * `npm run bench -- --no-build` measures the build that is there.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { brokenBudgets, builtBytes } from './budgets';
import { measureModel } from './model';
import { bytesTable } from './table';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Seconds that a build from nothing takes. */
function buildSeconds(): number {
	const start = performance.now();
	const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error('The build failed.');
	return (performance.now() - start) / 1000;
}

const [processor] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'unknown'}\n`);

const speed = measureModel();
console.log(`Actor:      ${whole.format(speed.actorTransitionsPerSecond)} transitions a second`);
console.log(`            ${whole.format(speed.actorRunsPerSecond)} runs a second`);
console.log(`Plain loop: ${whole.format(speed.stepRunsPerSecond)} runs a second`);
console.log(`            ${whole.format(speed.stepMonthsPerSecond)} months a second\n`);

if (!process.argv.includes('--no-build'))
	console.log(`Build:      ${buildSeconds().toFixed(1)} s\n`);

const pages = builtBytes();
console.log(`Bytes before interaction, as they are and compressed:\n\n${bytesTable(pages)}`);
const broken = brokenBudgets(pages);
console.log(broken.length === 0 ? '\nEvery budget is kept.' : `\n${broken.join('\n')}`);
