import { derivation, figure } from '$lib/facts';
import { defaultSettings, PARAMETERS } from '$lib/model/parameters';
import type { Settings } from '$lib/model/types';
import type { Reading } from './readings';

/** The articles' figures that readings start from, and what is worked out from them. */
export interface ReadingNumbers {
	/** Attacks a month by each article's count, wherever made; with the arithmetic of the record. */
	readonly rates: Readonly<
		Record<Reading['count'], { readonly value: number; readonly how: string }>
	>;
	/** The same, shared out by US troops. */
	readonly shared: Readonly<Record<Reading['count'], number>>;
	/** US troops in Iraq, and in Syria. */
	readonly iraq: number;
	readonly syria: number;
	/** ISIS members in both countries; the part in Iraq is assumed to be half. */
	readonly isis: number;
	readonly isisInIraq: number;
	/** Months of talks: the model's default, its shortest and its longest. */
	readonly talks: Readonly<Record<Reading['talks'], number>>;
}

function valueOf(record: { id: string; value?: number | null | undefined }): number {
	if (typeof record.value !== 'number') throw new Error(`The record "${record.id}" has no value.`);
	return record.value;
}

/** The numbers of every reading, from the records of seeds/ and the model's own ranges. */
export function readingNumbers(): ReadingNumbers {
	const [iraq, syria] = [valueOf(figure('us-troops-iraq')), valueOf(figure('us-troops-syria'))];
	const isis = valueOf(figure('isis-members'));
	const [reuters, round] = [
		derivation('attacks-per-month-both'),
		derivation('attacks-per-month-coalition')
	];
	const share = (rate: number) => Math.round((rate * iraq) / (iraq + syria));
	const { default: six, minimum: three, maximum: nine } = PARAMETERS.talksMonths;
	return {
		rates: {
			'002': { value: valueOf(reuters), how: reuters.how },
			'004': { value: valueOf(round), how: round.how }
		},
		shared: { '002': share(valueOf(reuters)), '004': share(valueOf(round)) },
		iraq,
		syria,
		isis,
		isisInIraq: isis / 2,
		talks: { six, three, nine }
	};
}

/** Which conditions decide, by whose list: ISIS, capability, attacks, pressure. */
const lists: Readonly<
	Record<Reading['conditions'], readonly [boolean, boolean, boolean, boolean]>
> = {
	all: [true, true, true, true],
	// The stability of the government is the condition on pressure, as in the model.
	cnn: [true, true, false, true],
	// Operational and environmental requirements are the condition on attacks, as in the model.
	washington: [true, true, true, false],
	summary: [true, false, false, false],
	reuters: [false, true, false, false]
};

/**
 * The model's settings under a reading; everything that no reading touches is at its default. The troops of
 * both countries lie beyond the range that the simulator offers, and the model runs with them all the same.
 */
export function settingsOf(reading: Reading, numbers: ReadingNumbers): Settings {
	const { iraq, isis, isisInIraq, rates, shared, syria, talks } = numbers;
	const [isisCounts, capabilityCounts, attacksCount, pressureCounts] = lists[reading.conditions];
	const { count } = reading;
	return {
		...defaultSettings,
		attacksPerMonthAtStart: reading.place === 'shared' ? shared[count] : rates[count].value,
		isisAtStart: reading.isis === 'both' ? isis : isisInIraq,
		usTroopsAtStart: reading.troops === 'iraq' ? iraq : iraq + syria,
		talksMonths: talks[reading.talks],
		isisCounts,
		capabilityCounts,
		attacksCount,
		pressureCounts
	};
}
