import { once } from '../once';

const plural = once(() => new Intl.PluralRules('en'));
const whole = once(() => new Intl.NumberFormat('en'));
/** "1 code", "2 codes". */
const counted = (count: number, one: string, more: string) =>
	`${whole().format(count)} ${plural().select(count) === 'one' ? one : more}`;
const verb = (count: number, one: string, more: string) =>
	plural().select(count) === 'one' ? one : more;

export const receiptsWords = {
	handIn: {
		title: 'Hand in',
		description:
			'Makes a short code of your prediction, your answers, your runs and your reasons, for a teacher to read. Nothing leaves this machine.',
		lead: 'All that you said, in one short code.',
		intro:
			'This page gathers what you did here. It is your prediction, your answers, the runs that you kept, and your reasons. It makes one code of them. You give the code to your teacher, by mail, in a chat or on paper.',
		about: {
			title: 'What the code holds',
			holds:
				'It holds what you see on this page, and nothing else. There is no name in it unless you type one. It does not say when you made it, or on which machine.',
			stays:
				'Nothing leaves this machine until you send the code yourself. Your reasons are kept in this browser, so that you can come back to them. Your name is not kept.',
			plain:
				'The code is short, but it is not secret. Anyone who has it can read it on the page for teachers.',
			check:
				'A checksum in the code finds a lost letter or a careless change. It cannot stop someone who sets out to make a false code. It is a receipt, not a proof.'
		},
		reader: 'Read codes, for teachers',
		prediction: 'Your prediction',
		noPrediction: 'There is no prediction on this machine.',
		makePrediction: 'Make a prediction in the story',
		said: (legend: string, gone: string | null, isis: 'fewer' | 'same' | 'more') => {
			const members = { fewer: 'fewer', same: 'about as many', more: 'more' }[isis];
			const leave = gone === null ? 'do not leave within 48 months' : `leave ${gone}`;
			return `${legend}, the last US troops ${leave}. At the end, compared with the start, ISIS has ${members} members.`;
		},
		reason: { conditions: 'Why, for conditions?', timeline: 'Why, for the timeline?' },
		room: (letters: number) =>
			letters > 0
				? `Room for ${counted(letters, 'more letter', 'more letters')}. Letters with accents, and of other scripts, take more.`
				: 'There is no room for more. What is over is not in the code.',
		clearReasons: 'Clear my reasons',
		reasonsCleared: 'Your reasons are cleared.',
		answers: 'Your answers',
		noAnswers: 'There are no answers on this machine.',
		giveAnswers: 'Go to the questions',
		runs: 'Runs that you kept',
		noRuns: 'There are no kept runs on this machine.',
		keepRuns: 'Keep a run in the simulator',
		someRuns: (held: number, all: number) =>
			`The code has room for ${whole().format(held)} of your ${whole().format(all)} runs: the last ones that fit. Their names stay here.`,
		runNames: 'The code holds how each run is set. Their names stay here.',
		name: 'Your name, if your teacher asks for it',
		nameNote: 'At most 40 characters. Leave it empty to hand in without a name.',
		code: 'Your code',
		nothing: 'There is nothing to hand in yet. Predict, answer, keep a run, or write a reason.',
		length: (letters: number, most: number) =>
			`${counted(letters, 'character', 'characters')}, of at most ${whole().format(most)}. It changes as you type.`,
		copy: 'Copy the code',
		copied: 'The code is copied.',
		refused:
			'Your browser does not allow copying here. The code is marked: copy it with the keyboard.',
		print: 'Print, or save as PDF',
		noScript: {
			title: 'On paper instead',
			intro:
				'Making a code needs JavaScript, and it is off in this browser. You can write the same on paper.',
			prompts: [
				'Your prediction, under the conditions-based approach: in which month do the last US troops leave, counted from January 2024, or not within 48 months? At the end, compared with the start, has ISIS fewer members, about as many, or more members? Why?',
				'Your prediction, under the timeline-based approach: in which month do the last US troops leave, counted from January 2024, or not within 48 months? At the end, compared with the start, has ISIS fewer members, about as many, or more members? Why?',
				'Your answers: print the page of questions, and mark what you choose. You need not answer all of them.',
				'Runs that you read about in the story or on the page of the simulator, and what you saw in them.',
				'Your name, if your teacher asks for it. Leave it out to hand in without a name.'
			]
		}
	},
	read: {
		title: 'Read receipts',
		description:
			'Reads the codes that students hand in, and shows predictions, answers and settings side by side. The codes stay on this machine.',
		lead: 'What a class said, side by side.',
		intro:
			'Paste the codes that your students gave you. You will see how their predictions spread, what they answered, and which settings they tried.',
		about: {
			title: 'What this page does with the codes',
			stays:
				'The codes stay in the memory of this page. They are sent nowhere and kept nowhere. When you close or reload the page, they are gone.',
			paste:
				'You can paste any number of codes at once, each on its own line or all in one text. Line breaks, spaces, quotation marks and words around a code do no harm.',
			counts:
				'The page counts. It gives no marks and puts no student above another. Many questions here have more than one good answer, and a prediction is not right or wrong: a run shows one model world.',
			check:
				'A checksum in each code finds a lost letter or a careless change. It cannot stop someone who sets out to make a false code. A receipt is not a proof.'
		},
		maker: 'Make a code, for students',
		noScript:
			'Reading codes needs JavaScript, and it is off in this browser. Students can hand in on paper instead: the page where they make a code says what to write.',
		field: 'Codes',
		fieldNote: 'A code begins with CC1-.',
		clear: 'Clear all',
		cleared: 'All codes are cleared.',
		csv: 'Download all as CSV',
		csvSaved: (file: string) => `The file ${file} is ready.`,
		csvFile: 'receipts',
		found: 'What was found',
		tally: (read: number, refused: number, doubles: number) =>
			`${counted(read, 'receipt is', 'receipts are')} read. ${whole().format(refused)} could not be read. ${counted(doubles, 'code stands', 'codes stand')} there more than once.`,
		number: (number: number) => `Code ${whole().format(number)}`,
		accepted: (name: string) => (name ? `read, from ${name}` : 'read, without a name'),
		double: (number: number) => `the same as code ${whole().format(number)}, so it counts once`,
		refused: {
			'not-a-receipt': 'not read: this is no code of this site, or its beginning is missing',
			newer: 'not read: a newer version of this site made it, so load this page anew',
			'cut-short': 'not read: its end is missing, so ask for the whole code',
			damaged: 'not read: a part of it was changed or lost, so ask for it again'
		},
		each: 'Every code, in the order in which you pasted them',
		predictions: 'Predictions',
		noPredictions: 'None of the receipts holds a prediction.',
		chart: {
			title: 'In which month the last US troops leave',
			how: 'Each mark is one prediction. Both approaches stand on the same scale.',
			none: (label: string) => `${label}: nobody names a month.`,
			range: (label: string, count: number, from: number, to: number, middle: number) =>
				`${label}: ${counted(count, 'receipt names a month', 'receipts name a month')}, from month ${from} to month ${to}; the middle is month ${middle}.`,
			never: (count: number, horizon: number) =>
				`${counted(count, 'says', 'say')} not within ${horizon} months.`,
			axis: { month: 'Month, counted from 27 January 2024', never: 'not' },
			neverNote: (horizon: number) => `“not” stands for not within ${horizon} months.`,
			table: {
				caption: 'Predictions for each month, in receipts',
				month: 'Month',
				never: (horizon: number) => `not within ${horizon} months`
			}
		},
		grades: 'How ISIS compares with its start, at the end of the time',
		grade: 'ISIS has',
		approach: { conditions: 'Conditions-based', timeline: 'Timeline-based' },
		reasons: 'Reasons',
		noReasons: 'None of the receipts holds a reason.',
		answers: 'Answers',
		noAnswers: 'None of the receipts holds an answer.',
		answered: (count: number) =>
			`${counted(count, 'receipt answers', 'receipts answer')} this question.`,
		several: 'More than one answer can be chosen.',
		option: 'Answer',
		chosen: 'Chosen by',
		settings: 'Settings tried',
		noRuns: 'None of the receipts holds a run.',
		runs: (runs: number, from: number) =>
			`${counted(runs, 'run was kept', 'runs were kept')}, in ${counted(from, 'receipt', 'receipts')}.`,
		moved: 'How often each setting was moved',
		setting: 'Setting',
		movedIn: 'Runs',
		unmoved: 'Every run has all settings at their defaults.',
		open: 'Every run',
		run: (number: number, moved: number) =>
			`Code ${whole().format(number)}: ${moved === 0 ? 'all settings at their defaults' : `${counted(moved, 'setting', 'settings')} moved`}`,
		unopened: 'This version of the simulator cannot open it.',
		columns: {
			number: 'Number',
			name: 'Name',
			month: (approach: string) => `${approach}: month of the last US troops`,
			isis: (approach: string) => `${approach}: ISIS at the end`,
			reason: (approach: string) => `${approach}: reason`,
			runs: 'Runs'
		},
		never: 'not within 48 months',
		said: (read: number, refused: number) =>
			`${counted(read, 'receipt', 'receipts')} read, ${whole().format(refused)} ${verb(refused, 'code', 'codes')} not read.`
	}
};
