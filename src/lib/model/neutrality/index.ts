export {
	COMPARED,
	STANDARD_ERRORS,
	UNDISPUTED,
	UNDISPUTED_NAMES,
	type ComparedName,
	type UndisputedName
} from './compared';
export {
	NEUTRALITY_DEFAULTS,
	neutralityReport,
	type NeutralityReport,
	type NeutralityRequest,
	type StaySummary
} from './report';
export type { AllAtOnce, ComparisonSummary, Driver, OutcomeComparison } from './summarise';
