import { unsupportedGroups } from './digits';
import { termOnDisk, type FindTerm } from './glossary-on-disk';
import type { SeedRecord, SeedsOnDisk } from './seeds-on-disk';
import type { Token, TokenKind } from './tokens';

/** What a token turns into: a component of src/lib/facts and its properties. */
export interface Mention {
	component: 'FactLink' | 'AssumptionLink' | 'TermLink';
	id: string;
	kind?: Exclude<TokenKind, 'fact' | 'assumption' | 'term'>;
	words: string;
}

/** A parameter's default in words ("6 months"), and every number that a writer may put in its place. */
export interface AssumptionWords {
	words: string;
	evidence: readonly unknown[];
}

/** Looks up the model's parameter of a name. */
export type FindAssumption = (name: string) => Promise<AssumptionWords | undefined>;

interface Named {
	/** What the record says of itself, where the writer gives no words. */
	words: string | undefined;
	/** What must bear out each number in the writer's words. */
	evidence: readonly unknown[];
}

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

function factEvidence(record: SeedRecord): unknown[] {
	const sources = Array.isArray(record.sources) ? (record.sources as SeedRecord[]) : [];
	const { display, value, upper, date, window, how } = record;
	return [display, value, upper, date, window, how, ...sources.map((source) => source.quote)];
}

/** What a token of each kind names, read from seeds/; assumptions and terms stand elsewhere. */
const tables = {
	fact: (seeds, id) => {
		const record = seeds.facts[id];
		return record && { words: text(record.display), evidence: factEvidence(record) };
	},
	derived: (seeds, id) => {
		const record = seeds.derivations[id];
		return record && { words: text(record.words) ?? String(record.value), evidence: [record] };
	},
	article: (seeds, id) => {
		const record = seeds.articles[id];
		return record && { words: text(record.name) ?? text(record.title), evidence: [id, record] };
	},
	disagreement: (seeds, id) => {
		const record = seeds.disagreements[id];
		return record && { words: text(record.title), evidence: [record] };
	}
} satisfies Record<
	Exclude<TokenKind, 'assumption' | 'term'>,
	(seeds: SeedsOnDisk, id: string) => Named | undefined
>;

async function namedBy(
	{ kind, id }: Token,
	seeds: SeedsOnDisk,
	findAssumption: FindAssumption,
	findTerm: FindTerm
): Promise<Named | undefined> {
	if (kind === 'assumption') return findAssumption(id);
	if (kind !== 'term') return tables[kind](seeds, id);
	const words = findTerm(id);
	return words === undefined ? undefined : { words, evidence: [] };
}

/** What a token becomes in the page, or what is wrong with it. */
export async function nameToken(
	token: Token,
	seeds: SeedsOnDisk,
	findAssumption: FindAssumption,
	findTerm: FindTerm = termOnDisk
): Promise<Mention | string> {
	const { kind, id } = token;
	const named = await namedBy(token, seeds, findAssumption, findTerm);
	if (!named) return `there is no ${kind} "${id}"`;
	const words = token.words ?? named.words;
	if (!words) return `the ${kind} "${id}" has no words of its own: write ((…|words))`;
	const [unsupported] = unsupportedGroups(words, named.evidence);
	if (token.words && unsupported)
		return `the ${kind} "${id}" does not bear out "${unsupported}" in "${words}"`;
	if (kind === 'assumption') return { component: 'AssumptionLink', id, words };
	if (kind === 'term') return { component: 'TermLink', id, words };
	return { component: 'FactLink', id, words, ...(kind === 'fact' ? {} : { kind }) };
}
