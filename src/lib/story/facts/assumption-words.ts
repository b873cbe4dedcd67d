/*
 * Imports by relative path: the build reads this file when it reads prose, before the project's
 * aliases exist.
 */
import { PARAMETERS, type Parameter } from '../../model/parameters';
import { assumptions } from '../../words/en/assumptions';

function find(name: string): Parameter | undefined {
	return Object.entries(PARAMETERS).find(([known]) => known === name)?.[1];
}

/**
 * A parameter's default with its unit in words ("6 months"), and what a writer may put in its place:
 * its default and the ends of its range, shares also in hundredths. Undefined where there is no such
 * parameter.
 */
export function assumptionWords(
	name: string
): { words: string; evidence: readonly unknown[] } | undefined {
	const parameter = find(name);
	if (!parameter) return undefined;
	if (parameter.kind === 'switch')
		return { words: parameter.default ? assumptions.on : assumptions.off, evidence: [] };
	const { default: value, minimum, maximum, unit } = parameter;
	const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(value);
	const words = unit === 'on-off' ? number : assumptions.values[unit](value, number);
	const ends = [value, minimum, maximum];
	const hundredths = ends.map((end) => Math.round(end * 1000) / 10);
	return { words, evidence: [...ends, ...(maximum <= 1 ? hundredths : [])] };
}
