/** What each unknown is called, why its range is what it is, and what would speak for more or less. */
export const unknownWords = {
	adviserShare: {
		label: 'Share of the effort that rests on advisers',
		why: 'No source measures it.',
		more: 'Those who expect a resurgence if the coalition leaves abruptly.',
		less: 'Those who say Iraqi forces already carry the fight.'
	},
	regrowth: {
		label: 'How fast ISIS could regrow',
		why: 'No source measures it.',
		more: 'Those who remember 2014.',
		less: 'Those who see a group reduced to “a shadow of its former self”.'
	},
	isisCeiling: {
		label: 'Number at which ISIS would level off',
		why: 'Ten times the present estimate, a round guess.',
		more: 'It overran around a third of Iraq in 2014.',
		less: 'It has lost the territory that fed it.'
	},
	declineAtStart: {
		label: 'How fast ISIS shrinks at the start',
		why: 'The official called it suppressed: taken as level.',
		more: '“Disrupted” may mean shrinking.',
		less: 'It still stages attacks.'
	},
	isisNoise: {
		label: 'Month-to-month scatter of ISIS',
		why: 'Nothing is known; small beside the growth.',
		more: 'Small groups change quickly.',
		less: 'Estimates change more than the group does.'
	},
	jumpRate: {
		label: 'Sudden jumps of ISIS',
		why: 'About one in five to six years; a prison break, say.',
		more: 'If many members sit in prisons that could be broken open.',
		less: 'None is reported in the five articles.'
	},
	jumpSize: {
		label: 'Members gained in a jump',
		why: 'A guess, less than half of the present number.',
		more: 'If those who escape are many.',
		less: 'If most are soon caught again.'
	},
	isisAttacksPerMember: {
		label: 'ISIS attacks',
		why: 'Ten a month at the start; the articles say only “occasional”.',
		more: 'Small attacks go unreported.',
		less: 'The articles call them occasional.'
	},
	lieLowShare: {
		label: 'ISIS members who lie low before an exit',
		why: 'Whether anyone waits is not known.',
		more: 'Those who say that a date tells an enemy how long to wait.',
		less: 'Those who doubt that small cells plan so far ahead.'
	},
	lieLowWindow: {
		label: 'They lie low in the last',
		why: 'A year, a guess.',
		more: 'If the date is trusted long ahead.',
		less: 'If cells think in weeks.'
	},
	iraqiEffortLost: {
		label: 'Iraqi effort lost to militia attacks',
		why: 'The attacks take up some of the same forces.',
		more: 'If guarding bases takes many units.',
		less: 'If other units fight ISIS.'
	},
	adviserEffortLost: {
		label: 'Advisers’ effort lost to militia attacks',
		why: 'Advisers under fire stay behind walls.',
		more: 'If missions stop after an attack.',
		less: 'If advice goes on by radio.'
	},
	ownTraining: {
		label: 'Training by Iraqi forces alone',
		why: 'Closes about a ninth of the gap in a year.',
		more: 'Iraqi forces retook territory and have trained for years.',
		less: 'If reform is slow without help from outside.'
	},
	adviserTraining: {
		label: 'Training added by all advisers',
		why: 'Somewhat more than Iraqi forces alone, a guess.',
		more: 'Advising is their task.',
		less: 'After years of it, what remains may be hard to teach.'
	},
	effortUnderDate: {
		label: 'Training effort while a date stands',
		why: 'No change: both directions are argued.',
		more: 'A date concentrates minds.',
		less: 'Trainers who leave soon may invest less.'
	},
	effortUnderConditions: {
		label: 'Training effort while conditions decide',
		why: 'No change: both directions are argued.',
		more: 'A bar to reach gives a reason to work.',
		less: 'Who wants the presence to last need not hurry.'
	},
	lossPerFastExit: {
		label: 'Capability lost in a very fast exit',
		why: 'Leaving in a rush leaves gaps.',
		more: 'Those who warn of an abrupt withdrawal.',
		less: 'If handovers are prepared in any case.'
	},
	commitmentRelief: {
		label: 'Attacks calmed by a believed departure',
		why: 'One article hopes that talks reduce attacks. It could also be the other way round.',
		more: 'The Islamic Resistance says it fights until the commitment is proven.',
		less: 'It also says it acts over Gaza; and a withdrawal that looks forced may encourage.'
	},
	credibilityOfDate: {
		label: 'How far a set date is believed',
		why: 'No source measures it.',
		more: 'A date can be checked by anyone.',
		less: 'A date can slip; the talks were accused of buying time.'
	},
	credibilityOfTalks: {
		label: 'How far talks without a date are believed',
		why: 'The Islamic Resistance said they serve to “buy time”.',
		more: 'Both governments speak of ending the mission.',
		less: 'No end is named.'
	},
	calmHostility: {
		label: 'Militia hostility in a calm region',
		why: 'A fifth of January 2024: attacks surged with the war in Gaza.',
		more: 'If they oppose the presence itself, whatever the region.',
		less: 'The surge came with the war in Gaza.'
	},
	hostilityMonths: {
		label: 'Hostility follows within',
		why: 'A few months; a guess.',
		more: 'Groups change slowly.',
		less: 'If they answer each event at once.'
	},
	strikesPerAttack: {
		label: 'US strikes for each attack',
		why: 'Several strikes against about 150 attacks.',
		more: 'If strikes on groups of targets count one by one.',
		less: 'If only strikes inside Iraq count.'
	},
	hostilityPerStrike: {
		label: 'Hostility added by a strike',
		why: 'One article fears a deeper cycle of violence.',
		more: 'Those who see a spiral.',
		less: 'Those who say that strikes deter.'
	},
	calmChance: {
		label: 'Chance that a tense region calms',
		why: 'About once a year. Nobody knew in January 2024.',
		more: 'Those who expected an early truce in Gaza.',
		less: 'One article: “no end in sight to the attacks”.'
	},
	tenseChance: {
		label: 'Chance that a calm region turns tense',
		why: 'About once in twenty months.',
		more: 'If the region has many triggers.',
		less: 'If quiet, once there, lasts.'
	},
	pressureFromPresence: {
		label: 'Pressure kept up by the presence',
		why: 'Parliament voted for a withdrawal.',
		more: 'The government relies on parties that want the troops out.',
		less: 'Officials also saw a need for cooperation.'
	},
	pressurePerStrike: {
		label: 'Pressure added by a strike',
		why: 'Strikes raised the pressure, one article says; by how much is not known.',
		more: 'Parliament spoke of aggression.',
		less: 'If strikes are soon forgotten.'
	},
	pressureRelief: {
		label: 'Pressure relieved by a believed departure',
		why: 'One article hopes so; demands may also grow.',
		more: 'An agreed end answers the demand.',
		less: 'A date may become something to shorten.'
	},
	pressureMonths: {
		label: 'Pressure follows within',
		why: 'Four months, a guess.',
		more: 'If governments are patient.',
		less: 'If each piece of news counts.'
	},
	requestLevel: {
		label: 'Pressure above which Baghdad may ask',
		why: 'Just below the start: no request had come by January 2024.',
		more: 'Iraq valued the partnership.',
		less: 'Calls were already public.'
	},
	requestHazard: {
		label: 'How readily Baghdad makes a formal request',
		why: 'None had come, the Pentagon said; parliament urged one.',
		more: 'Calls from the government and parliament were public and repeated.',
		less: 'The same government hosted the talks.'
	},
	exitMonths: {
		label: 'A requested exit takes',
		why: 'Half a year, a guess.',
		more: 'Bases take long to hand over.',
		less: 'Troops can leave quickly if they must.'
	},
	isisSeenError: {
		label: 'Error in counting ISIS',
		why: '“Around the 1,000 or so” is a rough count.',
		more: 'Sleeper cells are hidden.',
		less: 'If the country is closely watched.'
	},
	capabilitySeenError: {
		label: 'Error in judging capability',
		why: 'Capability is judged, not counted.',
		more: 'If armies look better on paper.',
		less: 'If advisers know the units well.'
	}
};
