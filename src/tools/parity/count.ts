import type { SeedTable } from '../../lib/facts/seeds-on-disk';
import { isVoiced, parties, type Party } from './parties';
import { quotationsIn, sentencesOf, wordsOf } from './text';
import type { ToldStep } from './told-story';

/** The two approaches that are compared, by the names that the story gives them. */
export const approaches = ['conditions', 'timeline'] as const;
export type ComparedApproach = (typeof approaches)[number];
const named: Record<ComparedApproach, RegExp> = {
	conditions: /conditions-based/gi,
	timeline: /timeline-based/gi
};

/** What the story gives to an approach. */
export interface ApproachCount {
	/** Times it is named. */
	mentions: number;
	/** Sentences that name it and not the other, and their words. */
	sentences: number;
	words: number;
	/** Steps whose graphic shows its rule, and their words. */
	steps: number;
	stepWords: number;
	/** Steps in which it is named before the other. */
	first: number;
}

/** What teachers are told of an approach. */
export interface TaughtCount {
	/** Times it is named. */
	mentions: number;
	/** Lines of prose that name both and this one first. */
	first: number;
}

/** What the story gives to a party. */
export interface PartyCount {
	name: string;
	/** Steps of the party's own, and their words. */
	steps: number;
	words: number;
	/** Whether the articles give it a voice. */
	voiced: boolean;
	/** Facts of seeds/ in the party's words, and those of them that the story names. */
	recorded: number;
	told: number;
	/** Times that the story quotes the party, and the words of these quotations. */
	quotations: number;
	quotedWords: number;
}

const totalWords = (texts: readonly string[]) => wordsOf(texts.join('\n')).length;

function namesIn(text: string, approach: ComparedApproach): number {
	return text.match(named[approach])?.length ?? 0;
}

/** What the story gives to one approach, beside the other. */
export function countApproach(
	steps: readonly ToldStep[],
	approach: ComparedApproach
): ApproachCount {
	const other = approach === 'conditions' ? 'timeline' : 'conditions';
	const text = steps.map((step) => step.text).join('\n');
	const alone = sentencesOf(text).filter(
		(sentence) => namesIn(sentence, approach) > 0 && namesIn(sentence, other) === 0
	);
	const own = steps.filter(
		({ matter }) => matter.chapter === 'two-ways' && matter.view === approach
	);
	const place = (step: ToldStep, one: ComparedApproach) =>
		step.text.search(new RegExp(named[one], 'i'));
	const first = steps.filter((step) => {
		const [here, there] = [place(step, approach), place(step, other)];
		return here >= 0 && (there < 0 || here < there);
	});
	return {
		mentions: namesIn(text, approach),
		sentences: alone.length,
		words: totalWords(alone),
		steps: own.length,
		stepWords: totalWords(own.map((step) => step.text)),
		first: first.length
	};
}

/** What the story gives to one party. */
export function countParty(steps: readonly ToldStep[], facts: SeedTable, party: Party): PartyCount {
	const own = steps.filter(
		({ matter }) => matter.chapter === 'positions' && matter.view === party.view
	);
	const voiced = Object.keys(facts).filter((id) => isVoiced(id, facts[id]!, party));
	const mentions = steps
		.flatMap(({ tokens }) => tokens)
		.filter(({ kind, id }) => kind === 'fact' && voiced.includes(id));
	const quotations = mentions.flatMap(({ shown }) => quotationsIn(shown));
	return {
		name: party.name,
		steps: own.length,
		words: totalWords(own.map(({ text }) => text)),
		voiced: party.voices.length > 0,
		recorded: voiced.length,
		told: new Set(mentions.map(({ id }) => id)).size,
		quotations: quotations.length,
		quotedWords: totalWords(quotations)
	};
}

/** What the story gives to both approaches and to every party. */
export interface Parity {
	approaches: Record<ComparedApproach, ApproachCount>;
	parties: readonly PartyCount[];
	/** What teachers are told of both approaches. */
	teaching: Record<ComparedApproach, TaughtCount>;
}

/** Counts how often one approach is named in texts, and in how many lines before the other. */
export function countTaught(texts: readonly string[], approach: ComparedApproach): TaughtCount {
	const other = approach === 'conditions' ? 'timeline' : 'conditions';
	const place = (line: string, one: ComparedApproach) => line.search(new RegExp(named[one], 'i'));
	const lines = texts.flatMap((text) => text.split('\n'));
	const both = lines.filter((line) => namesIn(line, approach) > 0 && namesIn(line, other) > 0);
	return {
		mentions: namesIn(texts.join('\n'), approach),
		first: both.filter((line) => place(line, approach) < place(line, other)).length
	};
}

/** Counts words, quotations and space across the story, and names of approaches in what teachers are told. */
export function countParity(
	steps: readonly ToldStep[],
	facts: SeedTable,
	taught: readonly string[]
): Parity {
	return {
		teaching: {
			conditions: countTaught(taught, 'conditions'),
			timeline: countTaught(taught, 'timeline')
		},
		approaches: {
			conditions: countApproach(steps, 'conditions'),
			timeline: countApproach(steps, 'timeline')
		},
		parties: parties.map((party) => countParty(steps, facts, party))
	};
}
