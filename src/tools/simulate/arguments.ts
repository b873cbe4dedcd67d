import { equalStay } from '../../lib/model/equal-stay';
import { PARAMETERS } from '../../lib/model/parameters';
import { APPROACHES, type Approach, type Settings } from '../../lib/model/types';
import { oneOf } from '../command/names';
import { wholeNumber } from '../command/numbers';
import { readOptions, type Given } from '../command/options';
import { UsageError } from '../command/usage-error';
import { settingsOf } from './settings';

/** How the result is written. */
export const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
/** What of the result is shown: a summary of the outcomes, a row a run, or a row a month. */
export const SHOWS = ['outcomes', 'runs', 'trajectories'] as const;
export type Show = (typeof SHOWS)[number];

/** Most runs that one call makes. */
export const MAX_RUNS = 1_000_000;
/** Largest seed and largest number of a run, as in the simulator's address: 32 bits. */
const MAX_WHOLE = 0xffffffff;

const OPTIONS = {
	approach: 'value',
	runs: 'value',
	seed: 'value',
	'first-run': 'value',
	months: 'value',
	set: 'many',
	'equal-stay': 'flag',
	show: 'value',
	format: 'value',
	list: 'flag',
	help: 'flag'
} as const;
type Option = keyof typeof OPTIONS;

/** What the equal-stay search came to: mean troop-months of both approaches. */
export interface FoundStay {
	readonly conditions: number;
	readonly timeline: number;
	readonly reached: boolean;
}

/** Runs to make and print. */
export interface SimulateRequest {
	readonly approach: Approach;
	readonly settings: Settings;
	readonly seed: number;
	readonly firstRun: number;
	readonly runs: number;
	/** Null unless the timeline was to keep as many troop-months as the conditions-based approach. */
	readonly equalStay: FoundStay | null;
	readonly format: Format;
	/** What to show; with `json`, outcomes and runs unless said otherwise. */
	readonly show: readonly Show[];
}

/** What a command line asks for. */
export type Asked = 'help' | 'list' | SimulateRequest;

const one = (given: Given<Option>, name: Option) => given.get(name)?.[0];

function shownAs(given: Given<Option>): Pick<SimulateRequest, 'format' | 'show'> {
	const typed = { format: one(given, 'format'), show: one(given, 'show') };
	const shown = typed.show === undefined ? undefined : oneOf('view', typed.show, SHOWS);
	const usual = shown === undefined || shown === 'outcomes' ? 'text' : 'csv';
	const format = typed.format === undefined ? usual : oneOf('format', typed.format, FORMATS);
	if (format === 'text' && shown !== undefined && shown !== 'outcomes')
		throw new UsageError(`--format text shows the outcomes alone; for ${shown} use csv or json.`);
	if (shown) return { format, show: [shown] };
	const all = { text: ['outcomes'], csv: ['runs'], json: ['outcomes', 'runs'] } as const;
	return { format, show: all[format] };
}

/** The settings, with the months option among them. */
function typedSettings(given: Given<Option>): Settings {
	const typed = one(given, 'months');
	const set = given.get('set') ?? [];
	if (typed === undefined) return settingsOf(set);
	const { minimum, maximum } = PARAMETERS.horizonMonths;
	const months = wholeNumber('--months', typed, [minimum, maximum]);
	return settingsOf([...set, `horizonMonths=${months}`]);
}

const FOUND = /^(setDate|firstReductionMonth)=/;

function withEqualStay(
	given: Given<Option>,
	approach: Approach,
	seed: number
): Pick<SimulateRequest, 'settings' | 'equalStay'> {
	const settings = typedSettings(given);
	if (!given.has('equal-stay')) return { settings, equalStay: null };
	if (approach !== 'timeline')
		throw new UsageError('--equal-stay needs --approach timeline: it looks for a later timeline.');
	const clash = given.get('set')?.find((typed) => FOUND.test(typed));
	if (clash)
		throw new UsageError(`--equal-stay finds what “${clash}” sets: leave one of them out.`);
	const { settings: found, ...stay } = equalStay(settings, seed);
	return { settings: found, equalStay: stay };
}

/** Reads the command line of `npm run simulate`. Throws a `UsageError` for anything that cannot be used. */
export function readArguments(args: readonly string[]): Asked {
	const given = readOptions(args, OPTIONS);
	if (given.has('help')) return 'help';
	if (given.has('list')) return 'list';
	const typed = one(given, 'approach');
	if (typed === undefined)
		throw new UsageError(`Name an approach: --approach ${APPROACHES.join('|')}.`);
	const approach = oneOf('approach', typed, APPROACHES);
	const shown = shownAs(given);
	const runs = wholeNumber('--runs', one(given, 'runs') ?? '1000', [1, MAX_RUNS]);
	const seed = wholeNumber('--seed', one(given, 'seed') ?? '1', [0, MAX_WHOLE]);
	const last = MAX_WHOLE - runs + 1;
	const firstRun = wholeNumber('--first-run', one(given, 'first-run') ?? '0', [0, last]);
	return { approach, seed, firstRun, runs, ...shown, ...withEqualStay(given, approach, seed) };
}
