/** Citing and sharing: the dialog, and what is said of the things that are cited. */
export const citeWords = {
	heading: 'Cite or share',
	close: 'Close',
	style: 'Style',
	styles: { apa: 'APA', mla: 'MLA', chicago: 'Chicago', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	text: 'Citation',
	plain:
		'This is plain text. Put the titles of whole works in italics where your teacher asks for it.',
	copy: 'Copy the citation',
	copyLink: 'Copy the link',
	share: 'Share …',
	bib: 'Download .bib',
	json: 'Download .json',
	copied: 'The citation is copied.',
	linkCopied: 'The link is copied.',
	refused:
		'The browser does not let this page copy. The text is selected: copy it with your keyboard or by a long press.',
	saved: (name: string) => `Saved as ${name}.`,
	link: 'Link',
	media: { chart: 'Chart', record: 'Source record', run: 'Run of a model, not data' },
	/** A record’s name: what it is, and the words of it. */
	record: (title: string, display: string) => (title ? `${title}: ${display}` : display),
	/** The articles whose words a record holds. */
	wordsOf: (articles: readonly string[]) =>
		`The words are those of ${new Intl.ListFormat('en').format(articles)}.`,
	workedOut: (articles: readonly string[]) =>
		`Worked out by this site from the words of ${new Intl.ListFormat('en').format(articles)}.`,
	article: (name: string, date: string) => `${name} (${date})`,
	/** Where a chart’s figures are. */
	data: (address: string) => `Data: ${address}`,
	/** What to know about a run. */
	run: (modelVersion: number, told: string) =>
		`This is a run of model version ${modelVersion}, not data and not a forecast. ${told}`
};
