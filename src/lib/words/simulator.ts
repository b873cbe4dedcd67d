import { simulatorWords } from './en/simulator';
import { useLocale, type Locale } from './locale';

/** Every word of the simulator and the model's parameters. A further language has the same shape. */
export type SimulatorWords = typeof simulatorWords;

const catalogues: Record<Locale, SimulatorWords> = { en: simulatorWords };

/** The simulator's words in the reader's language; call it while a component is being set up. */
export function useSimulatorWords(): SimulatorWords {
	return catalogues[useLocale()];
}
