import { chanceOfRate, normal, poisson } from '../chance';
import type { Draws, Moment, Settings, World } from '../types';
import { commitmentOf, isDeparting, signalOf } from './belief';
import {
	advisersOf,
	capabilityAfterExit,
	effortOf,
	exchangeOf,
	hostEffortOf,
	trainedCapability
} from './effort';
import { nextIsis } from './isis';
import { attackRateOf, nextHostility, nextRegion } from './militias';
import { nextPressure } from './pressure';
import { seenOf } from './seeing';
import { nextDate, nextTroops } from './troops';

/** Where every approach starts: 27 January 2024. */
export function startMoment(settings: Settings, schedule: World['schedule']): Moment {
	const rate = settings.attacksPerMonthAtStart;
	const world: World = {
		month: 0,
		usTroops: settings.usTroopsAtStart,
		isisMembers: settings.isisAtStart,
		iraqiCapability: 1 - settings.adviserShare,
		militiaHostility: 1,
		politicalPressure: settings.politicalPressureAtStart,
		region: settings.regionStartsTense ? 'tense' : 'calm',
		schedule,
		date: null,
		monthlyExit: 0,
		attacks: rate,
		attacksBefore: rate
	};
	const seen = {
		isis: world.isisMembers,
		capability: world.iraqiCapability,
		attacks: rate,
		pressure: world.politicalPressure
	};
	return { settings, world, happened: null, seen, requestDraw: 1 };
}

/** What chance brings in a month, given what is to be expected of it. */
function chanceOfMonth(
	isisMembers: number,
	attackRate: number,
	lieLow: number,
	draws: Draws,
	settings: Settings
) {
	const attacks = poisson(attackRate, draws.attacks);
	const isisRate = settings.isisAttacksPerMember * isisMembers * (1 - lieLow);
	const jumps = draws.jump < chanceOfRate(settings.jumpRate);
	return {
		attacks,
		strikes: poisson(settings.strikesPerAttack * attacks, draws.strikes),
		isisAttacks: poisson(isisRate, draws.isisAttacks),
		isisNoise: settings.isisNoise * normal(draws.isisNoise) * isisMembers,
		isisJump: jumps ? settings.jumpSize : 0
	};
}

/**
 * One month, up to the point where the schedule decides. A pure step: records in, a new record out.
 *
 * Everything flows from the values at the start of the month, with this month's region and strikes; what
 * officials see is taken at its end, before a fast exit takes its toll. The approach is not known here: only
 * the schedule's state is, and the date or the exit that it has set.
 */
export function liveMonth(settings: Settings, world: World, draws: Draws): Moment {
	const { date, iraqiCapability, isisMembers, militiaHostility, schedule, usTroops } = world;
	const month = world.month + 1;
	const share = usTroops / settings.usTroopsAtStart;
	const signal = signalOf(schedule, settings);
	const departing = usTroops > 0 && isDeparting(schedule, date, world.month, settings);
	const lieLow = departing ? settings.lieLowShare : 0;
	const region = nextRegion(world.region, draws.region, settings);
	const attackRate = attackRateOf(militiaHostility, share, settings);
	const chance = chanceOfMonth(isisMembers, attackRate, lieLow, draws, settings);
	const { attacks, isisJump: jump, isisNoise: noise, strikes } = chance;

	const exchange = exchangeOf(attackRate, settings);
	const advisers = advisersOf(share, exchange, settings);
	const effort = effortOf(iraqiCapability, advisers, exchange, settings);
	const hostEffort = hostEffortOf(schedule, settings);
	const capability = trainedCapability(iraqiCapability, advisers, hostEffort, settings);
	const isis = nextIsis(isisMembers, { effort, lieLow, noise, jump }, settings);
	const commitment = commitmentOf(signal, share);
	const hostility = nextHostility(militiaHostility, region, commitment, strikes, settings);
	const pressure = nextPressure(world.politicalPressure, share, signal, strikes, settings);
	const lastThree = [attacks, world.attacks, world.attacksBefore] as const;
	const seen = seenOf({ isis, lieLow, capability, attacks: lastThree, pressure }, draws, settings);

	const troops = nextTroops(world, month, settings);
	const fall = (usTroops - troops) / settings.usTroopsAtStart;
	const kept = capabilityAfterExit(capability, fall, settings);
	return {
		settings,
		seen,
		requestDraw: draws.request,
		happened: {
			regionChanged: region !== world.region,
			attacks,
			strikes,
			isisAttacks: chance.isisAttacks,
			isisNoise: noise,
			isisJump: jump,
			lieLow,
			capabilityLost: capability - kept
		},
		world: {
			month,
			usTroops: troops,
			isisMembers: isis,
			iraqiCapability: kept,
			militiaHostility: hostility,
			politicalPressure: pressure,
			region,
			schedule,
			date: nextDate(world),
			monthlyExit: world.monthlyExit,
			attacks,
			attacksBefore: world.attacks
		}
	};
}
