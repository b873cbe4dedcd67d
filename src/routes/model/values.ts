import { PARAMETERS, type Parameter } from '$lib/model/parameters';
import type { ParameterName } from '$lib/model/types';
import type { ModelPageWords } from '$lib/words/model-page';
import type { SimulatorWords } from '$lib/words/simulator';

const plain = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });

/** A value of a parameter with its unit, as the page's tables write it. */
export function valueText(
	parameter: Parameter,
	value: number,
	{ locale, units }: SimulatorWords
): string {
	const text = plain(locale).format(value);
	return parameter.unit === 'on-off' ? text : units.values[parameter.unit](value, text);
}

/** The default of the parameter of a name with its unit; on or off for a switch. */
export function parameterValue(
	name: string,
	simulator: SimulatorWords,
	{ parameters }: ModelPageWords
): string {
	const parameter = PARAMETERS[name as ParameterName];
	if (parameter.kind === 'switch') return parameter.default ? parameters.on : parameters.off;
	return valueText(parameter, parameter.default, simulator);
}

/** A difference with its sign, also when positive, and a minus sign as wide as the plus. */
export function signedText(value: number, decimals: number, locale: string): string {
	return new Intl.NumberFormat(locale, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		signDisplay: 'exceptZero'
	})
		.format(value)
		.replace('-', '−');
}
