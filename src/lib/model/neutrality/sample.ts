import { uniform } from '../chance';
import { PARAMETER_NAMES, PARAMETERS, type Parameter } from '../parameters';
import type { Settings } from '../types';

/** The streams of chance that parameter sets are drawn from; runs use streams 1 to 9. */
const STREAM = { order: 10, place: 11 } as const;

/** The value of a parameter at a part of its range: on its slider's grid, every point of it equally often. */
function valueAt(parameter: Parameter, part: number): number | boolean {
	if (parameter.kind === 'switch') return part < 0.5;
	const { minimum, maximum, step } = parameter;
	const points = Math.round((maximum - minimum) / step) + 1;
	const value = minimum + Math.floor(part * points) * step;
	return Math.min(maximum, Number(value.toFixed(6)));
}

/** Parts of a range, one for each set: one from each of as many equal slices, in an order drawn by chance. */
function parts(seed: number, sets: number, parameter: number): number[] {
	const keys = Array.from({ length: sets }, (_, set) =>
		uniform(seed, set, parameter, STREAM.order)
	);
	const order = keys.map((_, set) => set).sort((a, b) => keys[a]! - keys[b]!);
	const drawn = keys.map(() => 0);
	order.forEach((set, slice) => {
		drawn[set] = (slice + uniform(seed, set, parameter, STREAM.place)) / sets;
	});
	return drawn;
}

/**
 * So many parameter sets: every parameter, choices and switches included, anywhere on its slider,
 * independently of the others, and every value of it equally often (a Latin hypercube).
 */
export function sampledSettings(seed: number, sets: number): Settings[] {
	const columns = PARAMETER_NAMES.map((name, at) =>
		parts(seed, sets, at).map((part) => valueAt(PARAMETERS[name], part))
	);
	return Array.from({ length: sets }, (_, set) => {
		const entries = PARAMETER_NAMES.map((name, at) => [name, columns[at]![set]!] as const);
		return Object.fromEntries(entries) as unknown as Settings;
	});
}
