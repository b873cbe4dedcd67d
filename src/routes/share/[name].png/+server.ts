import { error } from '@sveltejs/kit';
import { SIZE } from '../draw';
import { imageNames, isImage, shareSvg } from '../images';
import { rasterise } from '../raster.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => imageNames.map((name) => ({ name }));

/** The picture that stands for a page or chapter where a link to it is shown. */
export const GET: RequestHandler = async ({ params: { name } }) => {
	if (!isImage(name)) error(404);
	return new Response(await rasterise(shareSvg(name), SIZE.width), {
		headers: { 'content-type': 'image/png' }
	});
};
