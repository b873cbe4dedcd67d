/** `npm run simulate -- --approach NAME`: makes runs of the model and prints them. `--help` says how. */
import { runProgram } from './command/run';
import { readArguments } from './simulate/arguments';
import { help, parameterList } from './simulate/help';
import { printed } from './simulate/print';

await runProgram('simulate', (args) => {
	const asked = readArguments(args);
	if (asked === 'help') return [help];
	return asked === 'list' ? [parameterList()] : printed(asked);
});
