import type { Component } from 'svelte';
import ArticlesGraphic from '$lib/story/graphics/ArticlesGraphic.svelte';
import DecidesGraphic from '$lib/story/graphics/DecidesGraphic.svelte';
import FireGraphic from '$lib/story/graphics/FireGraphic.svelte';
import PastGraphic from '$lib/story/graphics/PastGraphic.svelte';
import PeopleGraphic from '$lib/story/graphics/PeopleGraphic.svelte';
import PositionsGraphic from '$lib/story/graphics/PositionsGraphic.svelte';
import RunGraphic from '$lib/story/graphics/RunGraphic.svelte';
import TwoWaysGraphic from '$lib/story/graphics/TwoWaysGraphic.svelte';
import WeekGraphic from '$lib/story/graphics/WeekGraphic.svelte';
import PredictForm from '$lib/story/predict/PredictForm.svelte';

/** The graphic of each chapter, in any of its views. */
export const graphics = {
	week: WeekGraphic,
	past: PastGraphic,
	people: PeopleGraphic,
	fire: FireGraphic,
	positions: PositionsGraphic,
	'two-ways': TwoWaysGraphic,
	run: RunGraphic,
	decides: DecidesGraphic,
	articles: ArticlesGraphic
} as unknown as Readonly<Record<string, Component<{ view: string }>>>;

/** What follows the prose of a step, by the view that the step asks for. */
export const afterProse: Readonly<Record<string, Component>> = { predict: PredictForm };
