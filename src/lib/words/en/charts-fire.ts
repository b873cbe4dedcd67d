import { once } from '../once';

const day = once(
	() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })
);
const month = once(() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' }));
const monthAndYear = once(
	() =>
		new Intl.DateTimeFormat('en-GB', {
			timeZone: 'UTC',
			month: 'short',
			year: 'numeric'
		})
);
const list = once(() => new Intl.ListFormat('en-GB'));
const number = once(() => new Intl.NumberFormat('en'));

const quote = (words: string) => `“${words.replaceAll("'", '’')}”`;
const short = (id: string) => `article ${id}`;

export const chartsFire = {
	source: (names: readonly string[]) => `Sources: ${names.join(' · ')}`,
	sourceBrief: (ids: readonly string[]) => `Sources: articles ${list().format(ids)}`,
	quote,
	article: short,
	cite: (id: string) => `(${id})`,
	/** Titles of the moving graphic, and what stands below them. */
	titles: {
		counts: 'Two counts, almost the same',
		windows: 'Almost the same weeks',
		places: 'Who and where?',
		rate: 'From a count to a rate',
		strikes: 'The strikes add to the pressure'
	},
	subtitles: {
		counts: 'One dot: one attack, as an article counts it',
		windows: 'The weeks that each count covers',
		places: 'The same questions put to both reports',
		rate: 'Our sums, stated by no article',
		strikes: 'What the articles say, and how they join it'
	},
	counts: {
		title: 'Two reports, almost the same count',
		subtitle: 'Attacks, as each article reports them',
		takeaway: 'One number may be a little off either way. The other has a floor and no ceiling.',
		note: 'How soft the end of “about” is drawn is our choice.',
		labels: {
			what: { about: 'strikes on', more: 'attacks on' },
			whom: { about: 'US forces,', more: 'coalition troops,' },
			who: { about: (who: string) => `by ${who}`, more: (who: string) => quote(who) },
			end: { about: 'a little more, or a little less', more: 'no upper end given' },
			number: (value: number) => number().format(value)
		},
		alt: {
			intro: (low: string, high: string) =>
				`Two bars on an axis from ${low} to ${high} and beyond.`,
			about: (display: string, id: string) =>
				`${display} strikes on US forces, in ${short(id)}: the bar has a soft end around that number.`,
			more: (display: string, id: string) =>
				`${display} attacks on coalition troops, in ${short(id)}: the bar reaches that number, and an open arrow goes on to the right.`
		}
	},
	windows: {
		title: 'Counted over nearly the same time',
		subtitle: 'The weeks that each count covers',
		takeaway:
			'Both counts stop in the same week. How the attacks were spread over it, neither says.',
		note: 'Stripes: the first day lies somewhere here. Article 002 gives none; its stripes end where those of article 004 do. Dashed end: inferred.',
		labels: {
			window: quote,
			noStart: 'no first day given',
			start: (range: string, narrow: boolean) =>
				narrow ? `${range}, inferred` : `drawn from ${range}, inferred`,
			end: (day: string, inferred: boolean, narrow: boolean) => {
				if (inferred) return narrow ? `${day}, inferred` : `${day}, day of the article, inferred`;
				return narrow ? day : `${day}, date of the article`;
			},
			empty: 'no count by day or by week',
			day: (iso: string) => day().format(new Date(iso)),
			range: (from: string, to: string) => day().formatRange(new Date(from), new Date(to)),
			month: (date: Date, withYear: boolean) => (withYear ? monthAndYear : month)().format(date)
		},
		alt: {
			intro: (from: string, to: string) => `Two bands on a time axis from ${from} to ${to}.`,
			noStart: (display: string, words: string, end: string) =>
				`${display}: ${quote(words)}, with no first day, up to ${end}, the date of the article.`,
			start: (display: string, words: string, range: string, end: string) =>
				`${display}: ${quote(words)}, drawn as starting from ${range}, which is inferred, up to ${end}, the article’s day, also inferred.`,
			empty: 'Neither band holds a count by day or by week.'
		}
	},
	places: {
		title: 'Who and where? The reports differ',
		subtitle: 'The same questions put to both reports',
		takeaway: 'How many of the attacks were in Iraq cannot be told from these articles.',
		question: 'Question',
		rows: {
			whom: 'On whom?',
			who: 'By whom?',
			where: 'Where?',
			iraq: 'Iraq alone?',
			harm: 'Casualties?'
		},
		whom: { about: 'US forces', more: 'coalition troops' },
		who: { about: (who: string) => who, more: (who: string) => quote(who) },
		/** The same on a phone. */
		whoBrief: {
			about: (who: string) => who,
			more: (who: string) => `many, ${quote(who.replace('many of them ', ''))}`
		},
		iraq: 'Iraq',
		syria: 'Syria',
		together: 'counted together',
		noPlace: 'no country named',
		notSaid: 'not said'
	},
	rate: {
		title: 'From a count to a rate, with care',
		subtitle: 'Attacks a month: our sums, stated by no article',
		takeaway: 'Both are averages over the whole time. The second also rests on a guess.',
		about: (value: number) => `about ${number().format(value)}`,
		both: 'Iraq and Syria,',
		bothHow: 'from articles 002 and 004',
		iraq: 'Iraq alone,',
		iraqHow: 'if attacks divide as US troops do: assumed',
		terms: {
			attacks: 'strikes on US forces',
			months: (end: string) => `months, mid-October to ${end}`,
			month: 'a month',
			again: 'a month in both',
			troopsIraq: 'US troops in Iraq',
			troopsBoth: 'in Iraq and Syria'
		},
		operators: { by: '÷', times: '×', is: '=' },
		/** What the boxes of the moving graphic stand for. */
		boxes: { month: 'on average', rest: 'the rest' },
		perMonth: (value: string) => `${value} a month`,
		bothSum: (count: string, months: string) => `in Iraq and Syria: ${count} ÷ ${months} months`,
		iraqSum: (rate: string, iraq: string, both: string) =>
			`filled dots: in Iraq alone, if attacks divide as US troops do, which we assume: ${rate} × ${iraq} ÷ ${both}`,
		filled: 'filled dots: in Iraq alone, if attacks divide as US troops do, which we assume',
		cannot: 'What no article counts',
		gaps: ['by day or week', 'by country', 'killed or wounded']
	},
	strikes: {
		title: 'The strikes add to the pressure',
		subtitle: 'What the articles say, and how they join it',
		takeaway: 'Five articles speak of US strikes. Not one gives a number.',
		attacks: 'Attacks',
		us: 'US strikes',
		baghdad: 'In Baghdad',
		or: 'or',
		number: 'How many:',
		noNumber: (several: string) => `no number; ${quote(several)}`,
		where: 'Where:',
		source: 'A US source:',
		government: 'Government:',
		parliament: 'Parliament:',
		disputed: 'Do attacks set the time of the talks?',
		against: 'but, says a US source,',
		said: 'What each article calls the strikes'
	},
	table: {
		caption: 'Attacks and strikes: what the articles count, and what can be worked out',
		columns: ['What', 'Number', 'What it counts', 'Where', 'Over what time', 'Care', 'Articles'],
		report: { about: 'Strikes on US forces', more: 'Attacks on coalition troops' },
		care: {
			about: 'A little more or a little less; no first day given',
			more: 'A floor, with no upper end; first day and last day inferred'
		},
		ours: 'our sum',
		mean: 'a mean over the whole time',
		where: { both: 'Iraq and Syria', iraq: 'Iraq', coalition: 'not stated' },
		strikes: (id: string) => `US strikes, as ${short(id)} puts it`,
		noNumber: 'no number given',
		notSaid: 'not stated',
		strikesCare: 'No article counts the strikes'
	}
};
