/** Words of the lesson: chosen chapters, questions and the simulator, one after another. */
export const lessonWords = {
	title: 'Conditions or calendar? A lesson',
	description:
		'A lesson on the January 2024 talks between the United States and Iraq: chapters step by step, questions with what can be said of each answer, and the simulator.',
	kicker: 'A lesson · not a forecast',
	contents: 'Contents',
	/** What has been seen to its end, in the list of contents. */
	seen: 'seen',
	parts: {
		questions: 'More questions',
		simulator: 'The simulator',
		end: 'What you did'
	},
	asked: 'Questions on this chapter',
	ways: 'Through the lesson',
	back: 'Back',
	next: 'Next',
	/** What is read out after Back and Next, and stands between them. */
	progress: (part: string, stop: number, of: number) =>
		of > 1 ? `${part}: ${stop} of ${of}` : part,
	predict: {
		title: 'Predict first',
		intro: 'Before you run the model: what do you expect of each approach?'
	},
	simulator: {
		title: 'Run it yourself',
		notice:
			'A model world, not a forecast. Most of its numbers are assumptions, and none is estimated from data.',
		locked: (groups: readonly string[]) => `Kept as your teacher chose them: ${groups.join(', ')}.`,
		groups: {
			world: 'chance',
			choices: 'what governments choose',
			unknowns: 'the unknowns that tell most',
			assumptions: 'all other assumptions'
		},
		outcomes: 'What it came to',
		log: 'What happened, month by month',
		why: 'Why it went this way',
		many: 'Many model worlds, not one',
		decides: 'Which assumptions decide it',
		keep: 'Keep, compare and take along'
	},
	end: {
		title: 'What you did',
		noScript: 'With a script, this part says what you did and makes a code to hand in.',
		seen: (seen: number, of: number) => `You saw ${seen} of ${of} parts.`,
		answered: (answered: number, of: number, right: number) =>
			`You checked ${answered} of ${of} answers; ${right} of them fit in full.`,
		complete: 'That is the whole lesson.',
		missing: 'Not yet seen or answered:',
		course:
			'Your course system was told how far you came and how many answers fit. It was not asked who you are.',
		alone: 'Nothing of this has left your machine.',
		code: 'Your code to hand in, without a name',
		codeHelp: 'It holds your prediction and your answers. A teacher can read it on the site.',
		copy: 'Copy the code',
		copied: 'The code is copied.',
		refused: 'Your browser did not copy it. The code is marked: copy it from there.'
	}
};
