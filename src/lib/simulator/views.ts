import type { Approach } from '$lib/model/types';
import type { View } from './address/state';

/** Which approaches a view shows, in order. */
export const APPROACHES_IN: Readonly<Record<View, readonly Approach[]>> = {
	conditions: ['conditions'],
	timeline: ['timeline'],
	both: ['conditions', 'timeline'],
	'assess-first': ['assess-first'],
	three: ['conditions', 'timeline', 'assess-first']
};

/** What a view compares in words: what is in sight, and next to a single approach the other one. */
export function comparedIn(view: View): readonly Approach[] {
	if (view === 'assess-first') return ['conditions', 'assess-first'];
	return view === 'three' ? APPROACHES_IN.three : APPROACHES_IN.both;
}
