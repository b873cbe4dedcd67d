import { decimal, signedDecimal } from './decimal';
import { outcomeWords } from './sim-many-outcomes';
import { timeWords } from './simulator-time';

const whole = (value: number) => decimal(value, 0);
const inWorlds = (count: number, of: number) => `in ${whole(count)} of ${whole(of)} model worlds`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the middle of a side's worlds looks like, in words. */
interface SideSummary {
	name: string;
	middle: string;
	low: string;
	high: string;
	above: string;
	count: number;
	of: number;
}

/** Many model worlds at once: controls, three charts and their sentences. */
export const manyWords = {
	number: decimal,
	signed: signedDecimal,
	outcomes: outcomeWords,
	panel: {
		heading: 'Many worlds',
		lede: 'One run is one throw of the dice. Here the same rules meet hundreds of streams of chance, and both sides meet the same ones.',
		runs: 'Number of model worlds',
		outcome: 'Outcome',
		settings: 'What to look at',
		limits: (runs: number, seed: number) =>
			`These are ${whole(runs)} worlds of a small model, drawn from seed ${seed}. They say what follows from its assumptions, not what will happen or how likely it is.`,
		definitions: {
			completedMonth:
				'Near to a definition, not a finding: a date is certain because it is a date. Only a request, or a clause that stops the clock, can move it.',
			monthsOfHighPressure:
				'Near to a definition, not a finding: in the model, pressure to leave falls once leaving is agreed.'
		},
		computing: (done: number, of: number) => `Computing: ${whole(done)} of ${whole(of)} runs`,
		progress: 'Runs computed',
		cancel: 'Cancel',
		again: 'Compute again',
		done: (runs: number, seed: number) => `${whole(runs)} model worlds a side, seed ${seed}.`,
		stopped: 'Stopped. What is drawn below, if anything, belongs to earlier settings.',
		failed: 'The worlds could not be computed with these settings.',
		earlier: 'The picture below still shows earlier settings.',
		spoken: (outcome: string, runs: number, sentence: string) =>
			`${outcome}, ${whole(runs)} model worlds. ${sentence}`,
		/** Two sides of one name are told apart by their order. */
		ordered: (name: string, order: number) => `${name} (${order})`
	},
	equalStay: {
		label: 'Equal stay',
		meaning:
			'Where troops stay longer on one side than on the other, that alone moves most outcomes of the model. Equal stay replaces the timeline by one that keeps as many troop-months as the conditions do: another date, and another start of reductions. What is left then is how the exit is decided, not how long it takes.',
		searching: 'Searching for such a timeline …',
		found: (date: number, start: number, conditions: string, timeline: string) =>
			`Found by search: the date is month ${date} (${timeWords.monthYear(date)}), reductions start in month ${start} (${timeWords.monthYear(start)}). Mean troop-months: ${conditions} under the conditions, ${timeline} under this timeline.`,
		notReached: (date: number, start: number, conditions: string, timeline: string) =>
			`No timeline that may be chosen comes close enough. The nearest has its date in month ${date} (${timeWords.monthYear(date)}) and reductions from month ${start}. Mean troop-months: ${conditions} under the conditions, ${timeline} under this timeline.`,
		elsewhere: 'Equal stay changes the timeline, which is not part of this comparison.'
	},
	dots: {
		title: (outcome: string) => outcome,
		subtitle: (unit: string, shown: number, runs: number) =>
			`${capital(unit)}. ${whole(shown)} model worlds a side out of ${whole(runs)}; one dot is one world.`,
		howToRead:
			'The runs of a side are sorted and cut into fifty equal groups; each dot is the run in the middle of one. Where many worlds share a value, dots stand side by side. The bar under the dots spans the middle half of all runs; the notch is the middle. A heavy ring: the world in the player, if it is among these.',
		howToReadYesNo: 'Fifty worlds stand for all runs of a side. A filled dot: yes. A ring: no.',
		hint: 'To open a run in the player, click its dot, or tap it and then the button. By keyboard: arrow keys, then Enter.',
		list: 'Model worlds',
		open: (run: number) => `Open world ${run}`,
		middle: (value: string) => `middle world: ${value}`,
		noMiddle: 'no world has a value',
		inWorlds,
		dot: (run: number, value: string, side: string) => `World ${run}: ${value}, ${side}`,
		inPlayer: (text: string) => `${text}; in the player now`,
		partner: (side: string, value: string) => `In the same world, ${side}: ${value}.`,
		sentence: ({ name, middle, low, high, above, count, of }: SideSummary) =>
			`${name}: in the middle world ${middle}, ${low === high ? 'and the same throughout the middle half' : `in the middle half between ${low} and ${high}`}; ${inWorlds(count, of)} ${above}.`,
		noneSentence: (name: string, none: string, count: number, of: number, all: string) =>
			`${name}: ${none} ${inWorlds(count, of)} (${all}); they stand apart and are not in the middle half.`,
		allRuns: (count: number, of: number) => `${whole(count)} of all ${whole(of)} runs`,
		yesNo: (name: string, what: string, count: number, of: number, all: string) =>
			`${name}: ${inWorlds(count, of)} ${what} (${all}).`,
		table: {
			caption: (outcome: string) => `${outcome}: the worlds drawn, lowest first`,
			order: 'Order',
			world: (side: string) => `${side}: world`,
			value: (side: string) => `${side}: value`
		}
	},
	difference: {
		title: 'The same world on both sides',
		subtitle: (second: string, first: string, unit: string) =>
			`${second} less ${first}, world by world; ${unit}.`,
		howToRead:
			'Each dot sets the two runs of one world beside each other: same chance events, other side. On the line at zero both come to the same, or nearly.',
		howToReadYesNo: 'Each dot is one world, in the group that tells on which side it says yes.',
		below: (less: string, second: string) => `← ${less}: ${second}`,
		above: (more: string, second: string) => `${more}: ${second} →`,
		belowShort: (less: string) => `← ${less}`,
		aboveShort: (more: string) => `${more} →`,
		zero: 'same',
		groups: {
			first: (name: string) => `only ${name}`,
			same: 'the same on both',
			second: (name: string) => `only ${name}`
		},
		none: 'no pair',
		sentence: (
			second: string,
			{ less, more }: { less: string; more: string },
			counts: { lower: number; same: number; higher: number },
			of: number
		) =>
			`${second}: ${less} ${inWorlds(counts.lower, of)}, the same in ${whole(counts.same)}, ${more} in ${whole(counts.higher)}.`,
		yesNo: (
			first: string,
			second: string,
			counts: { first: number; same: number; second: number },
			of: number
		) =>
			`Yes only with ${first} ${inWorlds(counts.first, of)}, the same on both in ${whole(counts.same)}, only with ${second} in ${whole(counts.second)}.`,
		middle: (middle: string, low: string, high: string) =>
			`The middle difference is ${middle}, ${low === high ? 'and the same throughout the middle half' : `the middle half between ${low} and ${high}`}.`,
		apart: (count: number, of: number, none: string) =>
			`In ${whole(count)} of all ${whole(of)} worlds at least one side has no value (${none}), so there is no difference; they stand apart.`,
		dot: (run: number, value: string) => `World ${run}: ${value}`,
		noPair: 'no difference',
		both: (first: string, a: string, second: string, b: string) => `${first} ${a}, ${second} ${b}.`,
		table: {
			caption: (outcome: string, second: string, first: string) =>
				`${outcome}: ${second} less ${first}, lowest difference first`,
			columns: ['Order', 'World', 'Difference']
		}
	},
	fan: {
		title: 'How the worlds spread over the months',
		subtitle: (quantity: string, unit: string, runs: number) =>
			`${quantity}, ${unit}; ${whole(runs)} model worlds a side.`,
		quantity: 'Quantity',
		quantities: {
			usTroops: { title: 'Troops', unit: 'US, people in Iraq' },
			isisMembers: { title: 'ISIS', unit: 'members, Iraq and Syria' },
			iraqiCapability: { title: 'Capability', unit: 'of Iraqi forces, 0 to 1' },
			politicalPressure: { title: 'Pressure', unit: 'on Baghdad, 0 to 1' },
			attacks: { title: 'Attacks', unit: 'on US forces in Iraq, a month' }
		},
		howToRead:
			'In each month half of the worlds lie in the dark band, nine in ten in the light one. Thin lines are five real runs: no world follows the middle of a band. Play shows one world after another.',
		transport: {
			name: 'Single worlds',
			play: 'Play',
			pause: 'Pause',
			back: 'Back',
			step: 'Next',
			reset: 'None'
		},
		still: (worlds: number) => `Thin lines: worlds 0 to ${worlds - 1}.`,
		world: (run: number, values: string) => `World ${run} ends at ${values}.`,
		endsAt: (value: string, side: string) => `${value} (${side})`,
		list: (parts: readonly string[]) => new Intl.ListFormat('en').format(parts),
		open: (run: number, side: string) => `Open world ${run}: ${side}`,
		sentence: (
			name: string,
			when: string,
			middle: string,
			half: readonly [string, string],
			most: readonly [string, string]
		) =>
			`${name}, ${when}: middle ${middle}; half of the worlds between ${half[0]} and ${half[1]}, nine in ten between ${most[0]} and ${most[1]}.`,
		month: timeWords.monthYear,
		shortMonth: timeWords.shortMonthYear,
		table: {
			caption: (quantity: string) => `${quantity}, month by month: middle and bands`,
			month: 'Month',
			columns: (side: string) => [
				`${side}: lowest of nine in ten`,
				`${side}: lower end of the half`,
				`${side}: middle`,
				`${side}: upper end of the half`,
				`${side}: highest of nine in ten`
			]
		}
	}
};
