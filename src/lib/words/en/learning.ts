/** What the site is to those who look for things to learn from. */
export const learningWords = {
	level: 'Upper secondary',
	teaches: [
		'What the United States and Iraq negotiated in January 2024',
		'Comparing news reports and how sure their figures are',
		'Conditions-based and timeline-based schedules for a withdrawal',
		'Reasoning with a model and its assumptions'
	],
	types: {
		'/': 'Interactive article',
		'/chapter/[id]': 'Chapter',
		'/simulator': 'Simulation',
		'/sources': 'Reference',
		'/model': 'Documentation',
		'/teach': 'Lesson plan',
		'/teach/handout': 'Handout',
		other: 'Web page'
	}
};
