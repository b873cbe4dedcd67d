import { ico } from '../icons/icons.server';

export const prerender = true;

/** The site's icon for programs that ask for this name. */
export const GET = async () =>
	new Response(await ico(), { headers: { 'content-type': 'image/x-icon' } });
