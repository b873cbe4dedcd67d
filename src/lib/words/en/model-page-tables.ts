/** The words of the page's two tables that stand row by row in the code: the state of the world, the outcomes. */
export const modelTables = {
	state: {
		caption: 'The state of the world',
		columns: ['Quantity', 'Symbol', 'Unit', 'At the start', 'Range', 'Meaning'],
		range: (low: string, high: string) => `${low} to ${high}`,
		atLeast: (low: string) => `${low} and more`,
		rows: {
			month: {
				name: 'Month',
				unit: 'months',
				meaning: 'Months since the first round of talks. At a month’s end it is one more.'
			},
			usTroops: { name: 'US troops', unit: 'people in Iraq', meaning: 'Those still there.' },
			isisMembers: {
				name: 'ISIS members',
				unit: 'people in Iraq and Syria',
				meaning: 'Fighters, and those who pay and help them.'
			},
			iraqiCapability: {
				name: 'Iraqi capability',
				unit: 'share',
				meaning:
					'The share of the joint effort of January 2024 that Iraqi forces could keep up alone.'
			},
			militiaHostility: {
				name: 'Militia hostility',
				unit: 'January 2024 is one',
				meaning: 'How readily the Iran-backed groups attack.'
			},
			politicalPressure: {
				name: 'Pressure on Baghdad',
				unit: 'scale from nothing to one',
				meaning: 'To end the presence.'
			},
			region: {
				name: 'Region',
				unit: 'a state',
				meaning: 'The wider region, the war in Gaza above all.'
			},
			schedule: {
				name: 'Schedule',
				unit: 'a state',
				meaning: 'The only part that differs between the approaches.'
			},
			startMonth: {
				name: 'Start of the date',
				unit: 'month',
				meaning: 'From where the even fall is counted.'
			},
			endMonth: { name: 'End of the date', unit: 'month', meaning: 'When nobody is left.' },
			troopsWhenSet: {
				name: 'Troops when the date was set',
				unit: 'people',
				meaning: 'From where the even fall starts.'
			},
			monthlyExit: {
				name: 'Monthly part of a requested exit',
				unit: 'people a month',
				meaning: 'Nothing before a request.'
			},
			attacks: {
				name: 'Attacks in the month',
				unit: 'attacks on US forces in Iraq',
				meaning: 'Kept for the mean of three months.'
			},
			attacksBefore: {
				name: 'Attacks in the month before',
				unit: 'attacks on US forces in Iraq',
				meaning: 'Kept for the mean of three months.'
			}
		},
		none: 'none yet',
		months: 'a month',
		firstState: 'the first of its approach'
	},
	outcomes: {
		columns: ['Outcome', 'Group', 'Definition'],
		groups: { security: 'Security', exposure: 'Exposure', schedule: 'Schedule' },
		rows: {
			isisAtEnd: {
				name: 'ISIS members at the end',
				group: 'security',
				definition: 'At the end of the run’s last month, people.'
			},
			isisDoubled: {
				name: 'ISIS ever doubled',
				group: 'security',
				definition: 'Whether at any month’s end it had doubled, as the line below asks.'
			},
			capabilityAtHandover: {
				name: 'Capability at handover',
				group: 'security',
				definition:
					'Iraqi capability in the month in which the withdrawal is complete; none if it never is.'
			},
			capabilityAtEnd: {
				name: 'Capability at the end',
				group: 'security',
				definition: 'Iraqi capability at the end of the run’s last month.'
			},
			attacks: {
				name: 'Attacks on US forces',
				group: 'exposure',
				definition: 'All of the run, added up.'
			},
			strikes: { name: 'US strikes', group: 'exposure', definition: 'All of the run, added up.' },
			isisAttacks: {
				name: 'Attacks by ISIS',
				group: 'security',
				definition: 'All of the run, added up.'
			},
			requested: {
				name: 'Formal request',
				group: 'exposure',
				definition: 'Whether Baghdad asked the troops to leave.'
			},
			requestedMonth: {
				name: 'Month of the request',
				group: 'exposure',
				definition: 'The month at whose end it asked; none if never.'
			},
			completedMonth: {
				name: 'Month of completion',
				group: 'schedule',
				definition: 'The month at whose end the schedule was complete; none if never.'
			},
			monthsOfHighPressure: {
				name: 'Months of high pressure',
				group: 'schedule',
				definition: 'Months at whose end pressure was high, as the line below asks.'
			},
			troopMonths: {
				name: 'Troop-months',
				group: 'schedule',
				definition: 'The troops at the start of each month, added up over the months.'
			}
		}
	}
};
