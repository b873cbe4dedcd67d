/** The pictures that stand for pages where links to them are shown, and what is said of pages to machines. */
export const shareWords = {
	/** Above the title of a chapter. */
	chapter: (number: number, of: number) => `Chapter ${number} of ${of}`,
	story: 'An explainer you can run',
	simulator: 'Two ways to leave, in one model world',
	approaches: { conditions: 'When conditions are met', timeline: 'By a set date' },
	approachesShort: { conditions: 'Conditions-based', timeline: 'Timeline-based' },
	troops: 'US troops in Iraq, in one model world',
	month: (month: number) => `month ${month}`,
	start: 'The talks begin. And then?',
	marks: (people: number) => `One mark: ${people} people`,
	people: {
		'us-iraq': 'US troops in Iraq',
		allies: 'allies',
		'us-syria': 'US troops in Syria',
		isis: 'of ISIS, both countries'
	},
	attacks: {
		about: (article: string) => `strikes on US forces (article ${article})`,
		more: (article: string) => `attacks on coalition troops (article ${article})`
	},
	equalStay: 'ISIS members in the model at equal stay: what each guess can do',
	fewer: {
		conditions: 'fewer under conditions-based',
		timeline: 'fewer under timeline-based'
	},
	article: (id: string) => `Article ${id}`,
	/** Each picture in words. */
	alt: {
		story:
			'Two small charts of US troops in one model world: solid steps under conditions-based, a dashed slope under timeline-based.',
		simulator:
			'A chart of US troops in one model world, month by month, with a solid stepped line for conditions-based and a dashed one for timeline-based.',
		week: 'Four days in January 2024, with marks for who acted on each.',
		past: 'A time line from 2011 to 2024 with bars for US troops in Iraq and for ISIS.',
		people: 'Blocks of marks on one scale for US troops, allies and ISIS.',
		fire: 'Two bars for counts of attacks, one with a soft end and one with an open end.',
		positions:
			'Two quotations side by side, one of the United States and one of Iraq’s Foreign Ministry.',
		'two-ways': 'Two rows of boxes and arrows: the states of each way to leave.',
		run: 'Empty axes for US troops over the months, with a question mark after the talks.',
		decides: 'Bars on both sides of a line where neither approach is ahead.',
		articles: 'A grid of five articles and the facts that each reports.'
	}
};
