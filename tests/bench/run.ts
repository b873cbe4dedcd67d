/**
 * `npm run bench`: how fast the model runs, how long a build takes, and what each page ships.
 * `npm run bench -- --no-build` measures the build that is there.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { brokenBudgets, builtBytes } from './budgets';
import { measureModel, slopeOf, type Measured } from './model';
import { bytesTable } from './table';
import { measureWorkers } from './workers';

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

const speed = await measureModel();
const ratio = (of: number) => `${(speed.kernel / of).toFixed(1)} times as fast in the kernel`;
const table = (measured: readonly Measured[], what: string) =>
	measured.map(
		({ seconds, size }) => `${whole.format(size)} ${what}: ${(1000 * seconds).toFixed(0)} ms`
	);
console.log(
	`Actor:      ${whole.format(speed.actor)} runs a second; ${ratio(speed.actor)} (at least 25)`
);
console.log(
	`Plain loop: ${whole.format(speed.step)} runs a second; ${ratio(speed.step)} (at least 4)`
);
console.log(`Kernel:     ${whole.format(speed.kernel)} runs a second`);
console.log(`            ${whole.format(speed.monthSteps)} months a second (at least 3,000,000)`);
console.log(
	`            slope over runs ${slopeOf(speed.byRuns).toFixed(2)}, over months ${slopeOf(speed.byMonths).toFixed(2)} (1 is linear; months without troops take less time)`
);
console.log(`            ${table(speed.byRuns, 'paired runs').join(', ')}`);
console.log(`            ${table(speed.byMonths, 'months').join(', ')}`);
const workers = await measureWorkers();
console.log(
	`Workers:    2,000 paired runs with ${workers.workers} workers: ${(1000 * workers.median).toFixed(0)} ms ` +
		`(less than 150), ${(1000 * workers.best).toFixed(0)} ms at best, ${(1000 * workers.first).toFixed(0)} ms the first time\n`
);

if (!process.argv.includes('--no-build'))
	console.log(`Build:      ${buildSeconds().toFixed(1)} s\n`);

/** The built site in a browser: key presses, and how the story loads and scrolls. */
const { status } = spawnSync('npx', ['--no-install', 'playwright', 'test', '--project=bench'], {
	stdio: 'inherit',
	shell: process.platform === 'win32'
});
console.log(status === 0 ? '' : 'Something in the browser takes longer than it may: see above.\n');

const pages = builtBytes();
console.log(`Bytes before interaction, as they are and compressed:\n\n${bytesTable(pages)}`);
const broken = brokenBudgets(pages);
console.log(broken.length === 0 ? '\nEvery budget is kept.' : `\n${broken.join('\n')}`);
