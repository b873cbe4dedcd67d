import { json } from '@sveltejs/kit';
import { readingResults } from '../results';

export const prerender = true;
export const trailingSlash = 'never';

/** What every reading comes to, for browsers. */
export const GET = () => json(readingResults());
