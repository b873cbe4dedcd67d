import { happens, poisson } from '../chance';
import type { Draws, Happened, Moment, SetDate, Settings, World, Writable } from '../types';
import { commitmentOf, isDeparting, signalOf } from './belief';
import {
	advisersOf,
	capabilityAfterExit,
	effortOf,
	exchangeOf,
	hostEffortOf,
	januaryEffortOf,
	trainedCapability
} from './effort';
import { nextIsis, suppressionOf } from './isis';
import { attackRateOf, nextHostility, nextRegion } from './militias';
import { nextPressure } from './pressure';
import { seenOf, type Truth } from './seeing';
import { moveDate, nextTroops } from './troops';

/** A world while a month is lived in it. */
export type LivingWorld = Omit<Writable<World>, 'date'> & { date: Writable<SetDate> | null };
/** A month while it is lived: everything in it is written in place. */
export interface Living {
	readonly settings: Settings;
	/** The joint effort of January 2024, see `januaryEffortOf`; the same in every month. */
	readonly january: number;
	/** Share of ISIS members that this effort removes each month, see `suppressionOf`; the same in every month. */
	readonly suppression: number;
	/** The month's start, and once it has been lived its end. */
	readonly world: LivingWorld;
	readonly happened: Writable<Happened>;
	/** Attacks on US forces to be expected in it, a month. */
	attackRate: number;
	/** What there is to be seen at its end. */
	readonly truth: Writable<Truth>;
}

/** Puts a world back to where every approach starts, 27 January 2024, but for its schedule. */
export function putAtStart(world: LivingWorld, settings: Settings): void {
	world.month = 0;
	world.usTroops = settings.usTroopsAtStart;
	world.isisMembers = settings.isisAtStart;
	world.iraqiCapability = 1 - settings.adviserShare;
	world.militiaHostility = 1;
	world.politicalPressure = settings.politicalPressureAtStart;
	world.region = settings.regionStartsTense ? 'tense' : 'calm';
	world.date = null;
	world.monthlyExit = 0;
	world.attacks = settings.attacksPerMonthAtStart;
	world.attacksBefore = settings.attacksPerMonthAtStart;
}

/** A world at the start. */
export function startWorld(settings: Settings, schedule: World['schedule']): LivingWorld {
	const world: LivingWorld = {
		month: 0,
		usTroops: 0,
		isisMembers: 0,
		iraqiCapability: 0,
		militiaHostility: 0,
		politicalPressure: 0,
		region: 'tense',
		schedule,
		date: null,
		monthlyExit: 0,
		attacks: 0,
		attacksBefore: 0
	};
	putAtStart(world, settings);
	return world;
}

/** The start as the rules of a schedule see it: nothing has happened, and officials see what there is. */
export function startMoment(settings: Settings, schedule: World['schedule']): Moment {
	const world = startWorld(settings, schedule);
	const seen = {
		isis: world.isisMembers,
		capability: world.iraqiCapability,
		attacks: world.attacks,
		pressure: world.politicalPressure
	};
	return { settings, world, happened: null, seen, requestDraw: 1 };
}

/** A month about to be lived in a world. */
export function aboutToLive(settings: Settings, world: LivingWorld): Living {
	const happened = {
		regionChanged: false,
		attacks: 0,
		strikes: 0,
		isisAttacks: 0,
		isisNoise: 0,
		isisJump: 0,
		lieLow: 0,
		capabilityLost: 0
	};
	const truth = {
		isis: 0,
		lieLow: 0,
		capability: 0,
		attacks: 0,
		attacksBefore: 0,
		attacksEarlier: 0,
		pressure: 0
	};
	const january = januaryEffortOf(settings);
	const suppression = suppressionOf(settings);
	return { settings, january, suppression, world, happened, attackRate: 0, truth };
}

/** What chance brings in a month, at its start: how many attacks are to be expected is known. */
function meetChance({ attackRate, happened, settings, world }: Living, draws: Draws): void {
	const { isisMembers } = world;
	const isisRate = settings.isisAttacksPerMember * isisMembers * (1 - happened.lieLow);
	happened.attacks = poisson(attackRate, draws.attacks);
	happened.strikes = poisson(settings.strikesPerAttack * happened.attacks, draws.strikes);
	happened.isisAttacks = poisson(isisRate, draws.isisAttacks);
	happened.isisNoise = settings.isisNoise * draws.isisNoise * isisMembers;
	happened.isisJump = happens(settings.jumpRate, draws.jump) ? settings.jumpSize : 0;
}

/**
 * Lives one month in place, up to the point where the schedule decides. Makes no object, so that a batch can
 * go through millions of months.
 *
 * Everything flows from the values at the start of the month, with this month's region and strikes; what
 * there is to be seen is taken at its end, before a fast exit takes its toll. The approach is not known
 * here: only the schedule's state is, and the date or the exit that it has set.
 */
export function live(lived: Living, draws: Draws): void {
	const { happened, settings, truth, world } = lived;
	const { iraqiCapability, isisMembers, militiaHostility, schedule, usTroops } = world;
	const share = usTroops / settings.usTroopsAtStart;
	const signal = signalOf(schedule, settings);
	const departing = usTroops > 0 && isDeparting(schedule, world.date, world.month, settings);
	const region = nextRegion(world.region, draws.region, settings);
	const attackRate = attackRateOf(militiaHostility, share, settings);
	happened.regionChanged = region !== world.region;
	happened.lieLow = departing ? settings.lieLowShare : 0;
	lived.attackRate = attackRate;
	meetChance(lived, draws);

	const exchange = exchangeOf(attackRate, settings);
	const advisers = advisersOf(share, exchange, settings);
	const effort = effortOf(iraqiCapability, advisers, exchange, lived.january, settings);
	const hostEffort = hostEffortOf(schedule, settings);
	const commitment = commitmentOf(signal, share);
	const { strikes } = happened;
	world.region = region;
	world.isisMembers = nextIsis(isisMembers, effort, lived.suppression, happened, settings);
	world.militiaHostility = nextHostility(militiaHostility, region, commitment, strikes, settings);
	world.politicalPressure = nextPressure(world.politicalPressure, share, signal, strikes, settings);
	const capability = trainedCapability(iraqiCapability, advisers, hostEffort, settings);
	truth.isis = world.isisMembers;
	truth.lieLow = happened.lieLow;
	truth.capability = capability;
	truth.attacks = happened.attacks;
	truth.attacksBefore = world.attacks;
	truth.attacksEarlier = world.attacksBefore;
	truth.pressure = world.politicalPressure;

	world.month += 1;
	world.usTroops = nextTroops(world, world.month, settings);
	moveDate(world);
	const fall = (usTroops - world.usTroops) / settings.usTroopsAtStart;
	world.iraqiCapability = capabilityAfterExit(capability, fall, settings);
	happened.capabilityLost = capability - world.iraqiCapability;
	world.attacksBefore = world.attacks;
	world.attacks = happened.attacks;
}

/** The moment after one month. A pure step: records in, a new record out. */
export function liveMonth(settings: Settings, world: World, draws: Draws): Moment {
	const lived = aboutToLive(settings, { ...world, date: world.date && { ...world.date } });
	live(lived, draws);
	return {
		settings,
		world: lived.world,
		happened: lived.happened,
		seen: seenOf(lived.truth, draws, settings),
		requestDraw: draws.request
	};
}
