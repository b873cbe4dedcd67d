/**
 * What each parameter that somebody chooses or reports is called, why it stands where it does, and who would
 * move it up or down (a switch: on or off).
 */
export const choiceArguments = {
	horizonMonths: {
		why: 'Four years is long enough for most withdrawals in the model to end.',
		more: 'Anyone who looks for slow effects: they only show in a long run.',
		less: 'Anyone who doubts that a small model can look far ahead.'
	},
	usTroopsAtStart: {
		why: 'Four of the five articles give about this number.',
		more: 'Anyone who would count troops that come and go as well.',
		less: 'Anyone who reads “roughly” as “up to”.'
	},
	isisAtStart: {
		why: 'The estimate of a senior military official, for Iraq and Syria together.',
		more: 'Those who stress its hidden sleeper cells.',
		less: 'Those who would count fighters only: the estimate includes people who pay and help them.'
	},
	attacksPerMonthAtStart: {
		why: 'The reported total, divided by its months and shared out by the troops in each country.',
		more: 'Anyone who thinks that most of the attacks were in Iraq, and few in Syria.',
		less: 'Anyone who thinks that most of them were in Syria.'
	},
	politicalPressureAtStart: {
		why: 'Calls to leave were public, but no formal request was known. The number is our guess.',
		more: 'Those who point to parliament and to “growing pressure” on the prime minister.',
		less: 'Those who point out that Baghdad was still talking, and had not asked.'
	},
	regionStartsTense: {
		why: 'The articles report a time of heightened tensions, linked to the war in Gaza.',
		more: 'The articles themselves: attacks surged with the war.',
		less: 'Anyone who wants to see the same choice made in a calmer time.'
	},
	talksMonths: {
		why: 'One article expects them to last “at least months”. None gives a number.',
		more: 'The Iraqi adviser who said that progress decides their length.',
		less: 'The Iraqi prime minister, who called for quick talks.'
	},
	setDate: {
		why: 'Two years after the first round. None of the articles names a date.',
		more: 'Those who want Iraqi forces to have more time with their advisers.',
		less: 'Those who, like Iraq’s parliament, say that the presence itself is a threat.'
	},
	firstReductionMonth: {
		why: 'At once: the Iraqi foreign ministry spoke of beginning the reduction.',
		more: 'Those who want all the advisers to stay as long as they can.',
		less: 'Those who want to see the first troops go soon.'
	},
	reviewMonths: {
		why: 'Four reviews a year. The articles name none.',
		more: 'Those who think that conditions change slowly.',
		less: 'Those who fear that one poor review means a long wait.'
	},
	tranche: {
		why: 'A quarter of the troops, so that four good reviews let all of them leave.',
		more: 'Those who want good conditions to count for a lot.',
		less: 'Those who want to see what each step does before the next.'
	},
	isisBar: {
		why: 'A little above the January 2024 estimate. The articles give no bar.',
		more: 'Those who see ISIS as “a shadow of its former self” already.',
		less: 'Those who want to ensure “that ISIS can never resurge”.'
	},
	capabilityBar: {
		why: 'Somewhat above what the model gives Iraqi forces at the start. The articles give no bar.',
		more: 'Those who warn of a resurgence.',
		less: 'Those who see “significant progress” already.'
	},
	attacksBar: {
		why: 'Below the January 2024 rate. How to read “operational and environmental requirements” is our choice.',
		more: 'Those who do not want armed groups to decide when troops may go.',
		less: 'Those who do not want a withdrawal that looks forced.'
	},
	pressureBar: {
		why: 'A little below the start. That pressure stands for the government’s stability is our choice.',
		more: 'Those who see pressure as ordinary politics.',
		less: 'Those who want a government that can stand without leaning on anyone.'
	},
	assessmentMonths: {
		why: 'One article has the threat assessed before a timetable is set. It gives no length.',
		more: 'Those who want it done with care.',
		less: 'Those who, like the Islamic Resistance, suspect that talks “buy time”.'
	},
	stopLevel: {
		why: 'Half as many again as at the start. No article mentions such a clause.',
		more: 'Those who want a date to stand whatever happens.',
		less: 'Those who want to be able to stop early.'
	},
	isisCounts: {
		why: 'It is the first of Washington’s “three key factors”.',
		more: 'Washington, which named it.',
		less: 'Those who prefer a date “regardless of the stability or the security situation”.'
	},
	capabilityCounts: {
		why: 'It is one of Washington’s “three key factors”.',
		more: 'Washington, which named it.',
		less: 'Those who say that Iraqi forces can already take the lead.'
	},
	attacksCount: {
		why: 'It is our reading of one of the “three key factors”, operations and environment.',
		more: 'Those who do not want to leave under fire.',
		less: 'Those who say that this lets armed groups keep the troops there.'
	},
	pressureCounts: {
		why: 'US officials named it among the conditions that they prefer.',
		more: 'The US officials who named it.',
		less: 'Those who say that the presence itself is what makes the government less stable.'
	},
	suspensionClause: {
		why: 'Off: the timeline that the articles describe holds whatever the security situation.',
		more: 'Those who want a date, but not at any price.',
		less: 'Those who say that a date which can be stopped is no date.'
	}
};
