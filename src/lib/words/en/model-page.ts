/** The page about the model. */
export const modelPageWords = {
	title: 'The model',
	description:
		'How the simulator works: its rules, its parameters with their ranges and reasons, and what it leaves out.',
	parameters: {
		groups: {
			start: 'How January 2024 is described',
			choice: 'What governments choose',
			switch: 'What governments switch on or off',
			unknown: 'What nobody knows'
		},
		columns: [
			'Parameter',
			'Default',
			'Range',
			'Basis',
			'Reason',
			'Who would say more',
			'Who would say less'
		],
		range: (low: string, high: string) => `${low} to ${high}`,
		basis: { sourced: 'sourced', derived: 'derived', assumed: 'assumed' },
		on: 'on',
		off: 'off',
		nothing: '–'
	}
};
