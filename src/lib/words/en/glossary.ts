import { once } from '../once';

const list = once(() => new Intl.ListFormat('en', { type: 'unit' }));

export const glossary = {
	title: 'Glossary',
	description:
		'What the words mean that the articles, the story and the model use, who uses them, and where.',
	lead: 'Who uses which word, and what it means.',
	intro:
		'The sentences are ours. Where articles use different words for the same people, all of them stand here.',
	kind: 'A word of the glossary',
	also: (others: readonly string[]) => `Also: ${list().format(others)}`,
	more: 'See it in the glossary',
	said: 'Who uses the word',
	uses: 'In the story:',
	groups: {
		talks: {
			title: 'The talks and the parties',
			what: 'Names and words that the five articles use, not always in the same way.'
		},
		rules: {
			title: 'Ways to leave',
			what: 'Rules for an exit. The names that end in “-based” are ours, after the articles’ words.'
		},
		sources: {
			title: 'Reading the sources',
			what: 'What this site calls the things that it takes from an article.'
		},
		model: { title: 'The model', what: 'Words of the simulator and of the page on the model.' }
	}
};
