import {
	aboutToLive,
	live,
	putAtStart,
	startWorld,
	type Living,
	type LivingWorld
} from '../month/live';
import { attacksSeen, capabilitySeen, isisSeen, type Truth } from '../month/seeing';
import { addMonth, clearTally, newTally, type Tally } from '../outcomes';
import type { Plans } from '../schedule/actions';
import {
	firstThatHolds,
	rulesFrom,
	rulesOf,
	type Rule,
	type RulesOfState,
	type ScheduleRules
} from '../schedule/rules';
import type {
	Approach,
	Draws,
	Happened,
	Moment,
	Seen,
	SetDate,
	Settings,
	Writable
} from '../types';
import { drawTable, TableDraws } from './draw-table';
import { OUTCOME_NAMES, PATH_NAMES, type OutcomeColumns, type PathColumns } from './columns';

/** What officials see, worked out when somebody looks: most months nobody does. */
class LazySeen implements Seen {
	readonly #truth: Readonly<Truth>;
	readonly #draws: Draws;
	readonly #settings: Settings;
	constructor(truth: Readonly<Truth>, draws: Draws, settings: Settings) {
		this.#truth = truth;
		this.#draws = draws;
		this.#settings = settings;
	}
	get isis(): number {
		return isisSeen(this.#truth, this.#draws.isisSeen, this.#settings);
	}
	get capability(): number {
		return capabilitySeen(this.#truth, this.#draws.capabilitySeen, this.#settings);
	}
	get attacks(): number {
		return attacksSeen(this.#truth);
	}
	get pressure(): number {
		return this.#truth.pressure;
	}
}

/** A month's end as the rules see it, over a world that is written in place. */
class LazyMoment implements Moment {
	readonly settings: Settings;
	readonly world: LivingWorld;
	readonly happened: Happened;
	readonly seen: Seen;
	readonly #draws: Draws;
	constructor(lived: Living, draws: Draws) {
		this.settings = lived.settings;
		this.world = lived.world;
		this.happened = lived.happened;
		this.seen = new LazySeen(lived.truth, draws, lived.settings);
		this.#draws = draws;
	}
	get requestDraw(): number {
		return this.#draws.request;
	}
}

/**
 * Goes through run after run of one approach, without making an object on the way: one world, one month and
 * one tally are written over and over. The month, the questions, the actions and the transitions are the
 * very functions that the machines use, the transitions read from the machine's own definition.
 */
export class Kernel implements Plans {
	readonly #settings: Settings;
	readonly #rules: ScheduleRules;
	readonly #first: RulesOfState;
	readonly #draws = new TableDraws();
	readonly #date: Writable<SetDate> = { startMonth: 0, endMonth: 0, troopsWhenSet: 0 };
	readonly #lived: Living;
	/** The end of the month that was lived last, as the rules see it. It is written over month by month. */
	readonly moment: Moment;
	readonly #tally: Tally;
	#open: RulesOfState;

	constructor(approach: Approach, settings: Settings) {
		this.#settings = settings;
		this.#rules = rulesOf(approach);
		this.#first = rulesFrom(this.#rules, this.#rules.initial);
		this.#open = this.#first;
		this.#lived = aboutToLive(settings, startWorld(settings, this.#rules.initial));
		this.moment = new LazyMoment(this.#lived, this.#draws);
		this.#tally = newTally(settings);
	}

	/** Goes to the start of a run. */
	start(seed: number, run: number): void {
		putAtStart(this.#lived.world, this.#settings);
		this.#lived.world.schedule = this.#rules.initial;
		this.#open = this.#first;
		this.#draws.startRun(drawTable(seed, run, this.#settings.horizonMonths), seed, run);
		clearTally(this.#tally, this.#settings);
	}

	/** Goes through one run from start to end; with `paths`, its months are written there, the start at `at`. */
	liveRun(seed: number, run: number, paths: PathColumns | null = null, at = 0): void {
		const { horizonMonths } = this.#settings;
		this.start(seed, run);
		if (paths) this.#writeMonth(paths, at);
		for (let month = 1; month <= horizonMonths; month += 1) {
			this.liveMonth();
			if (paths) this.#writeMonth(paths, at + month);
		}
	}

	/** Lives one month; then the schedule decides; then, against the state just entered, Baghdad may ask. */
	liveMonth(): void {
		const { happened, world } = this.#lived;
		const before = world.usTroops;
		this.#draws.goTo(world.month);
		live(this.#lived, this.#draws);
		const { always } = this.#open;
		const decision =
			firstThatHolds(always, this.moment) ?? firstThatHolds(this.#open['month.ended'], this.moment);
		if (decision) this.#follow(decision);
		const request = firstThatHolds(this.#open['request.considered'], this.moment);
		if (request) this.#follow(request);
		addMonth(this.#tally, before, happened, world, request !== undefined, this.#settings);
	}

	#follow(rule: Rule): void {
		for (const action of rule.does) action(this.moment, this);
		this.#lived.world.schedule = rule.to;
		this.#open = rulesFrom(this.#rules, rule.to);
	}

	layDate(startMonth: number, endMonth: number, troopsWhenSet: number): void {
		this.#date.startMonth = startMonth;
		this.#date.endMonth = endMonth;
		this.#date.troopsWhenSet = troopsWhenSet;
		this.#lived.world.date = this.#date;
	}

	layExit(monthlyExit: number): void {
		this.#lived.world.monthlyExit = monthlyExit;
	}

	#writeMonth(paths: PathColumns, at: number): void {
		const { world } = this.#lived;
		for (const name of PATH_NAMES) paths[name][at] = world[name];
	}

	/** Writes what the run has come to. */
	writeOutcomes(outcomes: OutcomeColumns, at: number): void {
		for (const name of OUTCOME_NAMES) outcomes[name][at] = this.#tally[name];
	}
}
