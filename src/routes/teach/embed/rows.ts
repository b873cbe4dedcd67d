import { parameters, type EmbedParameters } from '$lib/classroom/embed/parameters';
import type { EmbedGuideWords } from '$lib/words/embed-guide';

type Name = keyof EmbedParameters;

/** One name that an address may hold, as the page says it. */
export interface ParameterRow {
	name: Name;
	does: string;
	/** Values as they are written, or what they are in words. */
	values: readonly string[] | string;
	/** The value of an address that does not name it, as it is written, or in words. */
	usual: { value: string } | string;
}

/** Every name that an address may hold, from the list that the parts themselves read it by. */
export function parameterRows({ parameters: words }: EmbedGuideWords): ParameterRow[] {
	return (Object.keys(parameters) as Name[]).map((name) => {
		const { values, usual } = parameters[name];
		if (typeof values === 'string')
			return {
				name,
				does: words.does[name],
				values: words.kinds[values],
				usual: words.none[values]
			};
		const value = typeof usual === 'boolean' ? String(Number(usual)) : String(usual);
		return { name, does: words.does[name], values, usual: { value } };
	});
}
