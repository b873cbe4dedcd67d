/** How an outcome of a run is told: its names, and its values in the reader's language. */
export interface Measure {
	/** Whether a run comes to an amount, or to yes (1) or no (0). */
	readonly kind: 'amount' | 'yes-no';
	readonly title: string;
	readonly unit: string;
	/** Unit of a difference between two runs. */
	readonly differenceUnit: string;
	/** A value with its unit. */
	readonly value: (value: number) => string;
	/** A value on the axis. */
	readonly tick: (value: number) => string;
	/** A difference with its sign and unit. */
	readonly difference: (value: number) => string;
	/** A difference on the axis, with its sign. */
	readonly differenceTick: (value: number) => string;
	/** What a run without a value has come to. */
	readonly none: string;
	/** Which way a difference below zero lies, and one above: lower and higher, earlier and later. */
	readonly less: string;
	readonly more: string;
	/** A difference nearer to zero than this is no difference when it is written. */
	readonly same: number;
	/** Axis of the values: whether it begins at zero, and how far it reaches at least. */
	readonly fromZero: boolean;
	readonly atLeast?: number;
	/** Distance of the axis' marks, where round numbers are not what readers expect (months: 12). */
	readonly tickEvery?: number;
}
