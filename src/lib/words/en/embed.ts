/** Words around a part of the site that stands in a frame on another page. */
export const embedWords = {
	open: 'Open the full explainer',
	/** What is read out after Back and Next, and stands between them. */
	progress: (step: number, of: number, title: string) => `Step ${step} of ${of}: ${title}`,
	steps: 'Steps',
	reset: 'Back to the beginning',
	hidden: {
		lead: 'The results are hidden. First say, or write down, what you expect, and why.',
		show: 'Show the results'
	},
	/** Below a comparison whose pair no script can change. */
	twoAlone: 'Without scripts these two stand here alone. The full explainer has all five articles.',
	/** What stands above a card in a frame, for readers who cannot see it. */
	fact: 'From the articles',
	allFacts: 'Every fact has a card of its own',
	/** Names are those of the address: `theme`, `step`. */
	unreadable: (names: readonly string[]) =>
		`The address of this part has a value that cannot be read (${names.join(', ')}). The usual one is used.`
};
