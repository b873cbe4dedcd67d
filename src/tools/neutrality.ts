/** `npm run neutrality`: how the two approaches compare in many parameter sets. `--help` says more. */
import { neutralityReport } from '../lib/model/neutrality';
import { runProgram } from './command/run';
import { help, readArguments } from './neutrality/arguments';
import { reportText } from './neutrality/text';

await runProgram('neutrality', (args) => {
	const asked = readArguments(args);
	if (asked === 'help') return [help];
	const { format, ...request } = asked;
	const report = neutralityReport(request);
	return [format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportText(report)];
});
