import { normal, poisson, uniform } from '$lib/model/chance';
import type { Approach, Settings } from '$lib/model/types';

/*
 * The model once more, written in one piece from its description, with nothing shared but the draws: an
 * answer to check the other one against. Plain `Math.exp` here, so compare up to rounding.
 */

/** The state of the second model, in short names. */
export interface Second {
	troops: number;
	isis: number;
	capability: number;
	hostility: number;
	pressure: number;
	tense: boolean;
	state: string;
	start: number;
	end: number;
	whenSet: number;
	exit: number;
	attacks: number[];
	strikes: number;
	isisAttacks: number;
	isisSeen: number;
	capabilitySeen: number;
}

const within = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

function begin(approach: Approach, p: Settings): Second {
	const states = { conditions: 'negotiating', timeline: 'negotiating' };
	const others = { 'assess-first': 'assessing', 'status-quo': 'undecided' };
	const rate = p.attacksPerMonthAtStart;
	return {
		troops: p.usTroopsAtStart,
		isis: p.isisAtStart,
		capability: 1 - p.adviserShare,
		hostility: 1,
		pressure: p.politicalPressureAtStart,
		tense: p.regionStartsTense,
		state: { ...states, ...others }[approach],
		start: 0,
		end: 0,
		whenSet: 0,
		exit: 0,
		attacks: [rate, rate],
		strikes: 0,
		isisAttacks: 0,
		isisSeen: p.isisAtStart,
		capabilitySeen: 1 - p.adviserShare
	};
}

/** Region, attacks, strikes, effort, ISIS, hostility, pressure and what is seen. */
function flow(w: Second, p: Settings, approach: Approach, k: number, u: (n: number) => number) {
	const share = w.troops / p.usTroopsAtStart;
	const dated = w.state === 'dateSet' || w.state === 'expeditedExit';
	const signal = w.state === 'complete' ? 1 : dated ? p.credibilityOfDate : p.credibilityOfTalks;
	const soon = w.state === 'dateSet' && w.end - k <= p.lieLowWindow;
	const going = w.state === 'reducing' || w.state === 'expeditedExit' || soon;
	const low = going && w.troops > 0 ? p.lieLowShare : 0;
	if (w.tense) w.tense = !(u(1) < p.calmChance);
	else w.tense = u(1) > 1 - p.tenseChance;
	const rate = p.attacksPerMonthAtStart * w.hostility * share;
	w.attacks.push(poisson(rate, u(2)));
	w.strikes = poisson(p.strikesPerAttack * (w.attacks.at(-1) ?? 0), u(3));
	w.isisAttacks = poisson(p.isisAttacksPerMember * w.isis * (1 - low), u(4));
	const exchange =
		p.attacksPerMonthAtStart === 0 ? 0 : Math.min(1, rate / p.attacksPerMonthAtStart);
	const advisers = share * (1 - p.adviserEffortLost * exchange);
	const effort =
		(w.capability * (1 - p.iraqiEffortLost * exchange) + p.adviserShare * advisers) /
		((1 - p.adviserShare) * (1 - p.iraqiEffortLost) + p.adviserShare * (1 - p.adviserEffortLost));
	const open = w.state !== 'complete' && w.state !== 'expeditedExit';
	const host =
		1 +
		(w.state === 'dateSet' ? p.effortUnderDate : 0) +
		(approach === 'conditions' && open && k >= p.talksMonths ? p.effortUnderConditions : 0);
	w.capability += (p.ownTraining + p.adviserTraining * advisers) * host * (1 - w.capability);
	const suppression = p.regrowth * (1 - p.isisAtStart / p.isisCeiling) + p.declineAtStart;
	const jump = u(6) < 1 - Math.exp(-p.jumpRate) ? p.jumpSize : 0;
	const grown = p.regrowth * w.isis * (1 - w.isis / p.isisCeiling);
	const killed = suppression * effort * (1 - low / 2) * w.isis;
	const noise = p.isisNoise * normal(u(5)) * w.isis;
	w.isis = Math.max(0, w.isis + grown - killed + noise + jump);
	const commitment = 1 - (1 - signal) * share;
	const base = (w.tense ? 1 : p.calmHostility) * (1 - p.commitmentRelief * commitment);
	const pull = (base - w.hostility) / p.hostilityMonths;
	w.hostility = within(w.hostility + pull + p.hostilityPerStrike * w.strikes, 0, 3);
	const presence = p.pressureFromPresence * share * (1 - p.pressureRelief * signal);
	const aim = within(presence + p.pressurePerStrike * w.strikes, 0, 1);
	w.pressure = within(w.pressure + (aim - w.pressure) / p.pressureMonths, 0, 1);
	w.isisSeen = w.isis * (1 - low) * Math.exp(p.isisSeenError * normal(u(7)));
	w.capabilitySeen = w.capability + p.capabilitySeenError * normal(u(8));
}

function leave(w: Second, p: Settings, m: number) {
	const before = w.troops;
	if (w.state === 'suspended') {
		w.start += 1;
		w.end += 1;
	}
	if (w.state === 'dateSet') {
		const left = within((w.end - m) / (w.end - w.start), 0, 1);
		w.troops = Math.min(w.troops, w.whenSet * left);
	}
	if (w.state === 'reducing') w.troops -= p.tranche / p.reviewMonths;
	if (w.state === 'expeditedExit') w.troops -= w.exit;
	if (w.troops < 1e-6) w.troops = 0;
	const fall = (before - w.troops) / p.usTroopsAtStart;
	w.capability = within(w.capability - p.lossPerFastExit * Math.max(0, fall - 0.1), 0, 1);
}

function hold(w: Second, p: Settings): boolean {
	const three = w.attacks.slice(-3).reduce((sum, x) => sum + x, 0) / 3;
	if (p.isisCounts && w.isisSeen > p.isisBar) return false;
	if (p.capabilityCounts && w.capabilitySeen < p.capabilityBar) return false;
	if (p.attacksCount && three > p.attacksBar) return false;
	return !(p.pressureCounts && w.pressure > p.pressureBar);
}

function set(w: Second, start: number, end: number) {
	w.state = 'dateSet';
	w.start = start;
	w.end = end;
	w.whenSet = w.troops;
}

function decide(w: Second, p: Settings, approach: Approach, m: number) {
	const review = (m - p.talksMonths) % p.reviewMonths === 0;
	if (w.troops === 0) w.state = 'complete';
	else if (approach === 'timeline' && w.state === 'negotiating' && m >= p.talksMonths) {
		const start = Math.max(m, p.firstReductionMonth);
		set(w, start, Math.max(p.setDate, start + 1));
	} else if (w.state === 'assessing' && m >= p.assessmentMonths) {
		const missing = 60 * Math.max(0, p.capabilityBar - w.capabilitySeen);
		const threat = 12 * Math.max(0, w.isisSeen / p.isisBar - 1);
		set(w, m, m + Math.round(within(12 + missing + threat, 9, 30)));
	} else if (w.state === 'dateSet' && p.suspensionClause && m % p.reviewMonths === 0) {
		if (w.isisSeen > p.stopLevel) w.state = 'suspended';
	} else if (w.state === 'suspended' && m % p.reviewMonths === 0) {
		if (w.isisSeen <= p.stopLevel) w.state = 'dateSet';
	} else if (approach === 'conditions' && review && m >= p.talksMonths) {
		if (w.state !== 'expeditedExit') w.state = hold(w, p) ? 'reducing' : 'holding';
	}
}

function ask(w: Second, p: Settings, m: number, draw: number) {
	if (w.state === 'complete' || w.state === 'expeditedExit') return;
	if (w.state === 'dateSet' && w.end - m <= p.exitMonths) return;
	const excess = Math.max(0, (w.pressure - p.requestLevel) / (1 - p.requestLevel));
	if (!(draw < 1 - Math.exp(-p.requestHazard * excess))) return;
	w.state = 'expeditedExit';
	w.exit = w.troops / p.exitMonths;
}

/** The states of a run at the end of months 0, 1, 2 … */
export function secondRun(approach: Approach, p: Settings, seed: number, run: number): Second[] {
	const w = begin(approach, p);
	const all = [structuredClone(w)];
	for (let k = 0; k < p.horizonMonths; k += 1) {
		const u = (stream: number) => uniform(seed, run, k, stream);
		flow(w, p, approach, k, u);
		leave(w, p, k + 1);
		decide(w, p, approach, k + 1);
		ask(w, p, k + 1, u(9));
		all.push(structuredClone(w));
	}
	return all;
}
