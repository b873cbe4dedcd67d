/** What a parameter is measured in; the words for it belong to the interface. */
export type UnitCode =
	| 'people'
	| 'months'
	| 'share'
	| 'share-a-month'
	| 'chance-a-month'
	| 'rate-a-month'
	| 'attacks-a-month'
	| 'attacks-a-member-a-month'
	| 'strikes-an-attack'
	| 'capability'
	| 'pressure'
	| 'hostility'
	| 'standard-deviation'
	| 'on-off';
/** Who settles it: how the start is described, a choice of governments, a switch, or nobody. */
export type Group = 'start' | 'choice' | 'switch' | 'unknown';
/** Part of the model that a parameter belongs to, for grouping on a page. */
export type Topic =
	| 'run'
	| 'forces'
	| 'isis'
	| 'capability'
	| 'militias'
	| 'pressure'
	| 'talks'
	| 'date'
	| 'conditions'
	| 'seeing';

/** Where a default comes from. Ids are those of the facts and derivations; the model does not read them. */
export type Basis =
	| { readonly kind: 'sourced'; readonly facts: readonly string[] }
	| { readonly kind: 'derived'; readonly derivation: string }
	| { readonly kind: 'assumed' };

interface Common {
	readonly group: Group;
	readonly topic: Topic;
	readonly unit: UnitCode;
	readonly basis: Basis;
	/** Facts that speak for including it, or for its default. */
	readonly facts: readonly string[];
	/** Whether it is one of the few unknowns that change the comparison most. */
	readonly telling: boolean;
}
/** A parameter that is a number. */
export interface NumberParameter extends Common {
	readonly kind: 'number';
	readonly default: number;
	readonly minimum: number;
	readonly maximum: number;
	/** Step of a slider; every value on it, default included, is the minimum and a whole number of steps. */
	readonly step: number;
	/** Whether only whole numbers make sense. */
	readonly integer: boolean;
}
/** A parameter that is on or off. */
export interface SwitchParameter extends Common {
	readonly kind: 'switch';
	readonly default: boolean;
}

type Extra = Partial<Pick<NumberParameter, 'basis' | 'facts' | 'telling' | 'integer'>>;
/** Default, minimum, maximum, step. */
type Scale = readonly [number, number, number, number];

const common = { basis: { kind: 'assumed' }, facts: [], telling: false } as const;
/** Units of which only whole numbers make sense, unless a parameter says otherwise. */
const wholeUnits: readonly UnitCode[] = ['people', 'months'];

function number(
	group: Group,
	topic: Topic,
	unit: UnitCode,
	scale: Scale,
	extra: Extra = {}
): NumberParameter {
	const [value, minimum, maximum, step] = scale;
	const integer = wholeUnits.includes(unit);
	const shape = { kind: 'number', group, topic, unit, integer } as const;
	return { ...common, ...shape, default: value, minimum, maximum, step, ...extra };
}

/** A parameter that describes January 2024. */
export const start = (topic: Topic, unit: UnitCode, scale: Scale, extra?: Extra) =>
	number('start', topic, unit, scale, extra);
/** A parameter that governments choose. */
export const choice = (topic: Topic, unit: UnitCode, scale: Scale, extra?: Extra) =>
	number('choice', topic, unit, scale, extra);
/** A parameter that nobody knows; its default is the middle of its range. */
export const unknown = (topic: Topic, unit: UnitCode, scale: Scale, extra?: Extra) =>
	number('unknown', topic, unit, scale, extra);
/** A parameter that is on or off. */
export const onOff = (
	group: Group,
	topic: Topic,
	value: boolean,
	extra: Partial<Pick<Common, 'basis' | 'facts'>> = {}
): SwitchParameter => ({
	...common,
	kind: 'switch',
	group,
	topic,
	unit: 'on-off',
	default: value,
	...extra
});
