import { parseArgs } from 'node:util';
import { didYouMean } from './names';
import { UsageError } from './usage-error';

/** An option of a program: `flag` takes no value; `many` may be given more than once. */
export type OptionKind = 'flag' | 'value' | 'many';

/** The options that were given, by name without dashes: their values in order, an empty text for a flag. */
export type Given<Name extends string> = ReadonlyMap<Name, readonly string[]>;

/** A value that is an option itself was forgotten: `--approach --runs 5`. */
const isOption = (value: string) => value.startsWith('--');

/**
 * Reads a command line, strictly: no unknown option, no value missing, none twice, nothing beside options.
 * A first `--` is passed over, because some package managers hand it on. Throws a `UsageError`.
 */
export function readOptions<Name extends string>(
	args: readonly string[],
	kinds: Readonly<Record<Name, OptionKind>>
): Given<Name> {
	const names = Object.keys(kinds) as Name[];
	const given = new Map<Name, string[]>();
	const { tokens } = parseArgs({
		args: args[0] === '--' ? args.slice(1) : [...args],
		options: Object.fromEntries(
			names.map((name) => [name, { type: kinds[name] === 'flag' ? 'boolean' : 'string' } as const])
		),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind === 'positional') throw new UsageError(`“${token.value}” is not an option.`);
		if (token.kind === 'option-terminator') throw new UsageError('“--” stands in an odd place.');
		const name = names.find((known) => `--${known}` === token.rawName);
		if (!name) {
			const suggestion = didYouMean(
				token.rawName,
				names.map((known) => `--${known}`)
			);
			throw new UsageError(`There is no option ${token.rawName}.${suggestion}`);
		}
		const before = given.get(name) ?? [];
		if (before.length > 0 && kinds[name] !== 'many')
			throw new UsageError(`--${name} is given twice.`);
		given.set(name, [...before, valueOf(name, kinds[name], token)]);
	}
	return given;
}

/** The value of one option as it was typed. */
function valueOf(
	name: string,
	kind: OptionKind,
	{ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }
): string {
	if (kind === 'flag') {
		if (inlineValue) throw new UsageError(`--${name} takes no value.`);
		return '';
	}
	if (value === undefined || value === '' || (!inlineValue && isOption(value)))
		throw new UsageError(`--${name} needs a value.`);
	return value;
}
