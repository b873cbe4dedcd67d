export const checks = {
	title: 'Questions',
	description:
		'Short questions on each chapter about the January 2024 talks between the United States and Iraq, with what can be said of every answer.',
	lead: 'What can be said, and what cannot?',
	intro:
		'One or two questions on each chapter. Nobody counts your answers, and there is no time limit. They stay on this machine.',
	chapter: 'Read the chapter',
	ofChapter: 'Questions on this chapter',
	invite: 'Before you go on: what can be said?',
	hint: { one: 'Choose one answer.', several: 'Choose every answer that fits.' },
	check: 'Check my answer',
	again: 'Try again',
	error: 'Choose an answer first.',
	mark: { fits: 'Fits', not: 'Does not fit' },
	verdict: {
		one: { fits: 'That fits.', more: '', some: '', none: 'That does not fit. Here is why.' },
		several: {
			fits: 'These are all that fit.',
			more: 'Each of these fits, and there is more that fits.',
			some: 'Some of these fit. Here is what can be said of each.',
			none: 'None of these fits. Here is why.'
		}
	},
	reread: (step: string) => `Read the step again: ${step}`,
	each: 'What can be said of each answer',
	answers: 'What can be said of each answer',
	clear: 'Clear my answers',
	cleared: 'Your answers are cleared.',
	all: 'All questions',
	handIn: 'Hand in what you found'
};
