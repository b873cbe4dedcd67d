/*
 * The records and how they are drawn, in one chunk that no page loads before a fact is asked for.
 */
export { cardOf, type Card } from './card';
export { default as FactCard } from './FactCard.svelte';
