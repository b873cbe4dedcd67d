import { monthLinesTable, type Quantity } from '$lib/charts/month-lines/describe';
import type { Table } from '$lib/charts/table/table';
import type { MonthLinesData } from '$lib/charts/month-lines/layout';
import type { RibbonData } from '$lib/charts/state-ribbon/layout';
import type { Run, Settings, World } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';
import { requestedMonth } from './compare';

/** The five quantities of the small charts, in order. */
export const QUANTITIES = ['troops', 'isis', 'capability', 'pressure', 'attacks'] as const;
/** One of them. */
export type QuantityName = (typeof QUANTITIES)[number];

interface Measure {
	of: (world: World) => number;
	atLeast: (settings: Settings) => number;
	exactly?: number;
	decimals: number;
}
const MEASURES: Readonly<Record<QuantityName, Measure>> = {
	troops: { of: (world) => world.usTroops, atLeast: (s) => s.usTroopsAtStart, decimals: 0 },
	isis: { of: (world) => world.isisMembers, atLeast: (s) => 2 * s.isisAtStart, decimals: 0 },
	capability: { of: (world) => world.iraqiCapability, atLeast: () => 1, exactly: 1, decimals: 2 },
	pressure: { of: (world) => world.politicalPressure, atLeast: () => 1, exactly: 1, decimals: 2 },
	attacks: { of: (world) => world.attacks, atLeast: () => 40, decimals: 0 }
};

/** What a quantity is called, with its numbers as this reader's language writes them. */
export function quantityOf(name: QuantityName, words: SimulatorWords): Quantity {
	const { decimals } = MEASURES[name];
	return {
		...words.charts.lines.quantities[name],
		format: (value) => words.units.number(value, decimals),
		tick: (value) => words.units.number(value, Number.isInteger(value) ? 0 : 1)
	};
}

/** One quantity of several runs, month by month. */
export function linesData(name: QuantityName, runs: readonly Run[], month: number): MonthLinesData {
	const { of, atLeast, exactly } = MEASURES[name];
	const settings = runs[0]!.settings;
	return {
		horizon: settings.horizonMonths,
		month,
		atLeast: atLeast(settings),
		...(exactly === undefined ? {} : { exactly }),
		series: runs.map(({ approach, months }) => ({
			approach,
			values: months.map(({ world }) => of(world))
		}))
	};
}

/** Every quantity of several runs, month by month, as a table. */
export function monthsTable(runs: readonly Run[], words: SimulatorWords): Table {
	const quantities = QUANTITIES.map((name) => ({
		quantity: quantityOf(name, words),
		series: linesData(name, runs, 0).series
	}));
	return monthLinesTable(quantities, runs[0]!.settings.horizonMonths, words);
}

/** The states of several runs over time; what comes after `until` is left out. */
export function ribbonData(runs: readonly Run[], until: number): RibbonData {
	const [first] = runs;
	return {
		horizon: first!.settings.horizonMonths,
		until,
		rows: runs.map((run) => ({
			approach: run.approach,
			states: run.months.map(({ world }) => world.schedule),
			requested: requestedMonth(run)
		})),
		regions: first!.months.map(({ world }) => world.region)
	};
}
