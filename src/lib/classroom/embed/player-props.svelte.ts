import type { ComponentProps } from 'svelte';
import type { SimulatorState } from '$lib/simulator/address/state';
import type SimulatorPlayer from '$lib/simulator/SimulatorPlayer.svelte';

type Props = ComponentProps<typeof SimulatorPlayer>;

/** What the player gets, and what opens its first state anew. */
export function playerProps(statecharts: Props['statecharts'], initial: SimulatorState) {
	let opened = $state.raw(initial);
	const props: Props = {
		statecharts,
		get initial() {
			return opened;
		}
	};
	const reopen = () => {
		opened = { ...initial };
	};
	return { props, reopen };
}
