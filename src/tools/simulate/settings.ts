import {
	checkSettings,
	defaultSettings,
	PARAMETER_NAMES,
	PARAMETERS,
	type Problem
} from '../../lib/model/parameters';
import type { ParameterName, Settings } from '../../lib/model/types';
import { didYouMean } from '../command/names';
import { decimal, written } from '../command/numbers';
import { UsageError } from '../command/usage-error';

const ON = ['on', 'true', '1'];
const OFF = ['off', 'false', '0'];

/** What was typed for a parameter, as a number or a yes or no; as it stands if it is neither. */
function valueOf(name: ParameterName, typed: string): unknown {
	if (PARAMETERS[name].kind === 'number') return decimal(typed) ?? typed;
	if (ON.includes(typed)) return true;
	return OFF.includes(typed) ? false : typed;
}

function isParameter(name: string): name is ParameterName {
	return Object.hasOwn(PARAMETERS, name);
}

/** A setting as it was typed, `name=value`, in two. */
function split(assignment: string): readonly [ParameterName, string] {
	const at = assignment.indexOf('=');
	if (at < 1 || at === assignment.length - 1)
		throw new UsageError(`--set needs name=value, not “${assignment}”.`);
	const name = assignment.slice(0, at);
	if (isParameter(name)) return [name, assignment.slice(at + 1)];
	const suggestion = didYouMean(name, PARAMETER_NAMES) || ' --list shows all of them.';
	throw new UsageError(`There is no parameter “${name}”.${suggestion}`);
}

/** What is wrong with a parameter's value, in words. */
function complaint({ name, value }: Problem): string {
	const parameter = PARAMETERS[name as ParameterName];
	if (parameter.kind === 'switch') return `${name} is a switch: on or off, not “${value}”.`;
	const kind = parameter.integer ? 'a whole number' : 'a number';
	const { minimum, maximum } = parameter;
	return `${name} must be ${kind} from ${written(minimum)} to ${written(maximum)}, not “${value}”.`;
}

/** The defaults with the settings that were typed, each `name=value`. Throws a `UsageError`. */
export function settingsOf(assignments: readonly string[]): Settings {
	const offered = new Map<ParameterName, unknown>();
	for (const [name, typed] of assignments.map(split)) {
		if (offered.has(name)) throw new UsageError(`${name} is set twice.`);
		offered.set(name, valueOf(name, typed));
	}
	const { settings, problems } = checkSettings(Object.fromEntries(offered));
	if (problems[0]) throw new UsageError(complaint(problems[0]));
	return settings;
}

/** The settings that are not at their defaults. */
export function changedSettings(settings: Settings): Partial<Settings> {
	return Object.fromEntries(
		PARAMETER_NAMES.filter((name) => settings[name] !== defaultSettings[name]).map((name) => [
			name,
			settings[name]
		])
	);
}
