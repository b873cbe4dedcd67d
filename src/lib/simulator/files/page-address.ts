import { resolve } from '$app/paths';

/** Address of the simulator where this page is served, for links in files. */
export function simulatorAddress(): string {
	return new URL(resolve('/simulator/'), location.href).href;
}
