const day = (style: Intl.DateTimeFormatOptions) => {
	const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...style });
	return (date: string) => format.format(new Date(date));
};
const fullDay = day({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const dayAndMonth = day({ day: 'numeric', month: 'long' });

export const chartsWeek = {
	title: 'One set of talks, many names',
	/** Titles of the views. */
	titles: {
		letter: 'Wednesday: a letter',
		statements: 'Thursday: statements',
		reply: 'Friday: an armed alliance replies',
		round: 'Saturday: the first round',
		names: 'One set of talks, many names'
	},
	subtitle: 'Who acted, and in which words; dates inferred',
	note: 'Read across for the days and down for who acts. Words in quotation marks are as an article gives them; articles give weekdays, and the dates are inferred from them.',
	source: (articles: readonly string[]) => `Sources: ${articles.join(' · ')}`,
	labels: {
		weekday: day({ weekday: 'long' }),
		weekdayShort: day({ weekday: 'short' }),
		date: (date: string, inferred: boolean) =>
			inferred ? `${dayAndMonth(date)}, inferred` : dayAndMonth(date),
		dateShort: day({ day: 'numeric', month: 'short' }),
		dayOnly: day({ day: 'numeric' }),
		noDay: ['no day', 'given'] as const,
		sides: {
			us: 'United States',
			iraq: 'Iraqi government',
			group: 'Islamic Resistance in Iraq'
		},
		sidesShort: { us: 'United States', iraq: 'Iraq', group: 'Islamic Resistance' },
		quoted: (quote: string) => `“${quote}”`,
		events: {
			letter: {
				who: 'US ambassador',
				what: 'writes to Iraq’s foreign minister on, sources say,',
				short: 'US ambassador’s letter, say sources:'
			},
			austin: {
				who: 'Secretary Austin',
				what: 'says officials will advise on the',
				short: 'Secretary Austin, on the'
			},
			groups: { who: 'Washington', what: 'announces', short: 'Washington:' },
			singh: { who: 'Pentagon, on US troops:', what: '', short: 'Pentagon:' },
			reply: {
				who: 'On Telegram',
				what: 'it says the US wants to',
				short: 'Islamic Resistance: the US wants to'
			},
			round: {
				who: 'First round of talks',
				what: 'Iraqi and coalition officers meet',
				short: 'First round of talks'
			},
			office: {
				who: 'Prime minister’s office',
				what: 'calls them talks to',
				short: 'Prime minister’s office: talks to'
			},
			ministry: {
				who: 'Foreign Ministry,',
				what: 'on what the talks lead to:',
				short: 'Foreign Ministry, day not given:'
			}
		}
	},
	describe: {
		event: (when: string, who: string, what: string, quote: string) =>
			`${when}: ${[who, what, quote].filter(Boolean).join(' ')}.`,
		day: (date: string, inferred: boolean) =>
			inferred ? `${fullDay(date)} (date inferred)` : fullDay(date),
		noDay: 'On a day that no article gives'
	},
	table: {
		caption: 'Who acted on which day, and the words reported',
		columns: ['Event', 'Day', 'Side', 'Words as reported', 'Articles'],
		event: (who: string, what: string) =>
			[who, what].filter(Boolean).join(' ').replace(/[,:]$/, ''),
		noDay: 'Not given'
	}
};
