/**
 * `npm run package-lesson`: makes files of a lesson for course systems and for reading offline. `--help` says how.
 * The build runs it for the lesson as it is without any choice.
 */
import { runProgram } from './command/run';
import { help, readArguments } from './package-lesson/arguments';
import { writtenPackages } from './package-lesson/write';

await runProgram('package-lesson', (args) => {
	const asked = readArguments(args);
	return asked === 'help' ? [help] : writtenPackages(asked);
});
