/** Words about the files of a lesson that teachers take along. */
export const downloadsWords = {
	title: 'Files to upload or to keep',
	intro:
		'Each file holds the usual lesson: chapters as steps, questions on them and the simulator, with a prediction before the run. A file for a course system reports how far a student came and what share of the questions was answered right. It asks the system for no name.',
	kinds: {
		scorm12: {
			name: 'SCORM 1.2 package',
			use: 'for Moodle, Blackboard and most others: add a SCORM activity and upload the file as it is.'
		},
		scorm2004: {
			name: 'SCORM 2004 package (4th edition)',
			use: 'for systems that ask for SCORM 2004.'
		},
		cartridge: {
			name: 'Common Cartridge 1.1',
			use: 'for Moodle, Canvas and others that import a course: a link, a page, a topic to discuss and a quiz.'
		},
		gift: {
			name: 'Questions in GIFT',
			use: 'for Moodle’s question bank: the questions alone, with what can be said of every answer.'
		},
		html: {
			name: 'The lesson as one HTML file',
			use: 'for machines without a network: open it from a disk. The simulator runs in it.'
		}
	},
	limits:
		'There is no LTI and no H5P: both need a server that knows its users, and this site has none. We played the packages against the open player scorm-again, and not in an account of each system.'
};
