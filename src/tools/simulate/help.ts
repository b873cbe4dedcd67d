import { PARAMETER_NAMES, PARAMETERS } from '../../lib/model/parameters';
import { APPROACHES, type ParameterName } from '../../lib/model/types';
import { parameterWords } from '../../lib/words/en/simulator-parameters';
import { textTable } from '../command/table';
import { MAX_RUNS } from './arguments';
import { MONTH_COLUMNS, RUN_COLUMNS } from './rows';

/** What `--help` prints. */
export const help = `Makes runs of the model and prints what they came to.

Usage: npm run --silent simulate -- --approach NAME [options]
(--silent keeps npm's own two lines out of the output.)

  --approach NAME    ${APPROACHES.join(', ')}
  --runs N           how many runs, 1 to ${MAX_RUNS}; 1000 if not given
  --seed N           0 to 4294967295; 1 if not given. Under one seed, run N of
                     every approach meets the same chance events.
  --first-run N      number of the first run; 0 if not given
  --set NAME=VALUE   a parameter (more than once for more of them); switches are
                     on, off, true, false, 1 or 0
  --months N         the same as --set horizonMonths=N
  --equal-stay       (timeline) the date and the start of reductions that keep
                     about as many troop-months as conditions do
  --format FORMAT    text, json, csv; text if not given
  --show WHAT        outcomes      a summary (usual with text)
                     runs          a row a run (usual with csv)
                     trajectories  a row a month
                     json gives a summary and a row a run if not given
  --list             every parameter: default, range, unit
  --help             this text

CSV of runs: ${Object.keys(RUN_COLUMNS).join(',')}
  An empty cell: not within the months of the run. requested: 1 yes, 0 no.
CSV of trajectories: ${Object.keys(MONTH_COLUMNS).join(',')}
  Month 0 is the start; attacks and strikes are those of the month, none in month 0.

Exit code: 0 done, 2 the command line cannot be used (a message says why).
`;

function row(name: ParameterName): string[] {
	const parameter = PARAMETERS[name];
	const { label } = parameterWords[name];
	if (parameter.kind === 'switch')
		return [name, parameter.default ? 'on' : 'off', 'on or off', '', '', label];
	const { minimum, maximum, unit } = parameter;
	const whole = parameter.integer ? 'whole' : '';
	return [name, String(parameter.default), `${minimum} to ${maximum}`, whole, unit, label];
}

/** What `--list` prints: a line a parameter. */
export function parameterList(): string {
	const head = ['parameter', 'default', 'range', '', 'unit', 'what it is'];
	return textTable([head, ...PARAMETER_NAMES.map(row)], [0, 3, 4, 5]);
}
