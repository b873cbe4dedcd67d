/** Named worlds to start from. Each says what it assumes; what follows is for the reader to find out. */
export const presetWords = {
	default: {
		name: 'As assumed',
		meaning:
			'Every assumption in the middle of its range. Not the likeliest world, only the middle one.'
	},
	nearlyReady: {
		name: 'Nearly ready, distant date',
		meaning:
			'Iraqi forces already carry most of the effort, and the date is three and a half years away. Which approach leaves sooner?'
	},
	dateConcentrates: {
		name: 'A date concentrates minds',
		meaning:
			'A date is believed and makes everyone train harder; waiting for conditions makes them slacken.'
	},
	barConcentrates: {
		name: 'A bar concentrates minds',
		meaning:
			'The mirror of the world before: a bar to reach makes everyone train harder, a date makes them slacken.'
	},
	friction: {
		name: 'Presence is friction',
		meaning:
			'Troops draw attacks, attacks take up everybody’s effort, and a believed departure calms them.'
	},
	welcome: {
		name: 'Welcome running out',
		meaning: 'Pressure on Baghdad starts high, and a formal request comes easily.'
	},
	waiting: {
		name: 'Waiting out the date',
		meaning: 'Half of ISIS lies low for a year and a half before an exit and is not seen.'
	},
	oneYear: {
		name: 'One-year deadline',
		meaning: 'The date is twelve months after the first round of talks.'
	},
	highBar: {
		name: 'Bar set very high',
		meaning: 'All four conditions are as hard as the sliders allow.'
	},
	quiet: {
		name: 'Quiet region',
		meaning: 'The region starts calm and seldom turns tense.'
	},
	endless: {
		name: 'Endless tension',
		meaning: 'The region starts tense, seldom calms and quickly turns tense again.'
	}
};
