/** The dialog that gives the code of a part to be framed by other pages, and a link to it. */
export const embedDialogWords = {
	heading: 'Embed or share',
	close: 'Close',
	what: { name: 'What', chart: 'The chart', chapter: 'The chapter, step by step' },
	start: 'Begin with',
	/** What of a chart is brought out; its names are the titles of the steps that show it. */
	view: { name: 'Bring out', all: 'All of it' },
	run: {
		name: 'The run',
		now: 'As it is now',
		usual: 'As the simulator begins'
	},
	theme: {
		name: 'Colours',
		auto: 'As the reader’s device',
		light: 'Light',
		dark: 'Dark',
		projector: 'Projector'
	},
	show: {
		name: 'What is there',
		title: 'The title',
		controls: 'The controls, such as Back and Next',
		reset: 'The way back to the beginning',
		links: 'Links to sources and to the whole explainer',
		hide: 'Results wait until they are asked for'
	},
	size: {
		name: 'Size',
		full: 'Full width',
		course: '880 × 510',
		own: 'Own size',
		width: 'Width',
		height: 'Height'
	},
	sizeNotes: {
		full: 'The script in the last line makes the frame as high as what is in it. Without it the frame is 510 pixels high and scrolls.',
		course: 'The frame that Moodle has.',
		own: 'In pixels.'
	},
	code: 'Code for a page',
	copyCode: 'Copy the code',
	codeCopied: 'The code is copied.',
	link: 'Link',
	copyLink: 'Copy the link',
	linkCopied: 'The link is copied.',
	refused:
		'The browser does not let this page copy. The text is selected: copy it with your keyboard or by a long press.',
	same: 'Link and code open what the preview shows.',
	qr: 'QR code of the link',
	classroom: 'Share to Google Classroom',
	classroomNote: 'Opens Google’s own page. Until then, nothing is asked of Google.',
	files: 'Take along',
	picture: 'Picture (PNG)',
	table: 'Table (CSV)',
	packages: 'Files for course systems',
	preview: 'Preview',
	/** What the frame in the preview is called. */
	frame: (title: string) => `Preview: ${title}`,
	more: 'All addresses and what they can say'
};
