import type { MapAxis, MapData } from '$lib/charts/parameter-map/layout';
import type { RangesData } from '$lib/charts/range-bars/describe';
import { widestFirst } from '$lib/charts/range-bars/layout';
import { PARAMETERS } from '$lib/model/parameters';
import type { NumberName, Settings } from '$lib/model/types';
import type { DecideWords } from '$lib/words/sim-decide';
import type { ManyWords } from '$lib/words/sim-many';
import type { SimulatorWords } from '$lib/words/simulator';
import { isYesNo, measureOf, type ManyOutcome } from '../many/outcomes';
import { parameterText } from '../parameter-text';
import { verdictOf, type PairedMeans } from './paired';
import { axisDecimals, type WorldMap } from './parameter-map';
import type { Question } from './question';
import { SPAN_NAMES, type Sensitivity, type SpanSet } from './sensitivity';

/** All the words that the charts need. */
export interface Catalogue {
	readonly decide: DecideWords;
	readonly many: ManyWords;
	readonly simulator: SimulatorWords;
}

/** Below this a mean difference is written with one more decimal than a single run's. */
const SMALL = 10;

/** How a mean difference of an outcome is told; yes and no as so many more or fewer worlds. */
function told(outcome: ManyOutcome, { settings, runs }: Question, { decide, many }: Catalogue) {
	const measure = measureOf(outcome, [settings], many);
	if (isYesNo(outcome)) {
		const count = (value: number) => many.signed(Math.round(value * runs), 0);
		return {
			measure,
			unit: decide.ranges.yesNoUnit(runs),
			difference: (value: number) => decide.panel.yesNo(count(value), runs),
			tick: count
		};
	}
	const decimals = outcome === 'capabilityAtHandover' ? 2 : 0;
	const write = many.outcomes.differences[outcome];
	const finer = (value: number) => (Math.abs(value) < SMALL ? decimals + 1 : decimals);
	return {
		measure,
		unit: measure.differenceUnit,
		difference: (value: number) => write(value, many.signed(value, finer(value))),
		tick: measure.differenceTick
	};
}

const namesOf = ({ approaches }: Question, { simulator }: Catalogue) =>
	approaches.map((approach) => simulator.approaches[approach].name) as [string, string];

/** One outcome's ranges over one set of parameters, as far as they are there; widest first. */
export function rangesData(
	found: Sensitivity,
	set: SpanSet,
	outcome: ManyOutcome,
	words: Catalogue
): RangesData {
	const { now, question } = found;
	const spans = found.spans.filter(({ name }) => SPAN_NAMES[set].includes(name));
	const { measure, ...said } = told(outcome, question, words);
	const text = (name: NumberName, value: number) => parameterText(name, value, words.simulator);
	const ends = spans.flatMap(({ highest, lowest }) => [lowest[outcome], highest[outcome]]);
	const ranges = spans.map(({ highest, lowest, name }) => ({
		name,
		label: words.simulator.parameters[name].label,
		atLowest: lowest[outcome].mean,
		atHighest: highest[outcome].mean,
		lowest: text(name, PARAMETERS[name].minimum),
		highest: text(name, PARAMETERS[name].maximum)
	}));
	return {
		...said,
		title: words.decide.ranges.titles[set],
		ranges: widestFirst(ranges),
		now: now?.[outcome].mean ?? NaN,
		outcome: measure.title,
		sides: namesOf(question, words),
		runs: question.runs,
		leastPairs: Math.min(question.runs, ...ends.map(({ pairs }) => pairs)),
		less: measure.less,
		more: measure.more
	};
}

/** A value along an axis, which may lie between two steps of its slider. */
function axisText(name: NumberName, { decide, simulator }: Catalogue) {
	const { integer, unit } = PARAMETERS[name];
	const decimals = axisDecimals(name);
	return (value: number) => {
		if (integer) return parameterText(name, value, simulator);
		if (unit === 'chance-a-month') return decide.map.chance(decide.map.number(100 * value, 1));
		const write = simulator.units.values[unit as keyof typeof simulator.units.values];
		return write(value, decide.map.number(value, decimals));
	};
}

/** One outcome's map, as far as it is there; `settings` are the present ones. */
export function mapData(
	map: WorldMap,
	outcome: ManyOutcome,
	settings: Settings,
	words: Catalogue
): MapData {
	const { axes, question } = map;
	const [first, second] = namesOf(question, words);
	const axis = (name: NumberName, values: readonly number[]): MapAxis => ({
		label: words.simulator.parameters[name].label,
		values,
		now: settings[name],
		format: axisText(name, words)
	});
	const cell = (means: PairedMeans | null) => {
		if (!means) return null;
		const { mean, pairs } = means[outcome];
		return { verdict: verdictOf(means[outcome]), mean, pairs };
	};
	return {
		columns: axis(axes.column, map.columns),
		rows: axis(axes.row, map.rows),
		cells: map.cells.map(cell),
		sides: [
			{ name: first, approach: question.approaches[0] },
			{ name: second, approach: question.approaches[1] }
		],
		lower: words.decide.lower[outcome],
		difference: told(outcome, question, words).difference,
		runs: question.runs
	};
}
