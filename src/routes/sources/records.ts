import {
	derivations,
	derivationsFrom,
	disagreements,
	disagreementsOf,
	facts,
	type Fact
} from '$lib/facts';
import {
	factMention,
	particularsOf,
	pointOf,
	quotationsOf,
	type Particular,
	type Quotation,
	type RecordLink
} from '$lib/story/facts/card';

/** A fact as the sources page shows it. */
export interface FactEntry {
	id: Fact['id'];
	kind: Fact['kind'];
	topic: Fact['topic'];
	display: string;
	title: string;
	note: string | null;
	quotations: Quotation[];
	particulars: Particular[];
	/** Disagreements that it takes part in. */
	disputes: RecordLink[];
	/** What is worked out from it. */
	derived: RecordLink[];
}

/** Every fact, in the order of seeds/. */
export function factEntries(): FactEntry[] {
	return facts().map((fact) => ({
		id: fact.id,
		kind: fact.kind,
		topic: fact.topic,
		display: fact.display,
		title: fact.title,
		note: fact.note ?? null,
		quotations: quotationsOf(fact),
		particulars: particularsOf(fact),
		disputes: disagreementsOf(fact.id).map(({ id, title }) => ({
			anchor: `disagreement-${id}`,
			words: title
		})),
		derived: derivationsFrom(fact.id).map(({ id, title }) => ({
			anchor: `derived-${id}`,
			words: title
		}))
	}));
}

/** Every disagreement, each point linked to its fact. */
export function disagreementEntries() {
	return disagreements().map(({ id, kind, title, points, explains, unexplained }) => ({
		...{ anchor: `disagreement-${id}`, kind, title, explains, unexplained },
		points: points.map(pointOf)
	}));
}

/** Every derivation, linked to the facts it is worked out from. */
export function derivationEntries() {
	return derivations().map(({ id, title, words, how, caution, from }) => ({
		...{ anchor: `derived-${id}`, title, words, how, caution: caution ?? null },
		from: from.map(factMention)
	}));
}
