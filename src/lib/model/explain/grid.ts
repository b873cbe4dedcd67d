import { PARAMETER_NAMES, PARAMETERS, type NumberParameter } from '../parameters';
import type { ParameterName, Settings } from '../types';

/** Who could have made a change: governments, or nobody, since it is an assumption about the world. */
export type ChangeGroup = 'choice' | 'assumption';

/** One parameter with another value on its slider's grid (a switch: turned). */
export interface Change {
	readonly name: ParameterName;
	readonly group: ChangeGroup;
	/** The present value and the other one. */
	readonly from: number | boolean;
	readonly to: number | boolean;
	/** How far it is moved, as a share of its range, 0 to 1; a switch is moved all the way. */
	readonly size: number;
}

/** Decimals that keep the values of a slider's grid free of rounding. */
const DECIMALS = 6;

/** The values of a slider, lowest first. */
export function gridOf({ maximum, minimum, step }: NumberParameter): readonly number[] {
	const steps = Math.round((maximum - minimum) / step);
	return Array.from({ length: steps + 1 }, (_, index) =>
		Number((minimum + index * step).toFixed(DECIMALS))
	);
}

/**
 * Who could change a parameter; null for what is not open to change: what the articles report about January
 * 2024, and the length of a run, which is no part of the world.
 */
export function changeGroupOf(name: ParameterName): ChangeGroup | null {
	const { basis, group } = PARAMETERS[name];
	if (group === 'choice' || group === 'switch') return 'choice';
	if (name === 'horizonMonths' || basis.kind === 'sourced') return null;
	return 'assumption';
}

/** Every other value of one parameter. */
function changesOf(name: ParameterName, settings: Settings): readonly Change[] {
	const group = changeGroupOf(name);
	const from = settings[name];
	const parameter = PARAMETERS[name];
	if (group === null) return [];
	if (parameter.kind === 'switch') return [{ name, group, from, to: !from, size: 1 }];
	const range = parameter.maximum - parameter.minimum;
	return gridOf(parameter)
		.map((to) => ({ name, group, from, to, size: Math.abs(to - Number(from)) / range }))
		.filter(({ size }) => size > 1e-9);
}

/** Every change of one parameter alone, the smallest first, measured against each parameter's range. */
export function changesOutward(settings: Settings): readonly Change[] {
	return PARAMETER_NAMES.flatMap((name) => changesOf(name, settings)).sort(
		(a, b) => a.size - b.size
	);
}

/** Settings with one change made. */
export function changed(settings: Settings, { name, to }: Change): Settings {
	return { ...settings, [name]: to };
}
