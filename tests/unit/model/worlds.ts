import fc from 'fast-check';
import { drawsOf } from '$lib/model/chance';
import { startMoment } from '$lib/model/month/live';
import {
	defaultSettings,
	PARAMETER_NAMES,
	PARAMETERS,
	type Parameter
} from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import { rulesOf } from '$lib/model/schedule/rules';
import { step } from '$lib/model/step';
import { APPROACHES, type Approach, type Draws, type Settings, type World } from '$lib/model/types';

function valueOf(parameter: Parameter): fc.Arbitrary<number | boolean> {
	if (parameter.kind === 'switch') return fc.boolean();
	const { maximum, minimum } = parameter;
	if (parameter.integer) return fc.integer({ min: minimum, max: maximum });
	return fc
		.integer({ min: 0, max: 1000 })
		.map((part) => minimum + (part / 1000) * (maximum - minimum));
}

/** Settings with every parameter anywhere in its range. */
export const anySettings = fc.record(
	Object.fromEntries(PARAMETER_NAMES.map((name) => [name, valueOf(PARAMETERS[name])]))
) as unknown as fc.Arbitrary<Settings>;
/** One of the four approaches. */
export const anyApproach = fc.constantFrom<Approach>(...APPROACHES);
/** A seed, the number of a run and a month. */
export const anySeed = fc.integer({ min: 0, max: 0xffffffff });
export const anyRun = fc.integer({ min: 0, max: 5000 });
export const anyMonth = fc.integer({ min: 0, max: 83 });

/** No request can come. */
export const unasked = { requestHazard: 0 };
/** Every condition holds whatever is seen. */
export const easyBars = { isisBar: 1e9, capabilityBar: -1e9, attacksBar: 1e9, pressureBar: 1e9 };

/** The defaults, with some changed; values outside a parameter's range are allowed here. */
export const withDefaults = (changed: Partial<Settings>): Settings => ({
	...defaultSettings,
	...changed
});

/** The worlds at the end of months 0, 1, 2 … of one run. */
export function worldsOf(
	approach: Approach,
	settings: Settings,
	seed: number,
	months = settings.horizonMonths
): readonly World[] {
	return simulateRun({ approach, settings, seed, run: 0, months }).months.map(({ world }) => world);
}

/** The same from the pure step alone, with the draws changed month by month. */
export function steppedWorlds(
	approach: Approach,
	settings: Settings,
	seed: number,
	months: number,
	change: (draws: Draws, month: number) => Draws = (draws) => draws
): readonly World[] {
	const rules = rulesOf(approach);
	const worlds = [startMoment(settings, rules.initial).world];
	for (let month = 0; month < months; month += 1) {
		const draws = change(drawsOf(seed, 0, month), month);
		const before = worlds[month];
		if (before) worlds.push(step(rules, settings, before, draws).moment.world);
	}
	return worlds;
}

/** What anybody outside the schedule can feel: security and exposure, without the schedule's own words. */
export const felt = ({ schedule, date, monthlyExit, ...world }: World) => {
	void [schedule, date, monthlyExit];
	return world;
};

/** The first month in which two series of worlds are felt to differ, by more than rounding; null if none. */
export function firstDifference(a: readonly World[], b: readonly World[]): number | null {
	const month = a.findIndex((world, index) => {
		const other = b[index];
		if (!other) return true;
		const rest = Object.entries(felt(other));
		return Object.entries(felt(world)).some(([key, value], at) => {
			const [otherKey, otherValue] = rest[at] ?? [];
			if (typeof value !== 'number' || typeof otherValue !== 'number') return value !== otherValue;
			return key !== otherKey || Math.abs(value - otherValue) > 1e-9 * (1 + Math.abs(value));
		});
	});
	return month < 0 ? null : month;
}
