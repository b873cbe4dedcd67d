export const teach = {
	title: 'For teachers',
	description:
		'Three ready lessons, a handout, questions to discuss and an exercise in source criticism on the January 2024 talks between the United States and Iraq.',
	lead: 'Two rules, five articles, and one guess before the run.',
	contents: 'On this page',
	sections: {
		aims: 'What it is for',
		lessons: 'Three ready lessons',
		discuss: 'Questions to discuss',
		misconceptions: 'What students often think',
		sources: 'An exercise in source criticism',
		mislead: 'How the model can mislead',
		outcomes: 'What students can do afterwards',
		systems: 'In your course system, today',
		recorded: 'What is recorded',
		access: 'Who can use it'
	},
	prediction: 'Why the prediction comes first',
	min: (minutes: number) => `${minutes} min`,
	total: (minutes: number) => `${minutes} minutes in all`,
	toCompose: 'Put a lesson together yourself',
	toHandout: 'The handout, two sides to print',
	toKey: 'Its answers, on a sheet of their own'
};
