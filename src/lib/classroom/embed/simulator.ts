import { mount, type ComponentProps } from 'svelte';
import { decodeState } from '$lib/simulator/address/codec';
import SimulatorPlayer from '$lib/simulator/SimulatorPlayer.svelte';
import { embedWords as words } from '$lib/words/en/embed';
import { ownFrame, sendHeight } from './height';
import { applyLook, showNotice } from './look';
import { readParameters } from './parameters';

/** Puts the player, in the state that the address carries, in the place of the runs that the server drew. */
export function startSimulator(statecharts: ComponentProps<typeof SimulatorPlayer>['statecharts']) {
	const target = document.getElementById('player');
	if (!target) throw new Error('The document has no place for the player.');
	const { asked, unreadable } = readParameters(location.search, []);
	const { state, valid } = decodeState(asked.s ?? null);
	const faults = valid ? unreadable : [...unreadable, 's'];
	applyLook(asked);
	showNotice(faults.length > 0 ? words.unreadable(faults) : '');
	target.replaceChildren();
	mount(SimulatorPlayer, { target, props: { statecharts, initial: state } });
	sendHeight(ownFrame());
}
