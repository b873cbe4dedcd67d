import { UsageError } from './usage-error';

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });
/** A number for people: 1,000,000. */
export const written = (value: number) => grouped.format(value);

/** A number as JavaScript writes it in decimals (`36`, `-0.02`, `.5`, `1e-3`), or undefined. */
export function decimal(text: string): number | undefined {
	return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** A whole number in plain digits within limits, both included; anything else is a `UsageError`. */
export function wholeNumber(
	option: string,
	typed: string,
	[minimum, maximum]: readonly [number, number]
): number {
	const value = /^\d+$/.test(typed) ? Number(typed) : NaN;
	if (value >= minimum && value <= maximum) return value;
	const range = `from ${written(minimum)} to ${written(maximum)}`;
	throw new UsageError(
		`${option} must be a whole number ${range} in plain digits, not “${typed}”.`
	);
}
