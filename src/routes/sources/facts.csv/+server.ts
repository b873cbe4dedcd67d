import { toCsv } from '$lib/charts/table/table';
import { factTable } from '../table';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(toCsv(factTable()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
