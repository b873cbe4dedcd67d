import { decimal } from './decimal';
import { once } from '../once';

const whole = (value: number) => decimal(value, 0);
const list = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);
const plural = once(() => new Intl.PluralRules('en'));
const counted = (count: number, one: string, other: string) =>
	`${whole(count)} ${plural().select(count) === 'one' ? one : other}`;
type Side = readonly [name: string, count: number];

/** Which assumptions decide the comparison: panel, range charts and the map. */
export const decideWords = {
	panel: {
		heading: 'What decides it',
		lede: 'Most numbers of the model are assumptions. Here each is moved through its range, to see on which of them the comparison of the two approaches hangs.',
		equalStay:
			'Equal stay is on: every timeline here is replaced by one that keeps about as many troop-months as the conditions under the same assumptions. So its set date and the start of its reductions change nothing here. This takes longer.',
		unlike:
			'This always sets the timeline-based approach beside the conditions-based one, whatever the player shows.',
		start: 'Work it out',
		redo: 'Work it out again',
		cancel: 'Cancel',
		progress: 'Done so far',
		stale: 'What is drawn is for earlier settings.',
		stopped: 'Stopped before the end.',
		failed: 'It could not be worked out with these settings.',
		yesNo: (count: string, runs: number) => `${count} of ${whole(runs)} worlds`
	},
	/** What the lower value of each outcome means. */
	lower: {
		isisAtEnd: 'Fewer ISIS members at the end',
		isisDoubled: 'ISIS doubles in fewer worlds',
		capabilityAtHandover: 'Lower Iraqi capability at handover',
		attacks: 'Fewer attacks on US forces',
		requested: 'A request to leave in fewer worlds',
		completedMonth: 'Last troops leave earlier',
		monthsOfHighPressure: 'Fewer months of high pressure',
		troopMonths: 'Troops stay for a shorter time'
	},
	ranges: {
		heading: 'One assumption at a time',
		intro: (runs: number) =>
			`Each assumption goes to the lowest and to the highest value of its range, all others stay as they are set now. At each end both approaches meet the same ${whole(runs)} worlds.`,
		done: (done: number, of: number) =>
			`${whole(done)} of ${counted(of, 'parameter', 'parameters')}`,
		titles: {
			unknown: 'What nobody knows',
			given: 'What is chosen, and how January 2024 is described'
		},
		subtitle: (outcome: string, second: string, first: string, runs: number, unit: string) =>
			`${outcome}: ${second} less ${first}, mean of ${whole(runs)} paired runs; ${unit}.`,
		yesNoUnit: (runs: number) => `worlds of ${whole(runs)}`,
		sides: (less: string, more: string, second: string) => ({
			below: `← ${less}: ${second}`,
			above: `${more}: ${second} →`,
			belowShort: `← ${less}`,
			aboveShort: `${more} →`
		}),
		none: 'cannot be compared',
		now: (value: string) => `As everything is set now (dashed line): ${value}.`,
		widest: (label: string, low: string, high: string) =>
			`Widest: ${label}, ${low} at its lowest and ${high} at its highest.`,
		changes: (labels: readonly string[], of: number) =>
			labels.length === 0
				? `None of ${whole(of)} changes the sign of the difference on its own.`
				: `${whole(labels.length)} of ${whole(of)} ${labels.length === 1 ? 'changes' : 'change'} the sign of the difference within the range (in bold): ${list(labels)}.`,
		flat: (count: number) => `${whole(count)} of them do not move it at all.`,
		pairs: (least: number, runs: number) =>
			`Only worlds in which both runs have this outcome count: at some ends as few as ${whole(least)} of ${whole(runs)}.`,
		howToRead:
			'A ring: the mean difference with the assumption at its lowest value. A diamond: at its highest. Between them it may also go beyond either.',
		all: (count: number) => `Show all ${whole(count)}`,
		fewer: (count: number) => `Show the widest ${whole(count)}`,
		spoken: (outcome: string, changes: number, of: number) =>
			`${outcome}: worked out. ${whole(changes)} of ${whole(of)} assumptions change the sign of the difference on their own.`,
		table: {
			caption: (title: string, outcome: string, second: string, first: string) =>
				`${title}: ${outcome}, ${second} less ${first}`,
			columns: [
				'Parameter',
				'Lowest value',
				'Difference at the lowest',
				'Highest value',
				'Difference at the highest',
				'Changes sign'
			],
			yes: 'yes',
			no: 'no'
		}
	},
	map: {
		heading: 'Two at a time: a map',
		intro: (runs: number) =>
			`Two parameters run through their ranges, all others stay as they are set now. In each cell both approaches meet the same ${whole(runs)} worlds.`,
		column: 'Across',
		row: 'Upwards',
		groups: {
			unknown: 'What nobody knows',
			choice: 'What governments choose',
			start: 'How January 2024 is described'
		},
		done: (done: number, of: number) => `${whole(done)} of ${whole(of)} cells`,
		title: (lower: string) => `${lower}: under which approach?`,
		subtitle: (cells: number, runs: number) =>
			`${whole(cells)} cells, each with ${whole(runs)} paired runs.`,
		grid: (column: string, row: string, counts: string) =>
			`Map of ${column} (across) and ${row} (upwards). ${counts}`,
		upwards: '(upwards)',
		axis: {
			across: (label: string, from: string, to: string) => `Across: ${label}, ${from} to ${to}.`,
			upwards: (label: string, from: string, to: string) => `Upwards: ${label}, ${from} to ${to}.`
		},
		short: { tie: 'neither: a tie', none: 'cannot be compared', empty: 'not worked out yet' },
		counts: (lower: string, first: Side, second: Side, tie: number, none: number, of: number) =>
			`${lower}: ${first[0]} in ${whole(first[1])} of ${whole(of)} cells, ${second[0]} in ${whole(second[1])}, neither in ${whole(tie)}${none > 0 ? `; ${whole(none)} cannot be compared` : ''}.`,
		flip: (from: string, to: string, at: string) => `from ${from} to ${to} at about ${at}`,
		flips: (along: string, fixed: string, value: string, flips: string) =>
			`With “${fixed}” as now (${value}), it turns as “${along}” grows: ${flips}.`,
		noFlip: (along: string, fixed: string, value: string, ties: number, of: number) =>
			`With “${fixed}” as now (${value}), it turns nowhere along “${along}”${ties === 0 ? '' : `, but is a tie in ${whole(ties)} of ${whole(of)} cells`}.`,
		list,
		place: (column: string, x: string, row: string, y: string) => `${column}: ${x}; ${row}: ${y}.`,
		notYet: 'Not worked out yet.',
		none: 'Too few worlds have this outcome under both approaches to compare them.',
		tie: (difference: string) => `Neither is lower: the mean difference is ${difference}, a tie.`,
		lower: (lower: string, name: string, difference: string) =>
			`${lower}: ${name}. Mean difference ${difference}.`,
		pairs: (pairs: number, of: number) =>
			`Both have this outcome in ${whole(pairs)} of ${whole(of)} worlds.`,
		open: 'Set both to these values',
		opened: (place: string) => `Set. ${place}`,
		keys: 'Choose a cell by pointer or with the arrow keys; Home, End, Page up and Page down go to the edges, Enter sets both parameters.',
		howToRead: (runs: number) =>
			`The colour and the mark say which approach has the lower mean over ${whole(runs)} worlds; lower is not always what a party wants. A tie: the mean of timeline-based less conditions-based lies within two standard errors of zero, or every difference is zero. Cells with fewer than ten pairs are not compared. The ring is the present setting.`,
		number: decimal,
		/** A chance between two steps of its slider. */
		chance: (text: string) => `${text} in 100 a month`,
		table: {
			caption: (lower: string, row: string, column: string) =>
				`${lower}: cells by ${row}, along ${column}`,
			columns: (row: string, first: string, second: string, column: string) => [
				row,
				first,
				second,
				'Tie',
				'Not compared',
				`Turns along ${column}`
			],
			never: 'nowhere',
			cells: (column: string, row: string, lower: string) => [
				column,
				row,
				lower,
				'Mean difference, timeline-based less conditions-based',
				'Pairs of runs'
			],
			tie: 'tie',
			none: 'not compared'
		}
	}
};
