import { OUTCOME_NAMES, PATH_NAMES, type Batch, type BatchRequest } from '$lib/model/batch/columns';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultSettings, PARAMETER_NAMES, PARAMETERS } from '$lib/model/parameters';
import { APPROACHES, type Settings } from '$lib/model/types';

/** Runs of each approach under each settings. */
const RUNS = 200;

/** The defaults with every number at a place of its range: 0 its least value, 1 its most. */
function numbersAt(place: (index: number) => 0 | 1): Settings {
	const entries = PARAMETER_NAMES.map((name, index) => {
		const parameter = PARAMETERS[name];
		if (parameter.kind === 'switch') return [name, parameter.default];
		return [name, place(index) === 0 ? parameter.minimum : parameter.maximum];
	});
	return { ...defaultSettings, ...Object.fromEntries(entries) };
}

/** Settings that between them reach every state of the schedules, and both ends of every range. */
const SETTINGS: readonly Settings[] = [
	defaultSettings,
	numbersAt(() => 0),
	numbersAt(() => 1),
	numbersAt((index) => (index % 2 === 0 ? 0 : 1)),
	numbersAt((index) => (index % 3 === 0 ? 1 : 0)),
	{ ...defaultSettings, suspensionClause: true, stopLevel: 1000, jumpRate: 0.03, setDate: 36 },
	{
		...defaultSettings,
		...{ isisCounts: false, capabilityCounts: false, attacksCount: false, pressureCounts: false },
		regionStartsTense: false
	}
];

/** What the fixed batch is made of: every approach under every settings, each with its own seed. */
export const GOLDEN_REQUESTS: readonly BatchRequest[] = SETTINGS.flatMap((settings, index) =>
	APPROACHES.map((approach) => ({
		approach,
		settings,
		seed: 0x9e3779b9 * index,
		firstRun: 1000 * index,
		runs: RUNS,
		paths: true
	}))
);

/** Words that stand for every not-a-number: browsers may keep any of its many bit patterns. */
const NAN_WORDS = [0x7ff80000, 0] as const;

/**
 * Bits of numbers, mixed in their order: FNV-1a over 32-bit words in two lanes that start apart and
 * multiply by primes of their own.
 */
class BitHash {
	#lanes: [number, number] = [0x811c9dc5, 0xcbf29ce4];
	#view = new DataView(new ArrayBuffer(8));

	add(column: Float64Array): void {
		for (const value of column) {
			this.#view.setFloat64(0, value);
			const [high, low] = Number.isNaN(value)
				? NAN_WORDS
				: [this.#view.getUint32(0), this.#view.getUint32(4)];
			this.#mix(high);
			this.#mix(low);
		}
	}
	#mix(word: number): void {
		const [a, b] = this.#lanes;
		const rotated = (b << 13) | (b >>> 19);
		this.#lanes = [Math.imul(a ^ word, 0x01000193), Math.imul(rotated ^ word, 0x85ebca6b)];
	}
	/** Sixteen hexadecimal digits. */
	get digits(): string {
		return this.#lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
	}
}

/** Hash of every bit that batches came to: outcomes, then months, column by column. */
export function hashOf(batches: Iterable<Batch>): string {
	const hash = new BitHash();
	for (const { outcomes, paths } of batches) {
		for (const name of OUTCOME_NAMES) hash.add(outcomes[name]);
		if (paths) for (const name of PATH_NAMES) hash.add(paths[name]);
	}
	return hash.digits;
}

/** Hash of the fixed batch, made here and now: the same wherever the model gives the same results to the last bit. */
export function goldenHash(): string {
	return hashOf(GOLDEN_REQUESTS.map(runBatch));
}
