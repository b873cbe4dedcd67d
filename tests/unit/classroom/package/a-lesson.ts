import type { PackagedQuestion } from '$lib/classroom/package/questions';

/** Questions with every sign that GIFT and XML have a use for. */
export const asked: PackagedQuestion[] = [
	{
		id: 'one-run',
		kind: 'one',
		opening: 'Said: {1} = ~#1 & <b>',
		question: 'Which of these: “a” or \\b?',
		options: [
			{ id: 'better', label: 'a = b', right: false, feedback: 'No: # of {runs} & more' },
			{ id: 'iraq', label: '~ about', right: false, feedback: 'No.' },
			{ id: 'here', label: 'x < y', right: true, feedback: 'Yes: x < y.' }
		]
	},
	{
		id: 'told-of-the-week',
		kind: 'several',
		opening: '',
		question: 'Which can be told?',
		options: [
			{ id: 'letter', label: 'The letter', right: true, feedback: 'Yes.' },
			{ id: 'room', label: 'The room', right: false, feedback: 'No article reports it.' },
			{ id: 'photograph', label: 'The photograph', right: true, feedback: 'Yes.' },
			{ id: 'date', label: 'A date', right: true, feedback: 'Yes.' }
		]
	}
];

/** A document of the shape of a lesson’s. */
export const lessonHtml = `<!doctype html><html lang="en"><head>
	<link rel="canonical" href="../../embed/lesson/" />
	<style>p{color:red}</style></head><body>
	<p><a href="../../sources/#a">Fact</a></p>
	<footer><a href="../../">Open</a></footer>
	<script type="application/json" id="choices"></script>
	<script type="application/json" id="all-questions">${JSON.stringify(asked).replaceAll('<', '\\u003c')}</script>
	<script>const link = '<a href="../../">';</script>
</body></html>`;
