import { articles, derivations, disagreements, facts } from '$lib/facts';

export const prerender = true;
export const trailingSlash = 'never';

/** Everything that seeds/ holds, each record with its id. */
export const GET = () => {
	const records = {
		articles: articles(),
		facts: facts(),
		disagreements: disagreements(),
		derivations: derivations()
	};
	return new Response(`${JSON.stringify(records, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
