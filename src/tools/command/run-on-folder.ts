import { statSync } from 'node:fs';
import { UsageError } from './usage-error';

/** The one folder that a command line names. Throws a `UsageError` for anything else. */
function namedFolder(args: readonly string[]): string {
	const [folder] = args;
	if (args.length !== 1 || !folder) throw new UsageError('Name one folder.');
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) throw new UsageError(`There is no folder ${folder}.`);
	if (!found.isDirectory()) throw new UsageError(`${folder} is not a folder.`);
	return folder;
}

/**
 * Runs a program that is given one folder: `work` does it, and gives the exit code.
 *
 * A `UsageError` is written to the error stream, above how the program is used, and gives exit code 2.
 */
export async function runOnFolder(
	usage: string,
	work: (folder: string) => number | Promise<number>
): Promise<void> {
	try {
		process.exitCode = await work(namedFolder(process.argv.slice(2)));
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`${error.message}\n${usage}`);
		process.exitCode = 2;
	}
}
