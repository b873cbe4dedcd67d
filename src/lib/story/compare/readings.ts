/**
 * What the articles give the model to start from, and how each may be read. The first option of each is the
 * model's default.
 */
export const readingOptions = {
	/** Whose count of attacks. */
	count: ['002', '004'],
	/** Where they were made: shared out by US troops, or all in Iraq. */
	place: ['shared', 'iraq'],
	/** Where the number of ISIS members counts. */
	isis: ['both', 'iraq'],
	/** Which US troops are meant. */
	troops: ['iraq', 'both'],
	/** How long “at least months” is. */
	talks: ['six', 'three', 'nine'],
	/** Whose list of conditions decides. */
	conditions: ['all', 'cnn', 'washington', 'summary', 'reuters']
} as const;
export type ChoiceId = keyof typeof readingOptions;
export type OptionId<Choice extends ChoiceId = ChoiceId> = (typeof readingOptions)[Choice][number];
/** One way to read every figure. */
export type Reading = { readonly [Choice in ChoiceId]: OptionId<Choice> };

export const choiceIds = Object.keys(readingOptions) as readonly ChoiceId[];
/** Every figure read as the model does. */
export const defaultReading: Reading = {
	count: '002',
	place: 'shared',
	isis: 'both',
	troops: 'iraq',
	talks: 'six',
	conditions: 'all'
};

/** The reading with one figure read otherwise. */
export const readAs = (reading: Reading, choice: ChoiceId, option: OptionId): Reading =>
	({ ...reading, [choice]: option }) as Reading;

/** Every combination of readings; the last figure changes fastest. */
export function allReadings(): Reading[] {
	return choiceIds.reduce<Reading[]>(
		(some, choice) =>
			some.flatMap((reading) =>
				readingOptions[choice].map((option) => readAs(reading, choice, option))
			),
		[defaultReading]
	);
}

/** Place of a reading among all of them. */
export function placeOf(reading: Reading): number {
	return choiceIds.reduce((place, choice) => {
		const options: readonly OptionId[] = readingOptions[choice];
		return place * options.length + options.indexOf(reading[choice]);
	}, 0);
}
