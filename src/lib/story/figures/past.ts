import type { MapData, Place } from '$lib/charts/iraq-map/layout';
import type { PastEvent, PastEventId } from '$lib/charts/long-timeline/layout';
import { mapShapes } from '$lib/charts/map-shapes/map-shapes.server';
import type { ShareData } from '$lib/charts/overrun-share/layout';
import type { PastData } from '$lib/charts/past/layout';
import { article, event, fact, figure, type ArticleId, type FactId } from '$lib/facts';

const eventFacts: readonly (readonly [PastEventId, FactId])[] = [
	['left', 'left-2011'],
	['back', 'returned-2014'],
	['overrun', 'isis-overran-2014'],
	['defeated', 'isis-defeated-2017'],
	['role', 'combat-role-ended-2021'],
	['commission', 'commission-agreed'],
	['planned', 'talks-planned-mid-2023'],
	['attacks', 'attacks-since-october'],
	['talks', 'first-round']
];

/** The fact in which the articles name each place; articles use Baghdad for the government alone. */
const placeFacts: readonly (readonly [Place['id'], Place['kind'], FactId])[] = [
	['anbar', 'governorate', 'strikes-babil-anbar'],
	['babil', 'governorate', 'strikes-babil-anbar'],
	['baghdad', 'governorate', 'commission-set-up'],
	['al-asad', 'base', 'photo-al-asad']
];

const articlesOf = (ids: readonly FactId[]): ArticleId[] =>
	[...new Set(ids.flatMap((id) => fact(id).sources.map((source) => source.article)))].sort();
const namesOf = (ids: readonly FactId[]): string[] => articlesOf(ids).map((id) => article(id).name);

function pastEvent([id, factId]: (typeof eventFacts)[number]): PastEvent {
	const { date, from, to, display, inferred, precision } = event(factId);
	return {
		id,
		fact: factId,
		from: from ?? date,
		to,
		day: precision === 'day' ? date : undefined,
		when: display,
		inferred,
		articles: namesOf([factId])
	};
}

function shareFigure(): ShareData {
	const { value, display } = figure('third-of-iraq');
	if (value === null) throw new Error('The share of Iraq has no number to draw.');
	return {
		fact: 'third-of-iraq',
		share: value,
		words: display,
		when: event('isis-overran-2014').display,
		articles: namesOf(['third-of-iraq'])
	};
}

function mapFigure(): MapData {
	return {
		shapes: mapShapes(),
		places: placeFacts.map(([id, kind, factId]) => ({
			...{ id, kind, fact: factId },
			articles: namesOf([factId])
		})),
		articles: namesOf(placeFacts.map(([, , factId]) => factId))
	};
}

/** What the chapter on the past shows: the years, the share overrun, and the map. Server only. */
export function pastFigure(): PastData {
	return {
		timeline: {
			events: eventFacts.map(pastEvent),
			articles: namesOf(eventFacts.map(([, id]) => id))
		},
		share: shareFigure(),
		map: mapFigure()
	};
}
