import { choiceParameters } from './parameters/choices';
import type { NumberParameter, SwitchParameter } from './parameters/define';
import { startParameters } from './parameters/start';
import { unknownParameters } from './parameters/unknowns';
import type { NumberName, ParameterName, Settings, SwitchName } from './settings';

export type {
	Basis,
	Group,
	NumberParameter,
	SwitchParameter,
	Topic,
	UnitCode
} from './parameters/define';
/** A parameter of the model. */
export type Parameter = NumberParameter | SwitchParameter;
type Parameters = { readonly [N in NumberName]: NumberParameter } & {
	readonly [N in SwitchName]: SwitchParameter;
};

/** Every parameter by name, in the order in which a page shows them. */
export const PARAMETERS: Parameters = {
	...startParameters,
	...choiceParameters,
	...unknownParameters
};
/** The names of all parameters, in the same order. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];
/** The six unknowns that change the comparison most. */
export const TELLING_NAMES = PARAMETER_NAMES.filter((name) => PARAMETERS[name].telling);

/** Every parameter at its default. */
export const defaultSettings: Settings = Object.freeze(
	Object.fromEntries(PARAMETER_NAMES.map((name) => [name, PARAMETERS[name].default]))
) as unknown as Settings;

/** What is wrong with a value that was offered. */
export interface Problem {
	/** The name that was offered: a parameter's, unless the problem is that there is none of that name. */
	readonly name: string;
	readonly code:
		'no-such-parameter' | 'not-a-number' | 'not-a-switch' | 'not-whole' | 'out-of-range';
	/** The value that was offered. */
	readonly value: unknown;
}

function codeFor(parameter: Parameter, value: unknown): Problem['code'] | null {
	if (parameter.kind === 'switch') return typeof value === 'boolean' ? null : 'not-a-switch';
	if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
	if (value < parameter.minimum || value > parameter.maximum) return 'out-of-range';
	return parameter.integer && !Number.isInteger(value) ? 'not-whole' : null;
}

/**
 * Settings from values that come from outside (an address, a command line, a file).
 *
 * All of them or none: with any problem the settings are the defaults, so that nothing is half-applied.
 */
export function checkSettings(offered: Readonly<Record<string, unknown>>): {
	readonly settings: Settings;
	readonly problems: readonly Problem[];
} {
	const problems: Problem[] = [];
	const accepted: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(offered)) {
		const code = Object.hasOwn(PARAMETERS, name)
			? codeFor(PARAMETERS[name as ParameterName], value)
			: 'no-such-parameter';
		if (code) problems.push({ name, code, value });
		else accepted[name] = value;
	}
	const settings = problems.length > 0 ? defaultSettings : { ...defaultSettings, ...accepted };
	return { settings, problems };
}
