import type { SeedRecord } from '../../lib/facts/seeds-on-disk';
import type { View } from '../../lib/story/chapters';

/** A party to the talks, or a view in them, as the story tells it apart from the others. */
export interface Party {
	name: string;
	/** The view of the chapter on positions that is this party's own. */
	view: View<'positions'>;
	/** Holders and speakers of seeds/ whose words are this party's, by how their names begin. */
	voices: readonly string[];
	/** Facts that are about this party and that no voice holds. */
	facts?: readonly string[];
}

/**
 * The parties in the order of the story. One part of a government is not that government: "some elements",
 * the parliament and the government with its offices are three. The spokesperson "for Iran’s top military
 * commander" of article 003 is an apparent slip, and no voice of Iran.
 */
export const parties: readonly Party[] = [
	{
		name: 'US officials',
		view: 'us',
		voices: [
			...['The United States', 'Washington', 'The Pentagon', 'A US administration source'],
			...['US officials', 'Officials who spoke to CNN', 'A senior military official'],
			...['Pat Ryder', 'Lloyd Austin', 'Sabrina Singh']
		]
	},
	{
		name: 'Iraqi government and its offices',
		view: 'iraq-government',
		voices: [
			...['The Iraqi government', 'The Iraqi prime minister', 'Iraqi authorities'],
			...['Iraqi officials', 'Iraq’s Foreign Ministry', 'Farhad Alaaldin']
		]
	},
	{
		name: '“Some elements” of it',
		view: 'elements',
		voices: ['Some elements within the Iraqi government']
	},
	{ name: 'Iraqi parliament', view: 'parliament', voices: ['The Iraqi parliament'] },
	{
		name: 'Islamic Resistance in Iraq',
		view: 'groups',
		voices: ['The Islamic Resistance in Iraq']
	},
	{ name: 'Iran', view: 'iran', voices: [] },
	{
		name: 'Third way of article 003',
		view: 'third',
		voices: [],
		facts: ['assess-isis-extent', 'assessment-then-timetable']
	}
];

/** Whether a fact gives a party's words: it holds the position or, where nobody does, speaks in a source. */
export function isVoiced(id: string, record: SeedRecord, { voices, facts = [] }: Party): boolean {
	const is = (voice: unknown) => voices.some((name) => String(voice).startsWith(name));
	const sources = record.sources as readonly SeedRecord[];
	const speaks = record.holder ? is(record.holder) : sources.some(({ speaker }) => is(speaker));
	return speaks || facts.includes(id);
}
