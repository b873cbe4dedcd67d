/** What is odd about the words of an article, said plainly. The record behind each says more. */
export const anomalyWords = {
	paraphrase:
		'Printed as the officials’ own words. In article 001 the same sentence is CNN’s, without quotation marks.',
	onePreference:
		'Gives the American preference, and leaves out the next sentence of the report that it retells: that some elements within the Iraqi government prefer a timeline.',
	wednesday:
		'Puts CNN’s report on Wednesday. The CNN text that we hold quotes people who spoke on Thursday.',
	whoseWords: 'The sentence leaves open whether these are the parliament’s words or the article’s.',
	noFigures: 'Gives no figure for troops, for ISIS or for attacks.',
	cutOff:
		'The text as we hold it stops here, in the middle of a word. What the office said is missing.',
	thursday:
		'Quotes Thursday, while article 000 puts CNN’s report on Wednesday. Ours may be a later version of it.',
	contingency: '“Contingency” seems to stand for “contingent”, a group.',
	moreThanFighters:
		'The sentence begins with fighters, and then counts people who are not fighters as well.',
	oldPhoto: 'The text begins with the caption of a photo taken half a year before.',
	garbled:
		'The sentence makes no sense as it stands: an apparent slip of translation. It seems to give the groups’ reason.',
	atLeastMonths:
		'At least how many months? Either a number was lost, or “months at least” is meant.',
	delay:
		'The delay seems to come before its cause. Talks were due in the middle of 2023, and article 004 counts the attacks linked to that war from mid-October. None of the five dates the war.',
	capital: 'The capital in “To” seems to be a trace of translation by machine.',
	twoAccounts:
		'Says this at its head, and quotes a source further down that the timing has nothing to do with the attacks. It does not choose.',
	noFirstDay: 'Names no day on which its count of attacks begins.',
	iranOrIraq:
		'“Iran” appears to stand for “Iraq”, which cannot be checked. The talks are between Iraq and the US, and no article quotes Iran.',
	endedOperations:
		'The US had announced the end of its combat role more than two years before, says article 001. Which operations are meant cannot be told.',
	stillReclaiming:
		'Sounds as if territory were still being won back. Article 004 says that all of it had been by the end of 2017.',
	noSource: 'Nobody is named who said that a timetable will follow. No other article has it.',
	sideWord: '“Proxy” is a judgement, and nobody is named who makes it.',
	ownJudgement: 'The article’s own judgement, at its end. No source is named.',
	noPlace: 'Names no country in which these attacks were counted.',
	leftOutWords:
		'Words of the group are left out at “…”. In the Foreign Ministry’s statement as well.',
	bilateral:
		'The talks are called bilateral, and the photograph shows officers of the whole coalition.'
};
