import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterViews } from '../../../src/lib/story/chapters';
import { outsideBands } from '../../../src/tools/parity/bands';
import {
	countApproach,
	countParity,
	countParty,
	countTaught,
	type Parity
} from '../../../src/tools/parity/count';
import { isVoiced, parties } from '../../../src/tools/parity/parties';
import { parityText } from '../../../src/tools/parity/report';
import {
	seeds,
	tellStory,
	tellTeachers,
	type ToldStep
} from '../../../src/tools/parity/told-story';
import { root } from '../ground/source-files';

const story = await tellStory();
const parity = countParity(story, seeds.facts, await tellTeachers());

/** A step of the given prose. */
const step = (text: string, view = 'conditions', chapter = 'two-ways'): ToldStep => ({
	file: 'planted.md',
	matter: { id: 'planted', chapter, view, title: '', alt: '' },
	text,
	tokens: []
});
/** The story's counts with one of an approach's exchanged. */
const withApproach = (counts: Partial<Parity['approaches']['timeline']>): Parity => ({
	...parity,
	approaches: { ...parity.approaches, timeline: { ...parity.approaches.timeline, ...counts } }
});
/** The counts with others of what teachers are told of an approach. */
const withTaught = (counts: Partial<Parity['teaching']['timeline']>): Parity => ({
	...parity,
	teaching: { ...parity.teaching, timeline: { ...parity.teaching.timeline, ...counts } }
});
/** The story's counts with some of the first party's exchanged. */
const withParty = (counts: Partial<Parity['parties'][number]>): Parity => ({
	...parity,
	parties: parity.parties.map((party, index) => (index === 0 ? { ...party, ...counts } : party))
});

describe('what is counted', () => {
	const steps = [
		step('Conditions-based waits. Timeline-based does not, unlike conditions-based.'),
		step('Timeline-based leaves by a date.', 'timeline'),
		step('Nothing of either.', 'start')
	];

	it('takes a sentence for the approach that it names alone, and a step for the one named first', () => {
		expect(countApproach(steps, 'conditions')).toEqual({
			mentions: 2,
			sentences: 1,
			words: 2,
			steps: 1,
			stepWords: 7,
			first: 1
		});
		expect(countApproach(steps, 'timeline')).toEqual({
			mentions: 2,
			sentences: 1,
			words: 5,
			steps: 1,
			stepWords: 5,
			first: 1
		});
	});

	it('counts how often teachers are told of an approach, and which of both comes first in a line', () => {
		const taught = [
			'- Timeline-based or conditions-based?\nConditions-based, timeline-based.',
			'do: Draw timeline-based.'
		];
		expect(countTaught(taught, 'conditions')).toEqual({ mentions: 2, first: 1 });
		expect(countTaught(taught, 'timeline')).toEqual({ mentions: 3, first: 1 });
	});

	it('counts a party’s own step, and quotations only where its own facts are told', () => {
		const [, , elements] = parties;
		const token = (id: string, shown: string) =>
			({ kind: 'fact', id, shown, words: undefined, start: 0, end: 0 }) as const;
		const told: ToldStep = {
			...step('“Some elements” want a date.', 'elements', 'positions'),
			tokens: [
				token('elements-prefer-timeline', '“Some elements”'),
				token('sudani-quick-talks', '“quick talks”')
			]
		};
		const count = countParty([told], seeds.facts, elements!);
		expect(count).toMatchObject({ steps: 1, words: 5, told: 1, quotations: 1, quotedWords: 2 });
	});

	it('gives every view of the chapter on positions to one party', () => {
		expect(parties.map(({ view }) => view)).toEqual([...chapterViews.positions]);
	});

	it('keeps part of a government apart from that government', () => {
		const ofElements = Object.keys(seeds.facts).filter((id) =>
			isVoiced(id, seeds.facts[id]!, parties[2]!)
		);
		expect(ofElements.length).toBeGreaterThan(0);
		for (const id of ofElements)
			expect(isVoiced(id, seeds.facts[id]!, parties[1]!), id).toBe(false);
	});

	it('gives every position that the articles tie to a party to one party, and no more', () => {
		const untied = ['Not stated', 'The spokesperson for Iran’s top military commander'];
		for (const [id, record] of Object.entries(seeds.facts)) {
			if (!record.holder || untied.includes(String(record.holder))) continue;
			expect(parties.filter((party) => isVoiced(id, record, party)).length, id).toBe(1);
		}
	});
});

describe('the bands', () => {
	it('hold for the story as it stands', () => {
		expect(outsideBands(parity)).toEqual([]);
	});

	it.each([
		['times named', withApproach({ mentions: parity.approaches.conditions.mentions + 2 })],
		['words of sentences', withApproach({ words: parity.approaches.conditions.words * 1.25 })],
		['words of its own steps', withApproach({ stepWords: 50 })],
		['steps of its own', withApproach({ steps: 2 })],
		['named first', withApproach({ first: 1 })],
		['words in its own step', withParty({ words: 90 })],
		['less than half', withParty({ told: 10 })],
		['never quoted', withParty({ quotations: 0 })],
		['teaching, times named', withTaught({ mentions: parity.teaching.conditions.mentions + 2 })],
		['teaching, named first', withTaught({ first: 0 })]
	])('are left by a planted difference: %s', (what, planted) => {
		expect(outsideBands(planted)).toEqual([expect.stringContaining(what)]);
		expect(parityText(planted)).toContain(what);
	});

	it('ask the same of both approaches: exchanged, the same lies outside', () => {
		const { conditions, timeline } = withApproach({ mentions: 20, stepWords: 120 }).approaches;
		const exchanged = { ...parity, approaches: { conditions: timeline, timeline: conditions } };
		expect(outsideBands(exchanged)).toHaveLength(2);
		expect(outsideBands({ ...parity, approaches: { conditions, timeline } })).toHaveLength(2);
	});
});

describe('npm run parity', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/tools/parity.ts'), ...args], {
			cwd: root,
			encoding: 'utf8'
		});

	it('prints a row for every party and ends well where all lies within', () => {
		const { status, stdout } = run();
		expect(status).toBe(0);
		expect(stdout).toBe(parityText(parity));
		for (const { name } of parties) expect(stdout).toContain(name);
	});

	it('explains itself, and refuses what it does not know', () => {
		expect(run('--help').stdout).toContain('Usage: npm run');
		expect(run('--loud').status).toBe(2);
	});
});
