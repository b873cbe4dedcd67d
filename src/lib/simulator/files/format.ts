import { MODEL_VERSION } from '$lib/model/version';
import { encodeState } from '../address/codec';
import type { SimulatorState } from '../address/state';

/** What every file from here calls itself. */
export const FORMAT = 'conditions-or-calendar';
/** Version of the files' form. A change that an older reader would misread gets the next number. */
export const FORMAT_VERSION = 1;

/** What every file says of itself. */
export interface About {
	/** What is in it, in the reader's language. */
	readonly title: string;
	/** The scenario as the address has it; never empty. */
	readonly scenario: string;
	/** A link that opens the same scenario. */
	readonly address: string;
}

/** A state as text that is never empty: see `encodeState`. */
export function scenarioText(state: SimulatorState): string {
	return encodeState(state) || `1_k${MODEL_VERSION}`;
}

/** What a file about a state says of itself; `page` is the address of the simulator. */
export function aboutState(state: SimulatorState, title: string, page: string): About {
	const scenario = scenarioText(state);
	return { title: title.replace(/\s+/g, ' ').trim(), scenario, address: `${page}?s=${scenario}` };
}

/**
 * The line by which a file that is not JSON opens again: the format, its version and the scenario, as in
 * `conditions-or-calendar formatVersion=1 scenario=1_vb_m18_k1`. It stands in the second comment line of a
 * CSV file, in the `metadata` of an SVG file and in the text chunk `conditions-or-calendar` of a PNG file.
 */
export function markerLine(scenario: string): string {
	return `${FORMAT} formatVersion=${FORMAT_VERSION} scenario=${scenario}`;
}

/** The parts of such a line; undefined if it is none. */
export function parseMarker(line: string): { formatVersion: number; scenario: string } | undefined {
	const found =
		/^conditions-or-calendar formatVersion=(\d{1,4}) scenario=([0-9a-z._-]{1,480})$/.exec(line);
	return found ? { formatVersion: Number(found[1]), scenario: found[2]! } : undefined;
}
