import { decimal, signedDecimal } from './decimal';
import { outcomeWords } from './sim-many-outcomes';

const whole = (value: number) => decimal(value, 0);
const list = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);
/** A title in the middle of a sentence; names keep their capitals. */
const lower = (title: string) =>
	/^(ISIS|Iraqi)/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
const titles = (names: readonly string[]) => list(names.map(lower));

const sourced = 'An article gives it.';
const derived = 'Worked out from the articles.';
const assumed = 'An assumption of ours.';
const listed = 'An article’s list, in the model’s terms.';

/** Whose figure feeds the model: choices, chart, what moves. */
export const readingsWords = {
	heading: 'Whose figure feeds the model',
	intro:
		'The model starts from figures that these articles give. Where two differ, or where one can be read in more than one way, choose whose it shall be. Both approaches then meet the same model worlds, run anew.',
	standing:
		'These are results of a small model. They say what follows from a reading, not what will happen.',
	outcomes: outcomeWords,
	number: decimal,
	signed: signedDecimal,

	choices: {
		count: {
			legend: 'Whose count of attacks',
			why: 'About 150 in one, more than 150 in the other, over nearly the same time.',
			record: { id: 'attack-counts', kind: 'disagreement' as const },
			options: {
				'002': { label: 'Article 002: about 150', basis: derived },
				'004': { label: 'Article 004: more than 150', basis: derived }
			}
		},
		place: {
			legend: 'Where the attacks were made',
			why: 'Article 002 counts Iraq and Syria together. Article 004 names no country.',
			record: { id: 'attacks-per-month-iraq', kind: 'derived' as const },
			options: {
				shared: { label: 'Both, shared by US troops', basis: assumed },
				iraq: { label: 'All of them in Iraq', basis: assumed }
			}
		},
		isis: {
			legend: 'Where ISIS members are counted',
			why: 'Only article 001 gives a number, for two countries. Article 003 speaks of the threat in Iraq.',
			record: { id: 'isis-where', kind: 'disagreement' as const },
			options: {
				both: { label: 'Article 001: both countries', basis: sourced },
				iraq: { label: 'Iraq alone: half of them', basis: assumed }
			}
		},
		troops: {
			legend: 'Which US troops',
			why: 'Four articles give one number for Iraq, “roughly”, “about” or “approximately”. Article 004 adds those in Syria.',
			record: { id: 'us-troops-syria', kind: 'fact' as const },
			options: {
				iraq: { label: 'Four articles: Iraq', basis: sourced },
				both: { label: 'Article 004: and Syria', basis: derived }
			}
		},
		talks: {
			legend: 'How long “at least months” is',
			why: 'Article 002 gives no number. Article 004 quotes an adviser that progress will decide.',
			record: { id: 'at-least-months', kind: 'disagreement' as const },
			options: {
				six: { label: 'Six months', basis: assumed },
				three: { label: 'Three months', basis: assumed },
				nine: { label: 'Nine months', basis: assumed }
			}
		},
		conditions: {
			legend: 'Whose list of conditions decides',
			why: 'Each article lists other things for the talks to weigh. No article sets a level.',
			record: { id: 'conditions-or-factors', kind: 'disagreement' as const },
			options: {
				all: { label: 'Both lists together', basis: assumed },
				cnn: { label: 'Articles 000 and 001', basis: listed },
				washington: { label: 'Article 004: three factors', basis: listed },
				summary: { label: 'Article 003: ISIS alone', basis: listed },
				reuters: { label: 'Article 002: Iraqi forces', basis: listed }
			}
		}
	},
	/** The arithmetic of an option, or what it takes to hold. */
	how: {
		shared: (rate: number, iraq: number, syria: number, result: number) =>
			`${whole(rate)} × ${whole(iraq)} ÷ (${whole(iraq)} + ${whole(syria)}) = ${whole(result)} a month. That troops in both countries are attacked alike is assumed.`,
		iraq: (rate: number) => `All ${whole(rate)} a month. That none was in Syria is assumed.`,
		isisBoth: (isis: number) =>
			`${whole(isis)} members, fighters or not. The bar of the conditions stays where it is.`,
		isisIraq: (isis: number, part: number) =>
			`${whole(isis)} ÷ 2 = ${whole(part)}. No article splits the number; half is assumed. The bar of the conditions stays where it is.`,
		troopsIraq: (iraq: number) => `${whole(iraq)}, as the model has it.`,
		troopsBoth: (iraq: number, syria: number) =>
			`${whole(iraq)} + ${whole(syria)} = ${whole(iraq + syria)}, as if all were one presence. More than the simulator’s slider offers.`,
		talks: {
			six: 'The model’s default, the middle of its range.',
			three: 'The least that the model takes: a few months.',
			nine: 'The most that the model takes: “at least” taken seriously.'
		},
		conditions: {
			all: 'ISIS, Iraqi forces, attacks, and pressure on Baghdad: all that either list names.',
			cnn: 'ISIS, Iraqi forces, and the stability of the government, which the model holds as pressure on Baghdad.',
			washington:
				'ISIS, Iraqi forces, and “operational and environmental requirements”, which the model holds as attacks.',
			summary: '“The extent of the threat posed by ISIS”, and nothing else.',
			reuters: '“The ability of the Iraqi forces”, and nothing else.'
		}
	},
	reset: 'As the model has it',
	outcome: 'Outcome',
	worlds: (runs: number) => `worlds of ${whole(runs)}`,
	none: 'cannot be compared',
	close: (text: string) => `${text}, too close to call`,
	named: (name: string, what: string) => `${name}: ${what}`,
	estimate: (mean: string, error: string) => `${mean} ± ${error}`,
	chart: {
		subtitle: (unit: string, runs: number) =>
			`Timeline-based less conditions-based, ${unit}; mean of ${whole(runs)} paired runs.`,
		howToRead:
			'Each row reads one figure in another way and leaves the others as chosen. A dot: the approaches as they stand. A diamond: at equal stay, with a timeline that keeps as many troop-months as the conditions. The line through it reaches two standard errors either way: where it holds zero, it is too close to call. In bold: what is chosen now.',
		below: (less: string) => `← ${less}`,
		above: (more: string) => `${more} →`,
		span: {
			plain: (low: string, high: string) =>
				low === high
					? `As they stand, every reading drawn comes to ${low}.`
					: `As they stand, the readings drawn reach from ${low} to ${high}.`,
			equal: (low: string, high: string) =>
				low === high
					? `At equal stay, every one comes to ${low}.`
					: `At equal stay, they reach from ${low} to ${high}.`
		},
		alt: (outcome: string, figures: number) =>
			`${outcome}, timeline-based less conditions-based, under every reading of ${whole(figures)} figures.`,
		table: (outcome: string, unit: string) =>
			`${outcome}, timeline-based less conditions-based, by reading (${unit})`,
		columns: ['Figure', 'Reading', 'Now', 'As they stand', 'At equal stay'],
		chosen: 'chosen',
		other: 'not chosen'
	},
	now: {
		heading: 'With these readings',
		caption: 'Every outcome with the readings chosen: timeline-based less conditions-based',
		columns: ['Outcome', 'As they stand', 'At equal stay'],
		signs: { equalised: 'made equal' },
		notReached:
			'With these readings no timeline that may be chosen keeps as many troop-months as the conditions. The nearest one stands for equal stay.',
		definitions:
			'When the last troops leave and how long they stay are near to definitions, not findings: a date is certain because it is a date. Pressure falls in the model once leaving is agreed.',
		spoken: (outcome: string, plain: string, equal: string) =>
			`${outcome}: ${plain} as they stand, ${equal} at equal stay.`
	},
	moves: {
		heading: 'Does the conclusion move?',
		lead: (readings: number) =>
			`There are ${whole(readings)} ways to combine these readings. All were run. The sign of a difference says which approach has the lower value, and neither sign is the better one.`,
		counts: (readings: number) =>
			`The counts alone: attacks, ISIS members and troops, ${whole(readings)} readings`,
		all: (readings: number) =>
			`With the talks and the lists of conditions, ${whole(readings)} readings`,
		which: { plain: 'As they stand.', equal: 'At equal stay.' },
		keeps: (readings: number, names: readonly string[]) =>
			`In all ${whole(readings)} readings the sign stays the same for ${titles(names)}.`,
		keepsNone: (readings: number) =>
			`No difference keeps its sign in all ${whole(readings)} readings.`,
		changes: (names: readonly string[]) => `It changes for ${titles(names)}.`,
		changesNone: 'It changes for none.',
		close: (names: readonly string[]) => `Too close to call in some of them: ${titles(names)}.`,
		turners: (choices: readonly string[]) =>
			choices.length === 0
				? 'Starting from the model’s own readings, no single change turns a sign as they stand.'
				: `Starting from the model’s own readings, a single change turns a sign as they stand in: ${list(choices.map((choice) => `“${choice}”`))}.`,
		caption: (readings: number) =>
			`In how many of ${whole(readings)} readings each difference has which sign`,
		columns: [
			'Outcome',
			'As they stand: lower, close, higher',
			'At equal stay: lower, close, higher'
		],
		tally: (low: number, close: number, high: number, none: number) =>
			`${whole(low)}, ${whole(close)}, ${whole(high)}${none > 0 ? `; ${whole(none)} cannot be compared` : ''}`,
		how: 'Lower, or higher: under the timeline-based approach. Close: too close to call with so few runs.'
	},
	single: {
		caption: 'Each figure read otherwise, the others as the model has them: every outcome',
		reading: 'Reading',
		default: 'As the model has it',
		both: (plain: string, equal: string) => `${plain}; at equal stay ${equal}`
	},
	file: 'All combinations as CSV'
};
