import { articleIds, type Topic, type TopicId } from '$lib/charts/articles/data';
import { quotationsByArticle, type ArticleId, type DisagreementId, type FactId } from '$lib/facts';

/** Words of a fact's quotation in one article; throws where it has no such words. */
export function said(id: FactId, from: ArticleId, words: string): string {
	const own = quotationsByArticle(id).find((one) => one.article.id === from)?.sources ?? [];
	if (!own.some(({ quote }) => quote.includes(words)))
		throw new Error(`Article ${from} does not say “${words}” in the fact "${id}".`);
	return words;
}

/** A fact, and words of its quotation. */
export type Quoted = readonly [FactId, string];
interface TopicEntry {
	id: TopicId;
	record: FactId | `disagreement-${DisagreementId}`;
	kept: boolean;
	quotes: Readonly<Record<ArticleId, readonly Quoted[]>>;
}
const topics: readonly TopicEntry[] = [
	{
		id: 'talks',
		record: 'disagreement-what-the-talks-are-about',
		kept: true,
		quotes: {
			'000': [
				['talks-next-phase', 'the next phase of the US-led coalition'],
				['talks-whether-and-when', 'the feasibility and timing']
			],
			'001': [
				['talks-next-phase', 'the next phase of the US-led anti-ISIS coalition'],
				['talks-whether-and-when', 'whether and when']
			],
			'002': [
				['talks-withdraw-coalition', 'withdrawing the forces of the US-led international coalition']
			],
			'003': [
				[
					'talks-combat-operations',
					'the gradual withdrawal of U.S.-led coalition combat operations'
				]
			],
			'004': [
				['talks-american-and-foreign-troops', 'the future of American and other foreign troops'],
				['pm-office-end-mission', 'to end the mission of the coalition']
			]
		}
	},
	{
		id: 'wants',
		record: 'disagreement-paraphrase-as-quotation',
		kept: true,
		quotes: {
			'000': [['us-prefers-conditions', 'based on conditions in Iraq']],
			'001': [
				['us-prefers-conditions', 'based on conditions in Iraq'],
				['elements-prefer-timeline', 'based on a timeline']
			],
			'002': [['us-waived-condition', 'waived this condition']],
			'003': [['assessment-then-timetable', 'a timetable for the departure']],
			'004': [['foreign-ministry-timeline', 'a specific and clear timeline']]
		}
	},
	{
		id: 'bound',
		record: 'us-troops-iraq',
		kept: false,
		quotes: {
			'000': [],
			'001': [['us-troops-iraq', 'roughly 2,500']],
			'002': [['us-troops-iraq', 'about 2,500']],
			'003': [['us-troops-iraq', 'approximately 2,500']],
			'004': [['us-troops-iraq', 'about 2,500']]
		}
	},
	{
		id: 'attackers',
		record: 'disagreement-who-attacks',
		kept: false,
		quotes: {
			'000': [['groups-accused', 'Iran-backed groups accused of attacking']],
			'001': [['militants-attacking', 'Iran-backed militants who have been attacking']],
			'002': [['attacks-by-iran-backed-groups', 'Iran-backed armed groups']],
			'003': [['iran-proxy-presence', "Iran's proxy presence"]],
			'004': [['islamic-resistance-is', 'a loose alliance of Iran-linked groups']]
		}
	}
];

const topic = ({ id, record, kept, quotes }: TopicEntry): Topic => ({
	id,
	record,
	kept,
	quotes: articleIds.map((one) => quotes[one].map(([source, words]) => said(source, one, words)))
});

/** What each article says of a few topics. */
export const wording = (): Topic[] => topics.map(topic);
