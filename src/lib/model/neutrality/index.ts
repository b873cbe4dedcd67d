export { STANDARD_ERRORS } from '../batch/paired';
export { COMPARED, WELCOME, WELCOME_NAMES, type ComparedName, type WelcomeName } from './compared';
export {
	NEUTRALITY_DEFAULTS,
	neutralityReport,
	type NeutralityReport,
	type NeutralityRequest,
	type StaySummary
} from './report';
export type { AllAtOnce, ComparisonSummary, Driver, OutcomeComparison } from './summarise';
