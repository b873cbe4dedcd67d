import type { EqualStay } from '$lib/model/equal-stay';
import type { ParameterName, Settings } from '$lib/model/types';

/** What the search replaces: what stands there before makes no difference to it. */
const REPLACED: readonly string[] = ['setDate', 'firstReductionMonth'] satisfies ParameterName[];

/** Whether the search comes to the same for both. */
function isSameSearch(one: Settings, other: Settings): boolean {
	const names = Object.keys(one) as ParameterName[];
	return names.every((name) => one[name] === other[name] || REPLACED.includes(name));
}

type Search = (settings: Settings, seed: number) => EqualStay;

/** The switch that makes both approaches keep as many troop-months. The search behind it is fetched when first needed. */
export class EqualStaySwitch {
	on = $state(false);
	#search = $state.raw<Search>();
	#latest: { settings: Settings; seed: number; found: EqualStay } | undefined;

	/** Whether what the switch asks for can be worked out at once. */
	get ready(): boolean {
		return !this.on || this.#search !== undefined;
	}

	/** The timeline found for these settings and this seed, searched for once; null while the switch is off or the search not there yet. */
	find(settings: Settings, seed: number): EqualStay | null {
		if (!this.on || !this.#search) return null;
		const latest = this.#latest;
		if (!latest || latest.seed !== seed || !isSameSearch(latest.settings, settings)) {
			this.#latest = { settings, seed, found: this.#search(settings, seed) };
			return this.#latest.found;
		}
		return latest.found;
	}

	/** Fetches the search if the switch needs it. Switches off again and gives false where that fails. */
	async load(): Promise<boolean> {
		if (this.ready) return true;
		try {
			this.#search = (await import('$lib/model/equal-stay')).equalStay;
			return true;
		} catch {
			this.on = false;
			return false;
		}
	}
}
