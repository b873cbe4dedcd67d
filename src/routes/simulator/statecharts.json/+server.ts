import { json } from '@sveltejs/kit';
import { drawStatecharts } from '$lib/simulator/statecharts';
import { simulatorWords } from '$lib/words/en/simulator';

export const prerender = true;

/** The statecharts as placed while the site is built, for players on other pages. */
export const GET = () => json(drawStatecharts(simulatorWords));
