/**
 * What each unknown is called, why its range lies where it does, and who would argue for more or for less.
 * Each default is the middle of its range.
 */
export const unknownArguments = {
	adviserShare: {
		why: 'Their task is to “advise and assist”. No article says how much depends on it.',
		more: 'Those who fear a resurgence if the coalition leaves abruptly.',
		less: 'Those who see Iraqi forces making “significant progress” themselves.'
	},
	regrowth: {
		why: 'Unknown. At the default, it would double in about half a year.',
		more: 'Those who remember that it overran around a third of Iraq in 2014.',
		less: 'Those who see a group that is “disrupted” and “suppressed”.'
	},
	isisCeiling: {
		why: 'Ten times the estimate for January 2024. A guess.',
		more: 'Those who remember how large it once was.',
		less: 'Those who say that it has lost the land and money it grew on.'
	},
	declineAtStart: {
		why: 'Neither way: the articles call it suppressed, not gone.',
		more: 'Those who read “disrupted” as getting weaker.',
		less: 'Those who point to attacks by its sleeper cells.'
	},
	isisNoise: {
		why: 'Unknown. Small beside how fast it could grow.',
		more: 'Anyone who thinks that small groups change quickly.',
		less: 'Anyone who thinks that the counts change more than the group.'
	},
	jumpRate: {
		why: 'About one jump in five or six years, such as a prison break. A guess.',
		more: 'Those who worry about members held in prisons.',
		less: 'Those who note that the articles report none.'
	},
	jumpSize: {
		why: 'Less than half of the January 2024 estimate. A guess.',
		more: 'Those who think of a large prison.',
		less: 'Those who expect most to be caught again.'
	},
	isisAttacksPerMember: {
		why: 'About ten a month at the start. The articles say only that they are small and occasional.',
		more: 'Anyone who thinks that small attacks often go unreported.',
		less: 'Anyone who takes “occasional” to mean few.'
	},
	lieLowShare: {
		why: 'Waiting may pay when the other side is going. Whether they would is unknown.',
		more: 'Those who say that a known date tells an enemy how long to wait.',
		less: 'Those who doubt that scattered cells plan together.'
	},
	lieLowWindow: {
		why: 'A year. A guess.',
		more: 'Anyone who thinks that the group plans far ahead.',
		less: 'Anyone who thinks that cells live from week to week.'
	},
	iraqiEffortLost: {
		why: 'Guarding bases and calming a crisis take forces away from ISIS. How many is unknown.',
		more: 'Those who see the attacks straining the Iraqi forces.',
		less: 'Those who think that other units carry on as before.'
	},
	adviserEffortLost: {
		why: 'Troops under attack must protect themselves first. How much that takes is unknown.',
		more: 'Those who expect advisers to stay inside their bases.',
		less: 'Those who expect most of the advice to go on.'
	},
	ownTraining: {
		why: 'They close about a tenth of what is missing in a year. A guess.',
		more: 'Those who point to the progress that Iraqi forces have made.',
		less: 'Those who think that they still depend on help.'
	},
	adviserTraining: {
		why: 'Somewhat more than on their own. A guess.',
		more: 'Those who value the work of the advisers.',
		less: 'Those who say that years of advice have taught what they can.'
	},
	effortUnderDate: {
		why: 'None: it is argued both ways.',
		more: 'Those who say that a date concentrates minds.',
		less: 'Those who say that people stop investing in what is about to end.'
	},
	effortUnderConditions: {
		why: 'None: it is argued both ways.',
		more: 'Those who say that a bar to reach is a reason to work.',
		less: 'Those who say that some would rather not reach it.'
	},
	lossPerFastExit: {
		why: 'A rushed exit leaves gaps. How large they are is unknown.',
		more: 'Those who warn against leaving “abruptly”.',
		less: 'Those who think that the handover is ready.'
	},
	commitmentRelief: {
		why: 'One article reports a hope of fewer attacks, and a fear of encouraging Iran.',
		more: 'Those who note that the Islamic Resistance ties its attacks to a withdrawal.',
		less: 'Those who say that leaving under fire rewards the attacks, or that they are about Gaza.'
	},
	credibilityOfDate: {
		why: 'A date can be checked, and it can slip. How far it would be believed is unknown.',
		more: 'Those who ask for “a specific and clear timeline”.',
		less: 'The Islamic Resistance, which doubts that the commitment to leave is serious.'
	},
	credibilityOfTalks: {
		why: 'Less than a date, in the model: the Islamic Resistance says that talks “buy time”.',
		more: 'Those who take both governments at their word.',
		less: 'Those who say that talks without an end are no commitment.'
	},
	calmHostility: {
		why: 'A fifth of January 2024: the attacks surged with the war in Gaza.',
		more: 'Those who say that the groups oppose the presence whatever happens elsewhere.',
		less: 'Those who say that the attacks are about Gaza.'
	},
	hostilityMonths: {
		why: 'A few months. A guess.',
		more: 'Anyone who thinks that armed groups change course slowly.',
		less: 'Anyone who thinks that they answer each event at once.'
	},
	strikesPerAttack: {
		why: 'One article reports “several strikes” while attacks passed a hundred and fifty.',
		more: 'Anyone who would count every target as a strike.',
		less: 'Anyone who would count a night of strikes as one.'
	},
	hostilityPerStrike: {
		why: 'One article reports fear of “an even deeper cycle of violence”.',
		more: 'Those who fear that cycle.',
		less: 'Those who think that strikes deter.'
	},
	calmChance: {
		why: 'On average after about a year. Nobody knew in January 2024.',
		more: 'Those who expect an early end to the war in Gaza.',
		less: 'Those who see “no end in sight to the attacks”.'
	},
	tenseChance: {
		why: 'On average after twenty months. A guess.',
		more: 'Those who see many places where a crisis could begin.',
		less: 'Those who think that a calm, once reached, would hold.'
	},
	pressureFromPresence: {
		why: 'Parliament wants foreign forces out. How much pressure that makes is unknown.',
		more: 'Those who note that the government relies on Iran-aligned parties.',
		less: 'Those who note that Iraqi officials also see a need for cooperation.'
	},
	pressurePerStrike: {
		why: 'One article says that US strikes raised the pressure. By how much is unknown.',
		more: 'Those who note that public calls to leave came in response to strikes.',
		less: 'Those who think that anger passes.'
	},
	pressureRelief: {
		why: 'One article reports the hope that talks do. Demands may also grow when they are met.',
		more: 'Those who think that an agreed end answers the demand.',
		less: 'Those who think that a date invites calls for an earlier one.'
	},
	pressureMonths: {
		why: 'Four months. A guess.',
		more: 'Anyone who thinks that politics moves slowly.',
		less: 'Anyone who thinks that each piece of news counts.'
	},
	requestLevel: {
		why: 'A little below the start: calls to leave were public, but no request was known.',
		more: 'Those who think that Baghdad would ask only in a crisis.',
		less: 'Those who think that it was close to asking.'
	},
	requestHazard: {
		why: 'The Pentagon knew of no official request. How near one was is unknown.',
		more: 'Those who point to the public calls of the government and parliament.',
		less: 'Those who point out that Baghdad chose to talk.'
	},
	exitMonths: {
		why: 'Half a year. A guess.',
		more: 'Those who think of bases that must be handed over.',
		less: 'Those who think that a host’s request leaves little time.'
	},
	isisSeenError: {
		why: '“Around the 1,000 or so” is a rough count.',
		more: 'Those who stress how well its cells hide.',
		less: 'Those who trust the estimates.'
	},
	capabilitySeenError: {
		why: 'Capability is judged, not counted. How well is unknown.',
		more: 'Those who remember forces that looked stronger than they were.',
		less: 'Those who trust advisers to know the units they work with.'
	}
};
