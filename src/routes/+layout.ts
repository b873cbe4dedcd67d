import { defaultLocale } from '$lib/words/locale';

export const prerender = true;
export const trailingSlash = 'always';

export const load = () => ({ locale: defaultLocale });
