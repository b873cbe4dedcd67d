import { PARAMETER_NAMES, PARAMETERS, type Group, type Parameter } from '$lib/model/parameters';
import type { ParameterName } from '$lib/model/types';

const groups: readonly Group[] = ['start', 'choice', 'switch', 'unknown'];

/** A parameter with its name, as the page lists it. */
export type Row = Parameter & { name: ParameterName };

export const load = () => ({
	groups: groups.map((group) => ({
		group,
		rows: PARAMETER_NAMES.map((name): Row => ({ name, ...PARAMETERS[name] })).filter(
			(row) => row.group === group
		)
	}))
});
