/**
 * A value that the reader's browser keeps on this machine, under one key. Where storage is denied, full or
 * holds something else, the value lasts as long as the page.
 */
export class Kept<Value> {
	#key: string;
	#value = $state.raw<Value>();

	/**
	 * @param key name in the browser's storage, after the site's own prefix
	 * @param read the value that parsed JSON stands for, or undefined where it is not one
	 */
	constructor(key: string, read: (parsed: unknown) => Value | undefined) {
		this.#key = `conditions-or-calendar:${key}`;
		try {
			const text = localStorage.getItem(this.#key);
			if (text !== null) this.#value = read(JSON.parse(text));
		} catch {
			// Storage is denied, or what it holds is no JSON.
		}
	}

	get value(): Value | undefined {
		return this.#value;
	}
	/** Undefined takes away what is kept. */
	set value(value: Value | undefined) {
		this.#value = value;
		try {
			if (value === undefined) localStorage.removeItem(this.#key);
			else localStorage.setItem(this.#key, JSON.stringify(value));
		} catch {
			// It lasts as long as the page.
		}
	}
}
