import { getContext, setContext } from 'svelte';

/** Every language the site speaks, with the direction it is read in. */
export const locales = { en: { direction: 'ltr' } } as const satisfies Record<
	string,
	{ direction: 'ltr' | 'rtl' }
>;
/** BCP 47 tag of a language that the site speaks. */
export type Locale = keyof typeof locales;
export const defaultLocale: Locale = 'en';

const key = Symbol('locale');

/** Sets the language of everything below the calling component. */
export function provideLocale(locale: Locale): void {
	setContext(key, locale);
}

/** The language that the calling component is read in; the default one outside any page. */
export function useLocale(): Locale {
	return getContext<Locale | undefined>(key) ?? defaultLocale;
}
