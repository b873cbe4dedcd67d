/*
 * The glossary and how a card shows a word of it, in one chunk that no page loads before a word is asked for.
 */
export { termOf, type Term } from './content';
export { default as TermCard } from './TermCard.svelte';
