import type { AfterwardsData, Standing, Track } from '$lib/charts/afterwards/layout';
import {
	aftermath,
	aftermathDates,
	aftermathUnknown,
	type AftermathEntry,
	type AftermathKind
} from '$lib/facts/aftermath';
import type { AfterwardsWords } from '$lib/words/afterwards';

/** The track that each kind of record stands in. */
const trackOfKind: Record<AftermathKind, Track> = {
	talks: 'talks',
	statement: 'talks',
	delay: 'talks',
	attack: 'force',
	strike: 'force',
	lull: 'force',
	count: 'force',
	departure: 'presence',
	stay: 'presence',
	transfer: 'presence'
};

/** The track of the timeline that a record stands in. */
export const trackOf = ({ kind }: Pick<AftermathEntry, 'kind'>): Track => trackOfKind[kind];

function standingOf({ grades }: AftermathEntry): Standing {
	if (grades.every(({ grade }) => grade === 'A')) return 'firm';
	return grades.some(({ grade }) => grade === 'A') ? 'mixed' : 'single';
}

/** The first or the last day (ISO) of a month; a day is itself. */
function edgeOf(date: string, end: 'first' | 'last'): string {
	if (date.length > 7) return date;
	const [year = 0, month = 0] = date.split('-').map(Number);
	const edge = end === 'first' ? Date.UTC(year, month - 1) : Date.UTC(year, month, 0);
	return new Date(edge).toISOString().slice(0, 10);
}

/** What the timeline draws. */
export function afterwardsData(words: AfterwardsWords): AfterwardsData {
	const { firm, conditional, slip } = aftermathDates();
	return {
		events: aftermath().map((entry) => ({
			id: entry.id,
			track: trackOf(entry),
			from: edgeOf(entry.from, 'first'),
			to: edgeOf(entry.to, 'last'),
			isTwoDays: entry.precision === 'days',
			when: words.whenShort(entry),
			title: entry.title,
			standing: standingOf(entry)
		})),
		firm,
		conditional,
		slip,
		known: aftermathUnknown().from
	};
}
