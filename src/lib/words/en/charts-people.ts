import { once } from '../once';

const format = once(() => new Intl.NumberFormat('en'));

export const chartsPeople = {
	title: 'Who is there, on one scale',
	/** Titles of the views. */
	titles: {
		'us-iraq': 'The US troops in Iraq',
		'us-syria': 'The US troops in Syria',
		allies: 'The allies, without a number',
		isis: 'ISIS, across two countries',
		together: 'Who is there, on one scale'
	},
	subtitle: (perMark: number) => `One mark: ${perMark} people. Rings: no number given`,
	takeaway:
		'The ISIS marks count two countries, and people who do not fight; the large block counts soldiers in one.',
	note: '“A few hundred” drawn as two to four columns is our assumption. Its sentence names no place; the one before it speaks of Iraq.',
	source: (articles: readonly string[]) => `Sources: ${articles.join(' · ')}`,
	labels: {
		number: (id: string, display: string) => (id === 'allies' ? `“${display}”` : display),
		what: {
			'us-iraq': 'US troops',
			'us-syria': 'US troops',
			allies: 'allied soldiers,',
			isis: 'of ISIS: fighters, financiers, facilitators and the network around them'
		},
		whatShort: {
			'us-iraq': 'US troops',
			'us-syria': 'US troops',
			allies: 'allies,',
			isis: 'of ISIS: fighters, financiers, facilitators and the network around them'
		},
		whatBrief: {
			'us-iraq': 'US troops',
			'us-syria': 'US troops',
			allies: 'allies,',
			isis: 'of ISIS, not only fighters'
		},
		assumed: (low: number, high: number) =>
			`drawn as ${format().format(low)}–${format().format(high)}`,
		places: { iraq: 'in Iraq', syria: 'in Syria', both: 'in Iraq and Syria together' },
		missing: {
			number: 'no number',
			groups: ['for Iraq’s army and police', 'for Iran-backed groups'],
			brief: 'for Iraq’s forces or armed groups',
			line: 'No article counts Iraq’s forces or the armed groups.'
		}
	},
	describe: {
		intro: (perMark: number) => `Blocks of marks on one scale, ${perMark} people a mark.`,
		group: (what: string, number: string, where: string, marks: string) =>
			`${what}, ${where}: ${number}, ${marks}.`,
		views: {
			'us-iraq': 'One block of marks.',
			'us-syria': 'Two blocks of marks on one scale, each with its country named.',
			allies: 'Three blocks of marks on one scale, one of them of open rings.',
			isis: 'Four blocks of marks on one scale, that of ISIS in front.',
			together: 'All four blocks of marks on one scale, beside empty frames.'
		},
		marks: (count: number) => `${format().format(count)} marks`,
		rings: (low: number, high: number) =>
			`drawn as ${low} to ${high} open rings, because no article gives a number`,
		what: {
			'us-iraq': 'US troops',
			'us-syria': 'US troops',
			allies: 'Soldiers of other countries in the coalition',
			isis: 'Members of ISIS, with financiers, facilitators and their network'
		},
		missing:
			'Empty frames stand for Iraq’s army and police and for the Iran-backed groups, which no article counts.'
	},
	table: {
		caption: 'Who is there, as the articles count them (people)',
		columns: ['Group', 'Number as given', 'What it counts', 'Where', 'Drawn as', 'Articles'],
		drawn: (people: number) => format().format(people),
		drawnRange: (low: number, high: number) =>
			`${format().format(low)} to ${format().format(high)}, our assumption`,
		article: (name: string, bound: string | undefined) => (bound ? `${name}: “${bound}”` : name),
		between: '; '
	}
};
