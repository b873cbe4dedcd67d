import { PARAMETERS } from '$lib/model/parameters';
import type { NumberName } from '$lib/model/types';
import { decimalsOf } from '$lib/ui/range';
import type { SimulatorWords } from '$lib/words/simulator';

/** The number alone, with as many decimals as its step. */
function bareNumber(name: NumberName, value: number, { units }: SimulatorWords): string {
	return units.number(value, decimalsOf(PARAMETERS[name].step));
}

const isDate = (name: NumberName) => name === 'setDate' || name === 'firstReductionMonth';

function dateText(value: number, { units }: SimulatorWords): string {
	return value === 0 ? units.atOnce : units.dateValue(value);
}

/** A parameter's value with its unit, as it stands beside its slider; dates as months of the calendar. */
export function parameterText(name: NumberName, value: number, words: SimulatorWords): string {
	if (isDate(name)) return dateText(value, words);
	const write = words.units.values[PARAMETERS[name].unit as keyof typeof words.units.values];
	return write(value, bareNumber(name, value, words));
}

/** A slider's limits with what they count: "800 to 2,000 people". */
export function limitsText(name: NumberName, words: SimulatorWords): string {
	const { minimum, maximum, unit } = PARAMETERS[name];
	const { limits } = words.page.parameter;
	if (isDate(name)) return limits(dateText(minimum, words), dateText(maximum, words));
	if (unit === 'chance-a-month') return words.units.chanceLimits(minimum, maximum);
	const write = words.units.values[unit as keyof typeof words.units.values];
	const [from, to] = [minimum, maximum].map((value) => bareNumber(name, value, words));
	return write(maximum, limits(from!, to!)) + (words.units.scales[unit] ?? '');
}
