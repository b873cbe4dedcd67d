import {
	articleIds,
	type CoverageMark,
	type CoveragePlace,
	type CoverageRow,
	type RowId,
	type Theme
} from '$lib/charts/articles/data';
import {
	articlesReporting,
	disagreement,
	fact,
	type ArticleId,
	type DisagreementId,
	type FactId
} from '$lib/facts';

interface RowEntry {
	id: RowId;
	theme: Theme;
	facts: readonly FactId[];
	/** The disagreement that the row is about, if it is about one. */
	about?: DisagreementId;
	kept?: boolean;
}

const rows: readonly RowEntry[] = [
	{ id: 'letter', theme: 'week', facts: ['letter'], kept: true },
	{
		id: 'thursday',
		theme: 'week',
		facts: ['austin-statement', 'official-briefing', 'washington-statement', 'singh-statement']
	},
	{
		id: 'delay',
		theme: 'week',
		about: 'delay-before-the-war',
		facts: [
			'talks-planned-mid-2023',
			'gaza-delayed-talks',
			'commission-agreed',
			'attacks-since-october'
		]
	},
	{
		id: 'about',
		theme: 'talks',
		about: 'what-the-talks-are-about',
		facts: [
			'talks-next-phase',
			'talks-whether-and-when',
			'talks-withdraw-coalition',
			'talks-combat-operations',
			'talks-american-and-foreign-troops',
			'pm-office-end-mission'
		],
		kept: true
	},
	{
		id: 'decided',
		theme: 'talks',
		about: 'decided-or-open',
		facts: [
			'talks-whether-and-when',
			'bilateral-cooperation',
			'assessment-then-timetable',
			'decision-to-transition',
			'foreign-ministry-timeline'
		]
	},
	{
		id: 'combat',
		theme: 'talks',
		about: 'combat-ended-or-not',
		facts: ['combat-role-ended-2021', 'talks-combat-operations', 'decision-to-transition']
	},
	{ id: 'troops-iraq', theme: 'forces', facts: ['us-troops-iraq'], kept: true },
	{ id: 'troops-syria', theme: 'forces', facts: ['us-troops-syria'] },
	{ id: 'allies', theme: 'forces', facts: ['allied-troops'] },
	{ id: 'isis', theme: 'forces', facts: ['isis-members'] },
	{
		id: 'counts',
		theme: 'attacks',
		about: 'attack-counts',
		facts: ['attacks-about-150', 'attacks-more-than-150'],
		kept: true
	},
	{
		id: 'who-attacks',
		theme: 'attacks',
		about: 'who-attacks',
		facts: [
			'groups-accused',
			'militants-attacking',
			'attacks-by-iran-backed-groups',
			'iran-proxy-presence',
			'islamic-resistance-is',
			'attacks-claimed'
		]
	},
	{ id: 'strikes', theme: 'attacks', facts: ['us-strikes'], kept: true },
	{ id: 'us-conditions', theme: 'wants', facts: ['us-prefers-conditions'], kept: true },
	{ id: 'elements', theme: 'wants', facts: ['elements-prefer-timeline'], kept: true },
	{ id: 'foreign-ministry', theme: 'wants', facts: ['foreign-ministry-timeline'], kept: true },
	{ id: 'parliament', theme: 'wants', facts: ['parliament-full-withdrawal'], kept: true },
	{ id: 'no-request', theme: 'wants', facts: ['ryder-no-request'] },
	{ id: 'assess-first', theme: 'wants', facts: ['assessment-then-timetable'], kept: true }
];

/** The first of an article's quotations of some facts: which fact, and where it begins; null where it has none. */
function firstPlace(ids: readonly FactId[], from: ArticleId): CoveragePlace | null {
	const own = ids.flatMap((id) =>
		fact(id)
			.sources.filter(({ article }) => article === from)
			.map(({ start }) => ({ fact: id, start }))
	);
	return own.sort((a, b) => a.start - b.start)[0] ?? null;
}

function coverageRow({ id, theme, facts: ids, about, kept = false }: RowEntry): CoverageRow {
	const disputed = about && disagreement(about);
	const reporting = new Set(ids.flatMap((one) => articlesReporting(one).map((by) => by.id)));
	const mark = (one: ArticleId): CoverageMark => {
		if (!reporting.has(one)) return 'silent';
		if (disputed?.articles.includes(one)) return 'differs';
		return reporting.size === 1 ? 'only' : 'reports';
	};
	return {
		id,
		theme,
		kept,
		marks: articleIds.map(mark),
		places: articleIds.map((one) => firstPlace(ids, one)),
		facts: ids.map((one) => ({ id: one, title: fact(one).title })),
		disagreement: disputed && { id: disputed.id, title: disputed.title }
	};
}

/** Who reports what, fact by fact. */
export const coverage = (): CoverageRow[] => rows.map(coverageRow);
