import { scenarioWords } from './en/sim-scenarios';
import { useLocale, type Locale } from './locale';

/** Every word about scenarios that are kept, compared and taken along. Load them with what shows them. */
export type ScenarioWords = typeof scenarioWords;

const catalogues: Record<Locale, ScenarioWords> = { en: scenarioWords };

/** The words about scenarios in the reader's language; call it while a component is being set up. */
export function useScenarioWords(): ScenarioWords {
	return catalogues[useLocale()];
}
