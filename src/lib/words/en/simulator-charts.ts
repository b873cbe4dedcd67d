interface LineSummary {
	approach: string;
	start: string;
	month: number;
	now: string;
	highest: string;
	lowest: string;
	end: string;
	horizon: number;
}

/** The words in and around the simulator's charts. */
export const chartWords = {
	tables: 'All months as tables and files',
	lines: {
		heading: 'What follows',
		sentence: ({ approach, start, month, now, highest, lowest, end, horizon }: LineSummary) =>
			`${approach}: ${start} at the start, ${now} in month ${month}, between ${lowest} and ${highest}, ${end} in month ${horizon}.`,
		tableCaption: 'Troops, ISIS, capability, pressure and attacks, month by month',
		quantities: {
			troops: { title: 'Troops', unit: 'US, people in Iraq' },
			isis: { title: 'ISIS', unit: 'members, Iraq and Syria' },
			capability: { title: 'Iraqi capability', unit: '0 to 1' },
			pressure: { title: 'Pressure on Baghdad', unit: '0 to 1' },
			attacks: { title: 'Attacks', unit: 'on US forces in Iraq, a month' }
		}
	},
	ribbon: {
		heading: 'States over time',
		stretch: (state: string, from: string, to: string) => `${state} from ${from} to ${to}`,
		requested: (month: string) => `Baghdad asks the troops to leave in ${month}.`,
		regions: { tense: 'region tense', calm: 'region calm' },
		table: {
			caption: 'States of the schedule over time',
			columns: ['Approach', 'State', 'From', 'To']
		}
	},
	bars: {
		names: {
			isis: 'ISIS as seen',
			capability: 'Iraqi capability as seen',
			attacks: 'Attacks a month, mean of three',
			pressure: 'Pressure on Baghdad'
		},
		atMost: (bar: string) => `at most ${bar}`,
		atLeast: (bar: string) => `at least ${bar}`,
		holds: 'holds',
		fails: 'does not hold',
		notCounted: 'does not count',
		/** "Review in month 18: 3 of 4 hold" */
		reviewed: (month: number, held: number, counted: number) =>
			`Review in month ${month}: ${held} of ${counted} hold`,
		between: (held: number, counted: number, next: number | null) =>
			next === null
				? `The conditions: ${held} of ${counted} hold. No review is due any more.`
				: `The conditions: ${held} of ${counted} hold. Next review in month ${next}.`,
		unasked: (held: number, counted: number) =>
			`The conditions: ${held} of ${counted} hold. This approach does not ask.`,
		both: (conditionsHeld: number, counted: number) =>
			`The conditions: ${conditionsHeld} of ${counted} hold under the conditions-based approach.`,
		columns: ['Condition', 'Approach', 'As seen', 'Bar', 'Verdict']
	}
};
