import articlesJson from '$seeds/articles.json';
import derivationsJson from '$seeds/derivations.json';
import disagreementsJson from '$seeds/disagreements.json';
import factsJson from '$seeds/facts.json';
import type {
	Article,
	ArticleId,
	Claim,
	Derivation,
	DerivationId,
	Disagreement,
	DisagreementId,
	Event,
	Fact,
	FactId,
	FactKind,
	Figure,
	Identified,
	Position
} from './types';

/** Gives each record its id; the schema tests vouch for the shape that is claimed here. */
function identified<Item extends { id: string }>(table: object): ReadonlyMap<string, Item> {
	return new Map(Object.entries(table).map(([id, record]) => [id, { id, ...record } as Item]));
}

const tables = {
	fact: identified<Fact>(factsJson),
	article: identified<Article>(articlesJson),
	derivation: identified<Derivation>(derivationsJson),
	disagreement: identified<Disagreement>(disagreementsJson)
};

function found<Item>(table: ReadonlyMap<string, Item>, kind: string, id: string): Item {
	const item = table.get(id);
	if (item === undefined) throw new Error(`There is no ${kind} "${id}".`);
	return item;
}

interface Kinds {
	figure: Identified<Figure, FactId>;
	event: Identified<Event, FactId>;
	position: Identified<Position, FactId>;
	claim: Identified<Claim, FactId>;
}

function ofKind<Kind extends FactKind>(id: FactId, kind: Kind): Kinds[Kind] {
	const item = fact(id);
	if (item.kind !== kind) throw new Error(`The fact "${id}" is of kind ${item.kind}, not ${kind}.`);
	return item as Kinds[Kind];
}

/** The fact of an id. A wrong id does not compile. */
export const fact = (id: FactId): Fact => found(tables.fact, 'fact', id);
/** Every fact, in the order of seeds/facts.json. */
export const facts = (): Fact[] => [...tables.fact.values()];
/** Whether some text is the id of a fact. */
export const isFactId = (id: string): id is FactId => tables.fact.has(id);

/** The fact of an id as a figure; throws for a fact of another kind. */
export const figure = (id: FactId) => ofKind(id, 'figure');
/** The fact of an id as an event; throws for a fact of another kind. */
export const event = (id: FactId) => ofKind(id, 'event');
/** The fact of an id as a position; throws for a fact of another kind. */
export const position = (id: FactId) => ofKind(id, 'position');

/** The article of an id, `'000'` to `'004'`. */
export const article = (id: ArticleId): Article => found(tables.article, 'article', id);
/** The five articles, in the order of their ids. */
export const articles = (): Article[] =>
	[...tables.article.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The derivation of an id: a result with its arithmetic. */
export const derivation = (id: DerivationId): Derivation =>
	found(tables.derivation, 'derivation', id);
/** Every derivation, in the order of seeds/derivations.json. */
export const derivations = (): Derivation[] => [...tables.derivation.values()];

/** The disagreement of an id. */
export const disagreement = (id: DisagreementId): Disagreement =>
	found(tables.disagreement, 'disagreement', id);
/** Every disagreement, in the order of seeds/disagreements.json. */
export const disagreements = (): Disagreement[] => [...tables.disagreement.values()];
