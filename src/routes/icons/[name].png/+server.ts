import { error } from '@sveltejs/kit';
import { ICONS, icon, type IconName } from '../icons.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(ICONS).map((name) => ({ name }));

/** The site's icon in one of the sizes that systems ask for. */
export const GET: RequestHandler = async ({ params: { name } }) => {
	if (!Object.hasOwn(ICONS, name)) error(404);
	return new Response(await icon(name as IconName), { headers: { 'content-type': 'image/png' } });
};
