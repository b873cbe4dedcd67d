export {
	articlesReporting,
	articlesSilent,
	contrasts,
	derivationsFrom,
	disagreementsOf,
	quotationsByArticle,
	type Contrast,
	type Quotations
} from './citations';
export {
	article,
	articles,
	derivation,
	derivations,
	disagreement,
	disagreements,
	event,
	fact,
	facts,
	figure,
	isFactId,
	position
} from './records';
export type * from './types';
