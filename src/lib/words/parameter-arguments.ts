import { choiceArguments } from './en/simulator-choices';
import { unknownArguments } from './en/simulator-unknowns';
import type { Locale } from './locale';

const english = { ...choiceArguments, ...unknownArguments };
/** Why each parameter stands where it does, and who would argue for more or less. Load it when it is asked for. */
export type ParameterArguments = typeof english;

const catalogues: Record<Locale, ParameterArguments> = { en: english };

/** The arguments about every parameter in a language. */
export function parameterArguments(locale: Locale): ParameterArguments {
	return catalogues[locale];
}
