/**
 * Stands in for `$app/paths` in embedded parts, which are no pages of SvelteKit: addresses of the site, in full
 * where it was known at the build where the site stands, else as seen from `/embed/…/`.
 */
const root = import.meta.env.EMBED_SITE as string;

export const resolve = (path: string): string => root + path.slice(1);
export const asset = resolve;
export const base = root.replace(/\/$/, '');
