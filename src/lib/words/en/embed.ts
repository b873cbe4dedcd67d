/** Words around a part of the site that stands in a frame on another page. */
export const embedWords = {
	open: 'Open the full explainer',
	/** What is read out after Back and Next, and stands between them. */
	progress: (step: number, of: number, title: string) => `Step ${step} of ${of}: ${title}`,
	steps: 'Steps',
	/** Names are those of the address: `theme`, `step`. */
	unreadable: (names: readonly string[]) =>
		`The address of this part has a value that cannot be read (${names.join(', ')}). The usual one is used.`
};
