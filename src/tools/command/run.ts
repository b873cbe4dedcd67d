import { once } from 'node:events';
import { UsageError } from './usage-error';

/** Writes pieces of text one after another, each when the one before is out, so that none pile up. */
async function write(pieces: Iterable<string>): Promise<void> {
	for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

/**
 * Runs a program: `output` reads the arguments and gives what is to be printed, piece by piece.
 *
 * A `UsageError` becomes one line on the error stream and exit code 2. A reader that stops reading
 * (`| head`) ends the program quietly.
 */
export async function runProgram(
	name: string,
	output: (args: readonly string[]) => Iterable<string>
): Promise<void> {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		throw error;
	});
	try {
		await write(output(process.argv.slice(2)));
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`${error.message}\nFor help: npm run ${name} -- --help`);
		process.exitCode = 2;
	}
}
