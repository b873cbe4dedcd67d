/** The page for those who put parts of the site into pages of their own. */
export const embedGuide = {
	title: 'Embed',
	description:
		'Every part of the site that other pages can frame, what its address can say, how the frame gets its height, and what stays as it is.',
	lead: 'A part of this site in your own page, as you set it.',
	intro:
		'The button “Embed” beside a chart or a fact, on the page of a chapter and below the simulator gives the code, a link and a QR code. This page says what that code can say, for those who write it themselves.',
	contents: 'On this page',
	sections: {
		parts: 'Parts and their addresses',
		parameters: 'What an address can say',
		height: 'The height of the frame',
		sandbox: 'What a frame may do',
		links: 'Pasting a link',
		stays: 'What stays as it is'
	},
	parts: {
		lede: 'Each part is one HTML file. It asks for no other file, works at 320 pixels and up, and can be read without JavaScript. Put the address of this site before it.',
		whole: 'The chapter, step by step:',
		chart: 'A chart alone:',
		steps: 'Steps:',
		views: 'Its parameter “view” can bring out:',
		others: {
			simulator: {
				title: 'The simulator',
				note: 'Without a script it shows both usual runs in full.'
			},
			compare: { title: 'Two articles, compared', note: 'Any two of the five.' },
			fact: {
				title: 'One fact, with the words it comes from',
				note: 'The id of a fact is at the end of the link to it on the page of sources. The address can also end in it.'
			},
			chart: { title: 'What happened next', note: 'The chart of what came after January 2024.' }
		},
		lesson: {
			title: 'A whole lesson',
			note: 'Chapters, questions and the simulator, one after another. Its address says what it is made of:',
			compose: 'put a lesson together'
		}
	},
	parameters: {
		lede: 'What an address says stands in its query, as in',
		columns: { name: 'Name', does: 'What it does', values: 'Values', usual: 'If not named' },
		does: {
			theme:
				'Colours. “auto” follows the reader’s device; “projector” is light, with larger text and black lines.',
			controls: 'Whether Back, Next and other controls are there.',
			title: 'Whether the title is there.',
			links: 'Whether links lead anywhere. Without them, readers stay in the frame.',
			lang: 'The language.',
			s: 'The run that the simulator opens with.',
			step: 'The step that a chapter opens with.',
			reset: 'Whether the way back to the beginning is there.',
			hide: 'Whether results wait until the reader asks for them.',
			view: 'What a chart brings out, or which approaches the simulator shows.',
			a: 'The first of two articles to compare.',
			b: 'The second of two articles to compare.',
			id: 'The fact of a card.'
		},
		/** Values that are no fixed list, by what they are. */
		kinds: {
			state: 'What follows “s=” in the address of the simulator',
			step: 'The id of a step, or its number',
			view: 'A name from the list of the part',
			article: 'The number of an article',
			fact: 'The id of a fact'
		},
		/** What is there where no value is named, by what the value would be. */
		none: {
			state: 'The usual run',
			step: 'The first',
			view: 'All of it',
			article: 'The first pair',
			fact: 'One of them'
		},
		rest: 'All parts know “theme”, “title”, “links” and “lang”. Names that a part does not know are passed over. Where a value cannot be read, the usual one is used, and a line in the part says so.'
	},
	height: {
		lede: 'With the script in its last line, the frame is as high as what is in it, at any width. Without it the frame keeps the height that you give it, and scrolls.',
		element:
			'Or write an element of your own page around a link. The script makes a frame of it. Where scripts are off, the link stays.',
		others:
			'A part also tells its height to pages that use open-iframe-resizer, @newswire/frames (the format of AMP) or pym.js, and to Canvas, Sakai, Medium and WordPress. Nothing but its size leaves the frame.'
	},
	sandbox: {
		lede: 'The code lets a part run its script and open links in a new window, and nothing else.',
		scripts: 'needed: without it the part stands still, with all of its words and drawings.',
		popups: 'for links to sources. Leave both out where links are off.',
		origin:
			'only if answers and predictions should be there again at the next visit. A part works without it, and then forgets them.',
		headers: 'The site sends no header that keeps it out of a frame.'
	},
	links: {
		wordpress:
			'WordPress makes a frame of a link that stands on a line of its own, where the site was built with its full address. The link must be that of a chapter’s page, of the simulator or of a part. It is read by oEmbed, as a file.',
		state: 'A link that is pasted opens the part as usual. For a step or a run, use the code.',
		classroom:
			'Google Classroom takes a link. The button “Embed” has one that opens Google’s own page with the address filled in.',
		lti: 'As the site is files alone, it cannot speak LTI, which needs a server of its own.'
	},
	stays: {
		promise:
			'Addresses, names and values on this page stay as they are. New ones may be added. A run in an address keeps its meaning; where the model has changed since, the simulator says so.',
		privacy:
			'No account, no cookies, no analytics, no request to anyone but this site. Choices stay in your browser or in your school’s course system.',
		back: 'Back to the page for teachers'
	}
};
