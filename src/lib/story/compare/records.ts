import type { Article, Disagreement, Fact } from '$lib/facts';

/** What a comparison of articles is made from: the records of seeds/. */
export interface CompareRecords {
	readonly articles: readonly Article[];
	readonly facts: readonly Fact[];
	readonly disagreements: readonly Disagreement[];
}
