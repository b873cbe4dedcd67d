import type { Approach } from '$lib/model/types';
import type { View } from '../address/state';
import { APPROACHES_IN } from '../views';

/** The two approaches that many worlds set beside each other in a view of the player. */
export function approachesBeside(view: View): readonly [Approach, Approach] {
	return view === 'assess-first' ? ['conditions', 'assess-first'] : ['conditions', 'timeline'];
}

/** The view in which the player shows every one of `approaches`: the present one if it does. */
export function viewWith(approaches: readonly Approach[], view: View): View {
	const shows = (one: View) => approaches.every((name) => APPROACHES_IN[one].includes(name));
	const views = Object.keys(APPROACHES_IN) as View[];
	return shows(view) ? view : (views.find(shows) ?? view);
}
