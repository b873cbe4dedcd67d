import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STREAM, uniform } from '$lib/model/chance';
import { hasDoubled } from '$lib/model/month/isis';
import { readGuard } from '$lib/model/readings';
import { simulateRun } from '$lib/model/run';
import type { Condition, GuardName, MonthRecord, Run, World } from '$lib/model/types';
import { MONTH_LINES, OUTCOME_LINES, SCHEDULE_LINES } from '../../../../src/routes/model/equations';
import { readFormula } from '../../../../src/routes/model/formula';
import { STATE_ROWS } from '../../../../src/routes/model/state-rows';
import { anyApproach, anyRun, anySeed, anySettings } from '../../model/worlds';
import { workOut, type Values } from './evaluate';

/** What the formulas may use at the start of a month. */
function startOf({ run, seed, settings }: Run, before: MonthRecord): Values {
	const { date, ...world } = before.world;
	const draws = Object.entries(STREAM).map(
		([name, stream]) => [`u.${name}`, uniform(seed, run, before.month, stream)] as const
	);
	return new Map<string, number | string>([
		...Object.entries(settings).map(([name, value]) => [name, Number(value)] as const),
		...Object.entries(world),
		...Object.entries(date ?? { startMonth: 0, endMonth: 0, troopsWhenSet: 0 }),
		...draws
	]);
}

function workOutGroups(
	groups: readonly { lines: readonly { formula: string }[] }[],
	values: Values
): void {
	for (const { formula } of groups.flatMap(({ lines }) => lines))
		workOut(readFormula(formula), values);
}
const linesOf = (id: (typeof SCHEDULE_LINES)[number]['id']) =>
	SCHEDULE_LINES.find((group) => group.id === id)!.lines;

/** Every number within rounding of the other. */
function expectClose(found: number | string | undefined, wanted: number | string, name: string) {
	if (typeof wanted === 'string') return expect(found, name).toBe(wanted);
	const gap = Math.abs((found as number) - wanted);
	expect(gap, `${name}: ${found} for ${wanted}`).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(wanted)));
}

const CONDITION_LINES: Readonly<Record<string, Condition>> = {
	isisHolds: 'isis',
	capabilityHolds: 'capability',
	attacksHold: 'attacks',
	pressureHolds: 'pressure'
};

function checkQuestions(values: Values, run: Run, record: MonthRecord): void {
	const lines: readonly { id: string; formula: string }[] = [
		...linesOf('reviews'),
		...linesOf('conditions')
	];
	for (const { formula, id } of lines) {
		const found = workOut(readFormula(formula), values);
		const condition = CONDITION_LINES[id];
		const wanted = condition
			? record.findings.find((finding) => finding.condition === condition)?.holds
			: readGuard(id as GuardName, run.settings, record).yes;
		expect(found, id).toBe(wanted);
	}
}

/** Follows the transitions that were taken, with the page's own lines for what they set. */
function checkTransitions(values: Values, { transitions, request, world }: MonthRecord): void {
	const [decision] = transitions.filter(({ event }) => event !== 'request.considered');
	values.set("schedule'", decision?.to ?? (values.get('schedule') as string));
	for (const action of decision?.actions ?? [])
		workOutGroups([{ lines: linesOf(action as 'setDate' | 'setAssessedDate') }], values);
	const [excess, chance, made, exit] = linesOf('request').map(({ formula }) =>
		readFormula(formula)
	);
	workOut(excess!, values);
	expectClose(workOut(chance!, values) as number, request.chance, 'requestChance');
	expect(workOut(made!, values), 'isRequestMade').toBe(request.made);
	if (request.made) {
		expectClose(workOut(exit!, values) as number, world.monthlyExit, 'monthlyExit');
		values.set("schedule'", 'expeditedExit');
	}
	expect(values.get("schedule'")).toBe(world.schedule);
}
const WORLD_NAMES = [
	...(['region', 'usTroops', 'isisMembers', 'iraqiCapability', 'militiaHostility'] as const),
	...(['politicalPressure', 'attacks', 'attacksBefore'] as const)
] satisfies readonly (keyof World)[];

function checkMonth(run: Run, before: MonthRecord, record: MonthRecord): void {
	const values = startOf(run, before);
	workOutGroups(MONTH_LINES, values);
	expect(values.get('monthEnd')).toBe(record.month);
	for (const name of WORLD_NAMES) expectClose(values.get(`${name}'`), record.world[name], name);
	expectClose(values.get('strikes'), record.happened!.strikes, 'strikes');
	expectClose(values.get('isisAttacks'), record.happened!.isisAttacks, 'isisAttacks');
	expectClose(values.get('isisSeen'), record.seen.isis, 'isisSeen');
	expectClose(values.get('capabilitySeen'), record.seen.capability, 'capabilitySeen');
	expectClose(values.get('attacksSeen'), record.seen.attacks, 'attacksSeen');
	expectClose(values.get('pressureSeen'), record.seen.pressure, 'pressureSeen');
	checkQuestions(values, run, record);
	checkTransitions(values, record);
	const { date } = record.world;
	for (const name of ['startMonth', 'endMonth'] as const)
		if (date) expectClose(values.get(`${name}'`), date[name], name);
	const troopsWhenSet = values.get("troopsWhenSet'") ?? values.get('troopsWhenSet');
	if (date) expectClose(troopsWhenSet, date.troopsWhenSet, 'troopsWhenSet');
	const [doubled, high] = OUTCOME_LINES[0].lines.map(({ formula }) => readFormula(formula));
	expect(workOut(doubled!, values)).toBe(hasDoubled(record.world.isisMembers, run.settings));
	expect(workOut(high!, values)).toBe(record.world.politicalPressure > run.settings.requestLevel);
}

describe('the formulas on the model page', () => {
	it('come to the same month as the model, month by month, in any run of any approach', () => {
		let months = 0;
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, anyRun, (approach, settings, seed, run) => {
				const played = simulateRun({ approach, settings, seed, run });
				played.months.slice(1).forEach((record, index) => {
					checkMonth(played, played.months[index]!, record);
					months += 1;
				});
			}),
			{ numRuns: 40 }
		);
		expect(months).toBeGreaterThan(40 * 12 - 1);
	});

	it('start where a run starts', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, (approach, settings) => {
				const run = simulateRun({ approach, settings, seed: 1, run: 0, months: 0 });
				const start = run.months[0]!.world;
				for (const { name, start: formula } of STATE_ROWS) {
					if (!formula) continue;
					const values = new Map(
						Object.entries(settings).map(([key, value]) => [key, Number(value)])
					);
					const found = workOut(readFormula(formula), values as Values) as number | string;
					expectClose(found, start[name as keyof World] as number | string, name);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it.each([
		'share = ',
		'share = (usTroops',
		'a + b',
		'x = y = z',
		'x = { 1 if y is nowhere; 2 }',
		'x = 2 § 3'
	])('cannot be read if it is malformed: %s', (source) => {
		expect(() => readFormula(source)).toThrow(SyntaxError);
	});
});
