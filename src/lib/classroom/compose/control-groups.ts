import { PARAMETERS } from '$lib/model/parameters';
import type { ParameterName } from '$lib/model/types';
import type { ControlGroup } from './choices';

/** The part of the simulator's controls that a parameter belongs to. No parameter belongs to chance (`world`). */
export function groupOf(name: ParameterName): ControlGroup {
	const { group, telling } = PARAMETERS[name];
	if (group === 'choice' || group === 'switch') return 'choices';
	return telling ? 'unknowns' : 'assumptions';
}
