import type { EqualStay } from '$lib/model/equal-stay';
import type { Settings } from '$lib/model/types';

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
		if (this.#latest?.settings !== settings || this.#latest.seed !== seed) {
			this.#latest = { settings, seed, found: this.#search(settings, seed) };
		}
		return this.#latest.found;
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
