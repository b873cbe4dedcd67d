import type { ApproachCount, Parity, PartyCount } from './count';

/** Of two counts for the approaches, the larger is at most this many times the smaller. */
export const APPROACHES_WITHIN = 1.2;
/** Each approach comes first in at least this share of the steps that name one. */
export const FIRST_AT_LEAST = 1 / 3;
/** Words of a party's own step against the mean of all parties' steps: 1 less and 1 more than this. */
export const PARTIES_WITHIN = 0.2;
/** Times that teachers are told of one approach more than of the other, at most. */
export const TAUGHT_WITHIN = 1;
/** Share of a party's recorded facts that the story tells. */
export const TOLD_AT_LEAST = 0.5;

/** Counts that the writers choose freely for both approaches, and what they are called. */
const even = {
	mentions: 'times named',
	words: 'words of sentences that name one alone',
	steps: 'steps of its own',
	stepWords: 'words of its own steps'
} as const satisfies Partial<Record<keyof ApproachCount, string>>;

const within = (one: number, other: number, times: number): boolean =>
	Math.max(one, other) <= times * Math.min(one, other);

function unevenApproaches({ conditions, timeline }: Parity['approaches']): string[] {
	const uneven = Object.entries(even).flatMap(([key, what]) => {
		const name = key as keyof typeof even;
		const pair = [conditions[name], timeline[name]] as const;
		return within(...pair, APPROACHES_WITHIN)
			? []
			: `approaches, ${what}: ${pair.join(' and ')} are more than a fifth apart`;
	});
	const either = conditions.first + timeline.first;
	const least = Math.min(conditions.first, timeline.first);
	return least >= either * FIRST_AT_LEAST
		? uneven
		: [
				...uneven,
				`approaches, named first: ${conditions.first} and ${timeline.first} of ${either}`
			];
}

/** Uneven in the teachers’ text: it is short, so that names may differ by one, and order by one line in three. */
function unevenTeaching({ conditions, timeline }: Parity['teaching']): string[] {
	const apart = Math.abs(conditions.mentions - timeline.mentions);
	const both = conditions.first + timeline.first;
	const least = Math.min(conditions.first, timeline.first);
	return [
		...(apart > TAUGHT_WITHIN
			? [`teaching, times named: ${conditions.mentions} and ${timeline.mentions}`]
			: []),
		...(least < both * FIRST_AT_LEAST
			? [`teaching, named first: ${conditions.first} and ${timeline.first} of ${both}`]
			: [])
	];
}

function unevenParty(party: PartyCount, mean: number): string[] {
	const { name, words, recorded, told, quotations } = party;
	return [
		...(Math.abs(words / mean - 1) > PARTIES_WITHIN
			? [`${name}: ${words} words in its own step, a mean of ${mean.toFixed(0)} for all`]
			: []),
		...(told < recorded * TOLD_AT_LEAST
			? [`${name}: ${told} of its ${recorded} recorded facts are told, less than half`]
			: []),
		...(told > 0 && party.voiced && quotations === 0 ? [`${name}: told of and never quoted`] : [])
	];
}

/**
 * Everything that lies outside a band, a sentence each; nothing where the story is even.
 *
 * - *Approaches.* Times named, words of the sentences that name one alone, own steps and their words: the
 *   larger of two counts is at most a fifth above the smaller. All of them are the writers' own choice, and
 *   a fifth is one sentence or two, less than readers notice. Each comes first in a third of the steps that
 *   name one, or more: the order alternates, and steps are too few for a narrower band.
 * - *Space of parties.* The words of a party's own step are within a fifth of the mean, whatever its power or
 *   its number of statements: this, too, is the writers' choice.
 * - *Words of parties.* What the articles hold of them differs widely, so equal counts would misreport the
 *   articles. Of each party at least half of the recorded facts are told, and a party with a voice is quoted.
 *   Totals of quotations have no band; the report shows them.
 * - *Teaching.* In what teachers are told, both approaches are named as often, give or take one, and each comes
 *   first in at least a third of the lines that name both.
 */
export function outsideBands({ approaches, parties, teaching }: Parity): string[] {
	const mean = parties.reduce((sum, { words }) => sum + words, 0) / parties.length;
	return [
		...unevenApproaches(approaches),
		...unevenTeaching(teaching),
		...parties.flatMap((party) => unevenParty(party, mean))
	];
}
