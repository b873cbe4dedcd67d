import type { Component } from 'svelte';
import { beginPart, find } from './begin';
import { coverResults } from './cover';
import { ownFrame, sendHeight } from './height';
import { liveGraphic } from './live-graphic.svelte';

/** Leaves the chart as the server drew it, or puts it into the view that the address names. */
export function startChart(graphic?: Component<{ view: string }>): void {
	const { views = '' } = find<HTMLElement>('main').dataset;
	const { view, hide } = beginPart({ views: views.split(' ').filter(Boolean) });
	if (graphic && view !== undefined) liveGraphic(graphic, find('#graphic'), view);
	coverResults(hide)(true);
	sendHeight(ownFrame());
}
