/** Limits of a numeric control, in the unit of its value. */
export interface Range {
	min: number;
	max: number;
	step: number;
}

/** How many steps lie between the ends of a range. */
export function stepsBetween({ min, max, step }: Range): number {
	return Math.round((max - min) / step);
}

/** How many decimals a step needs to be written exactly (at most 6). */
export function decimalsOf(step: number): number {
	for (let decimals = 0; decimals < 6; decimals++) {
		if (Math.abs(Number(step.toFixed(decimals)) - step) < 1e-9) return decimals;
	}
	return 6;
}

/**
 * The value of the range's grid nearest to a typed one, or undefined where nothing finite was typed.
 */
export function settle(typed: number, range: Range): number | undefined {
	if (!Number.isFinite(typed)) return undefined;
	const { min, max, step } = range;
	const within = Math.min(max, Math.max(min, typed));
	const onGrid = Math.min(stepsBetween(range), Math.round((within - min) / step));
	return Number((min + onGrid * step).toFixed(Math.max(decimalsOf(step), decimalsOf(min))));
}
