import { NEUTRALITY_DEFAULTS } from '../../lib/model/neutrality';
import { oneOf } from '../command/names';
import { wholeNumber } from '../command/numbers';
import { readOptions } from '../command/options';
import { UsageError } from '../command/usage-error';

const OPTIONS = {
	sets: 'value',
	'equal-stay-sets': 'value',
	runs: 'value',
	seed: 'value',
	format: 'value',
	help: 'flag'
} as const;
const FORMATS = ['text', 'json'] as const;

/** A report to make and print. */
export interface NeutralityArguments {
	readonly sets: number;
	readonly equalStaySets: number;
	readonly runs: number;
	readonly seed: number;
	readonly format: (typeof FORMATS)[number];
}

/** Reads the command line of `npm run neutrality`. Throws a `UsageError` for anything that cannot be used. */
export function readArguments(args: readonly string[]): 'help' | NeutralityArguments {
	const given = readOptions(args, OPTIONS);
	if (given.has('help')) return 'help';
	const whole = (name: keyof typeof OPTIONS, usual: number, limits: readonly [number, number]) =>
		wholeNumber(`--${name}`, given.get(name)?.[0] ?? String(usual), limits);
	const sets = whole('sets', NEUTRALITY_DEFAULTS.sets, [1, 100_000]);
	const usual = Math.min(sets, NEUTRALITY_DEFAULTS.equalStaySets);
	const equalStaySets = whole('equal-stay-sets', usual, [0, 100_000]);
	if (equalStaySets > sets)
		throw new UsageError(
			'--equal-stay-sets cannot be more than --sets: they are the first of them.'
		);
	return {
		sets,
		equalStaySets,
		runs: whole('runs', NEUTRALITY_DEFAULTS.runs, [2, 10_000]),
		seed: whole('seed', NEUTRALITY_DEFAULTS.seed, [0, 0xffffffff]),
		format: oneOf('format', given.get('format')?.[0] ?? 'text', FORMATS)
	};
}

/** What `--help` prints. */
export const help = `Compares the conditions-based and the timeline-based approach in many parameter sets.

Usage: npm run --silent neutrality -- [options]

  --sets N             parameter sets; ${NEUTRALITY_DEFAULTS.sets} if not given
  --equal-stay-sets N  how many of them are compared at equal stay, and evened
                       out, too;
                       ${NEUTRALITY_DEFAULTS.equalStaySets} if not given
  --runs N             paired runs in each set; ${NEUTRALITY_DEFAULTS.runs} if not given
  --seed N             0 to 4294967295; ${NEUTRALITY_DEFAULTS.seed} if not given
  --format FORMAT      text, json; text if not given
  --help               this text
`;
