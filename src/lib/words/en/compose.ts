const list = (items: readonly string[]) =>
	items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

export const composeWords = {
	title: 'Put a lesson together',
	description:
		'Choose time, chapters, model worlds and questions for a lesson on the January 2024 talks. You get a link, a package and a plan with times.',
	lead: 'Your minutes, your chapters, one link.',
	intro:
		'Say how long you have and what you want to take up. You get a link, a frame for your own page, a package for a course system, and a plan with times. Your choices stand in the address of this page and nowhere else.',
	min: (minutes: number) => `${minutes} min`,
	minutes: (minutes: number) => `${minutes} minutes`,
	choose: {
		heading: 'Choose',
		minutes: 'How long is the lesson?',
		level: 'For whom?',
		levels: {
			first: 'A first meeting: the week, the rules, one run',
			further: 'A class that goes further: sources and assumptions'
		},
		predict: 'Before the run',
		predictFirst: 'The class predicts first',
		predictNote: 'A guess comes before any result is seen.',
		chapters: 'Chapters and their questions',
		chaptersNote: 'Beside a chapter stands the time to read it alone.',
		chapterTime: (title: string, minutes: string) => `${title}, ${minutes}`,
		worlds: 'Model worlds in the simulator',
		worldsNote: 'With none, the lesson has no simulator.',
		locked: 'Controls to lock',
		lockedNote: 'What is locked stays as the model world has it.',
		oneChapter: 'A lesson needs at least one chapter.'
	},
	suggested: {
		names: {
			chapters: 'the chapters',
			presets: 'the model worlds',
			locked: 'the locked controls',
			questions: 'the questions',
			predictFirst: 'the prediction'
		},
		byHand: (names: readonly string[]) =>
			`You set ${list(names)} yourself. They stay so when you change the time.`,
		all: 'The choices below fit the time. Change what you like: it then stays as you set it.',
		again: 'Suggest everything again'
	},
	fits: (needed: number, minutes: number) =>
		`This takes at least about ${needed} of ${minutes} minutes. The rest is for talk.`,
	full: (minutes: number) => `This just fits into ${minutes} minutes.`,
	over: (needed: number, minutes: number) =>
		`More than fits: about ${needed} minutes. The lesson has ${minutes}.`,
	unreadable: (names: readonly string[]) =>
		`Part of this address could not be read: ${list(names)}. There you see the usual choice.`,
	noScript: {
		title: 'Three ready lessons',
		note: 'To choose for yourself, to make a package and to get a code to scan, you need JavaScript. Below is all that there is to choose from, and the plan of the usual lesson. These links carry their choices for browsers that run scripts.',
		lesson: (minutes: string, chapters: readonly string[]) => `${minutes}: ${list(chapters)}`
	},
	take: {
		heading: 'Take it with you',
		link: 'One link to the lesson',
		linkNote: 'It opens the lesson as you chose it.',
		open: 'Open the lesson',
		frame: 'A frame for a page of your own',
		frameNote: 'Paste this into the HTML of your page.',
		copyLink: 'Copy the link',
		copyFrame: 'Copy the code',
		copied: 'Copied.',
		refused:
			'Your browser does not allow copying here. The text is marked, so you can copy it yourself.',
		packages: 'A file',
		packagesNote: 'It is made in your browser. Nothing is sent.',
		kinds: {
			scorm12: { name: 'SCORM 1.2', meaning: 'For a course system. Most of them take this form.' },
			scorm2004: {
				name: 'SCORM 2004',
				meaning: 'For a course system that asks for the newer form.'
			},
			cartridge: {
				name: 'Common Cartridge',
				meaning: 'For a course system that imports whole courses.'
			},
			gift: { name: 'GIFT', meaning: 'The questions alone, as text for a question bank.' },
			html: { name: 'One file', meaning: 'The lesson to open without a network.' }
		},
		making: (name: string) => `${name} is being made …`,
		saved: (file: string) => `${file} is saved.`,
		failed: (name: string) =>
			`${name} could not be made. Are you online? Try again, or use the link.`
	},
	plan: {
		heading: (minutes: number) => `Plan for ${minutes} minutes`,
		note: 'Times are guesses, not findings: a chapter has its reading time and a minute for its graphic, a question has a minute, and talk has the rest.',
		address: 'The lesson is at',
		code: 'Code to scan that leads to the lesson',
		print: 'Print the plan and the key',
		steps: {
			start: {
				title: 'Begin',
				does: 'Everyone opens the link. Say what will be asked at the end.'
			},
			chapter: { does: 'Read the chapter and go through its graphic.', asks: 'Then answer:' },
			predict: {
				title: 'Predict',
				does: 'Alone, for both approaches: when do the last US troops leave? Has ISIS fewer, about as many or more members at the end? Give a reason.'
			},
			simulate: {
				title: 'Run the model',
				first:
					'Run both approaches month by month. Stop at the first change, and ask which rule or assumption made it.',
				further:
					'Groups change one assumption each. They say first what they expect, and then run both approaches.',
				worlds: (names: readonly string[]) => `Model worlds: ${names.join('; ')}.`
			},
			questions: { title: 'Further questions', does: 'Answer in pairs:' },
			discuss: {
				title: 'Discuss',
				first: 'What came from a rule, and what from luck?',
				further: 'On which assumption or source does most hang? Who would choose another?',
				withoutModel: 'What do the articles agree on? What does each leave out?'
			},
			close: {
				title: 'Close',
				withModel: 'Everyone writes down one thing that the run cannot tell.',
				withoutModel: 'Everyone writes down one thing that the articles leave open.'
			}
		}
	},
	key: {
		heading: 'Answer key',
		note: 'For teachers. A prediction has no right answer: ask for its reason.',
		none: 'You chose no questions.'
	}
};
