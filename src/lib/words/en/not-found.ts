/** The page that a server shows for what is not there. */
export const notFoundWords = {
	description:
		'There is no page at this address. From here you get to the story and the simulator.',
	what: 'The address may be misspelt, or the link that led here may be old. Everything else is where it was.',
	guess: 'Did you mean this page?',
	chapters: 'Chapters of the story'
};
