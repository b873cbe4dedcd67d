import { parameters, type EmbedParameters } from '$lib/classroom/embed/parameters';
import type { EmbedGuideWords } from '$lib/words/embed-guide';

type Name = keyof EmbedParameters;

/** One name that an address may hold, as the page says it. */
export interface ParameterRow {
	name: Name;
	does: string;
	/** Values as they are written, or what they are in words. */
	values: readonly string[] | string;
	/** The value of an address that does not name it; in words where it has none. */
	usual: { value: string } | string;
}

/** Every name that an address may hold, from the list that the parts themselves read it by. */
export function parameterRows({ parameters: words }: EmbedGuideWords): ParameterRow[] {
	const inWords = { state: words.states, step: words.step };
	return (Object.keys(parameters) as Name[]).map((name) => {
		const { values, usual } = parameters[name];
		const value = typeof usual === 'boolean' ? String(Number(usual)) : String(usual);
		return {
			name,
			does: words.does[name],
			values: typeof values === 'string' ? inWords[values] : values,
			usual: usual === undefined ? words.none : usual === 0 ? words.firstStep : { value }
		};
	});
}
