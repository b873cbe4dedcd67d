import { mount, type ComponentProps } from 'svelte';
import { decodeState } from '$lib/simulator/address/codec';
import { VIEWS } from '$lib/simulator/address/state';
import SimulatorPlayer from '$lib/simulator/SimulatorPlayer.svelte';
import { beginPart, find, offerReset } from './begin';
import { coverResults } from './cover';
import { ownFrame, sendHeight } from './height';
import { followPresenter } from './presenter';
import { playerProps } from './player-props.svelte';

/** Puts the player, in the state that the address carries, in the place of the runs that the server drew. */
export function startSimulator(statecharts: ComponentProps<typeof SimulatorPlayer>['statecharts']) {
	const target = find('#player');
	const asked = beginPart({ views: VIEWS }, ({ s }) => (decodeState(s ?? null).valid ? [] : ['s']));
	const { state } = decodeState(asked.s ?? null);
	const view = VIEWS.find((one) => one === asked.view) ?? state.view;
	const { props, reopen } = playerProps(statecharts, { ...state, view });
	coverResults(asked.hide)(true);
	target.replaceChildren();
	const player = mount(SimulatorPlayer, { target, props });
	offerReset(asked, reopen);
	if (asked.theme === 'projector') followPresenter(player.go);
	sendHeight(ownFrame());
}
