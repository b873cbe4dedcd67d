import { decodeState } from '../address/codec';
import type { SimulatorState } from '../address/state';
import { scenarioText } from '../files/format';

/** Where they are kept in the browser. */
export const STORAGE_KEY = 'conditions-or-calendar:scenarios';
/** The most that are kept. */
export const MAX_SAVED = 50;
/** Longest name, characters. */
export const MAX_NAME = 60;

/** A scenario under a name. */
export interface SavedScenario {
	readonly name: string;
	/** The scenario as the address has it. */
	readonly scenario: string;
	/** When it was kept, milliseconds since 1970. */
	readonly saved: number;
}
/** What may be wrong with keeping scenarios. */
export type SavedProblem = 'denied' | 'full' | 'unreadable';

/** A name without spaces around it, of a length that is kept. */
export const settledName = (name: string) => name.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);

function isSaved(value: unknown): value is SavedScenario {
	if (typeof value !== 'object' || value === null) return false;
	const { name, scenario, saved } = value as Record<keyof SavedScenario, unknown>;
	if (typeof name !== 'string' || name === '' || settledName(name) !== name) return false;
	if (typeof saved !== 'number' || !Number.isFinite(saved) || Math.abs(saved) > 8.64e15)
		return false;
	return typeof scenario === 'string' && scenario !== '' && decodeState(scenario).valid;
}

/** All scenarios of a kept text, or undefined if anything in it is not as it was written. */
export function parseSaved(text: string | null): readonly SavedScenario[] | undefined {
	if (text === null) return [];
	try {
		const value: unknown = JSON.parse(text);
		if (!Array.isArray(value) || value.length > MAX_SAVED || !value.every(isSaved))
			return undefined;
		return value.map(({ name, scenario, saved }) => ({ name, scenario, saved }));
	} catch {
		return undefined;
	}
}

/**
 * Scenarios that the reader has named, kept in the browser's storage. Where that is denied, full or unreadable
 * they last as long as the page, and `problem` says why.
 */
export class SavedScenarios {
	list = $state.raw<readonly SavedScenario[]>([]);
	problem = $state<SavedProblem>();

	constructor() {
		this.read();
	}

	/** Reads again what is kept, for example after another tab has changed it. */
	read(): void {
		try {
			const list = parseSaved(localStorage.getItem(STORAGE_KEY));
			this.problem = list ? undefined : 'unreadable';
			if (list) this.list = list;
		} catch {
			this.problem = 'denied';
		}
	}

	/** Whether another one can be kept. */
	get hasRoom(): boolean {
		return this.list.length < MAX_SAVED;
	}
	/** The state of a kept scenario and the model version that it was made with. */
	opened(at: number): { state: SimulatorState; madeWith: number | null } {
		return decodeState(this.list[at]!.scenario);
	}

	/** Keeps a state at the end of the list. */
	add(name: string, state: SimulatorState, saved: number): void {
		this.insert(this.list.length, { name, scenario: scenarioText(state), saved });
	}
	/** Puts a scenario in at a place, for example one that had been deleted. */
	insert(at: number, scenario: SavedScenario): void {
		this.#write([...this.list.slice(0, at), scenario, ...this.list.slice(at)]);
	}
	rename(at: number, name: string): void {
		this.#write(this.list.map((kept, index) => (index === at ? { ...kept, name } : kept)));
	}
	remove(at: number): void {
		this.#write(this.list.filter((_, index) => index !== at));
	}

	#write(list: readonly SavedScenario[]): void {
		this.list = list;
		try {
			localStorage.setItem(STORAGE_KEY, JSON.stringify(list));
			this.problem = undefined;
		} catch (error) {
			const full = error instanceof DOMException && error.name === 'QuotaExceededError';
			this.problem = full ? 'full' : 'denied';
		}
	}
}
