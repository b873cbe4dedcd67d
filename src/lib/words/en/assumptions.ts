import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const counted = (one: string, other: string) => (value: number, number: string) =>
	`${number} ${plural().select(value) === 'one' ? one : other}`;
const bare = (_: number, number: string) => number;

/** A parameter's value with its unit, as it stands in a sentence. */
export const assumptions = {
	values: {
		people: counted('person', 'people'),
		months: counted('month', 'months'),
		share: bare,
		'share-a-month': (_: number, number: string) => `${number} a month`,
		'chance-a-month': (_: number, number: string) => `a chance of ${number} a month`,
		'rate-a-month': (_: number, number: string) => `${number} a month`,
		'attacks-a-month': (_: number, number: string) => `${number} attacks a month`,
		'attacks-a-member-a-month': (_: number, number: string) => `${number} attacks a member a month`,
		'strikes-an-attack': (_: number, number: string) => `${number} strikes an attack`,
		capability: bare,
		pressure: bare,
		hostility: bare,
		'standard-deviation': bare
	},
	on: 'on',
	off: 'off'
};
