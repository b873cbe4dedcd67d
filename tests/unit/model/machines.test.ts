import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { drawsOf } from '$lib/model/chance';
import { diagram, REGIONS } from '$lib/model/diagram';
import { createMachine, type ModelEvent } from '$lib/model/machines';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import { scheduleActions } from '$lib/model/schedule/actions';
import { scheduleGuards } from '$lib/model/schedule/guards';
import { APPROACHES, type Approach, type Draws, type Settings } from '$lib/model/types';
import { anyApproach, anyRun, anySeed, anySettings, steppedWorlds } from './worlds';

const monthPassed = (draws: Draws): ModelEvent => ({ type: 'month.passed', draws });

describe('the machine and the pure step', () => {
	it('agree on the whole moment and on every state, month by month, in an actor', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, anyRun, (approach, settings, seed, run) => {
				const actor = createActor(createMachine(approach), { input: { settings } }).start();
				for (const { month, world, ...record } of simulateRun({ approach, settings, seed, run })
					.months) {
					if (month > 0) actor.send(monthPassed(drawsOf(seed, run, month - 1)));
					const { context, value } = actor.getSnapshot();
					expect(context.world).toEqual(world);
					expect(context.seen).toEqual(record.seen);
					expect(context.happened).toEqual(record.happened);
					expect(value.schedule).toBe(world.schedule);
					expect(value.region).toBe(world.region);
					if (record.request.made) expect(value.invitation).toBe('requestReceived');
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('agree when the machine is a pure function of state and event', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				const machine = createMachine(approach);
				let [snapshot] = initialTransition(machine, { settings });
				for (const [month, world] of steppedWorlds(approach, settings, seed, 24).entries()) {
					if (month > 0)
						[snapshot] = transition(machine, snapshot, monthPassed(drawsOf(seed, 0, month - 1)));
					expect(snapshot.context.world).toEqual(world);
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('know the same questions and actions by the same names', () => {
		for (const approach of APPROACHES) {
			const { edges } = diagram(createMachine(approach));
			for (const { actions, guards } of edges) {
				for (const name of guards) expect(Object.keys(scheduleGuards)).toContain(name);
				for (const name of actions) expect(Object.keys(scheduleActions)).toContain(name);
			}
		}
	});
});

describe('the parallel parts', () => {
	it('tell the region, the presence, ISIS and the invitation as the numbers have them', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				const actor = createActor(createMachine(approach), { input: { settings } }).start();
				let doubled = false;
				for (let month = 0; month < 48; month += 1) {
					actor.send(monthPassed(drawsOf(seed, 0, month)));
					const { context, value } = actor.getSnapshot();
					const { isisMembers, schedule, usTroops } = context.world;
					doubled ||= isisMembers >= 2 * settings.isisAtStart;
					const larger = isisMembers > settings.isisAtStart ? 'above' : 'atOrBelowStart';
					expect(value.isis).toBe(doubled ? 'doubled' : larger);
					const fewer = usTroops < settings.usTroopsAtStart ? 'reducing' : 'full';
					expect(value.presence).toBe(usTroops === 0 ? 'none' : fewer);
					if (schedule === 'expeditedExit') expect(value.invitation).toBe('requestReceived');
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('are the same under every approach', () => {
		for (const region of REGIONS) {
			if (region === 'schedule') continue;
			const drawn = APPROACHES.map((approach) => diagram(createMachine(approach), region));
			for (const one of drawn) expect(one).toEqual(drawn[0]);
		}
	});
});

/** An ordinary month, and months that are extreme in one way each. */
const ordinary: Draws = {
	region: 0.5,
	attacks: 0.5,
	strikes: 0.5,
	isisAttacks: 0.5,
	isisNoise: 0,
	jump: 0.999999,
	isisSeen: 0,
	capabilitySeen: 0,
	request: 0.999999
};
const months: Readonly<Record<string, Draws>> = {
	ordinary,
	asked: { ...ordinary, request: 1e-9 },
	calming: { ...ordinary, region: 1e-9, attacks: 1e-6, isisSeen: 1e-6, capabilitySeen: 0.999999 },
	alarming: {
		...ordinary,
		region: 0.999999,
		attacks: 0.999999,
		isisNoise: 0.999999,
		jump: 1e-9,
		isisSeen: 0.999999
	}
};
const events = Object.values(months).map(monthPassed);
const clause: Settings = {
	...defaultSettings,
	suspensionClause: true,
	requestLevel: 0.4,
	jumpSize: 800
};

function reachable(approach: Approach) {
	const paths = getShortestPaths(createMachine(approach), {
		input: { settings: clause },
		events,
		stopWhen: (snapshot) => snapshot.context.world.month >= 30,
		serializeState: ({ context, value }) =>
			[
				context.world.month,
				Math.ceil(context.world.usTroops / 500),
				...Object.values(value as Record<string, string>)
			].join(' ')
	});
	return paths.map(({ state }) => state.value as Record<string, string>);
}

describe('every state of every part is reached within 30 months by some path', () => {
	for (const approach of APPROACHES) {
		it(`under ${approach}`, () => {
			const reached = reachable(approach);
			for (const region of REGIONS) {
				const drawn = diagram(createMachine(approach), region).nodes.map(({ id }) => id);
				const found = new Set(reached.map((value) => value[region]));
				expect([...found].sort(), region).toEqual([...drawn].sort());
			}
		});
	}
});

describe('every transition of a schedule is taken in some run', () => {
	/** States in which nobody leaves: the last soldier cannot go from here. */
	const staying = ['undecided', 'negotiating', 'assessing', 'holding', 'suspended'];

	for (const approach of APPROACHES) {
		it(`under ${approach}, except that nobody is left where nobody leaves`, () => {
			const taken = new Set<string>();
			const key = (one: { from: string; to: string; event: string }) =>
				`${one.from} ${one.event} ${one.to}`;
			const settings = { ...clause, stopLevel: 1000, requestHazard: 0.12 };
			const easier = { isisBar: 2000, capabilityBar: 0.7, attacksBar: 50, pressureBar: 0.7 };
			const variants = [settings, { ...settings, ...easier, requestHazard: 0 }];
			for (const variant of variants) {
				for (let run = 0; run < 150; run += 1) {
					const { months: records } = simulateRun({
						approach,
						settings: variant,
						seed: 1,
						run,
						months: 84
					});
					for (const { transitions } of records) for (const one of transitions) taken.add(key(one));
				}
			}
			const possible = diagram(createMachine(approach)).edges.filter(
				({ event, from }) => event !== 'always' || !staying.includes(from)
			);
			expect([...taken].sort()).toEqual([...new Set(possible.map(key))].sort());
		});
	}
});

describe('the diagram of a schedule', () => {
	it('starts where its runs start and ends where nothing leads out', () => {
		const starts = { conditions: 'negotiating', timeline: 'negotiating' };
		const others = { 'assess-first': 'assessing', 'status-quo': 'undecided' };
		for (const [approach, start] of Object.entries({ ...starts, ...others })) {
			const { edges, nodes } = diagram(createMachine(approach as Approach));
			expect(nodes.filter(({ initial }) => initial).map(({ id }) => id)).toEqual([start]);
			expect(nodes.filter(({ final }) => final).map(({ id }) => id)).toEqual(['complete']);
			expect(edges.filter(({ from }) => from === 'complete')).toEqual([]);
		}
	});

	it('of conditions asks whether they hold at reviews, and only at reviews', () => {
		const { edges } = diagram(createMachine('conditions'));
		const decisions = edges.filter(({ event }) => event === 'month.ended');
		expect(decisions).toHaveLength(4);
		for (const { guards, to } of decisions) {
			expect(guards).toContain('isReviewDue');
			expect(guards.at(-1)).toBe(to === 'reducing' ? 'doConditionsHold' : 'doConditionsFail');
		}
	});

	it('of a timeline and of assess first are the same from the date on', () => {
		const after = (approach: Approach) =>
			diagram(createMachine(approach)).edges.filter(
				({ from }) => from !== 'negotiating' && from !== 'assessing'
			);
		expect(after('timeline')).toEqual(after('assess-first'));
	});

	it('marks a request and an empty Iraq as leading on from any state', () => {
		const { edges } = diagram(createMachine('conditions'));
		for (const { event, fromAny } of edges) expect(fromAny).toBe(event !== 'month.ended');
	});
});
