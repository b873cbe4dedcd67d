import { textTable } from '../command/table';
import { outsideBands } from './bands';
import type { Parity } from './count';

const approachRows = ({ conditions, timeline }: Parity['approaches']) =>
	(
		[
			['times named', 'mentions'],
			['sentences that name it alone', 'sentences'],
			['words of these sentences', 'words'],
			['steps of its own', 'steps'],
			['words of its own steps', 'stepWords'],
			['steps that name it first', 'first']
		] as const
	).map(([what, key]) => [what, String(conditions[key]), String(timeline[key])]);

const teachingRows = ({ conditions, timeline }: Parity['teaching']) =>
	(
		[
			['times named', 'mentions'],
			['lines that name both, it first', 'first']
		] as const
	).map(([what, key]) => [what, String(conditions[key]), String(timeline[key])]);

const partyRows = ({ parties }: Parity) =>
	parties.map(({ name, steps, words, recorded, told, quotations, quotedWords }) => [
		name,
		...[steps, words, recorded, told, quotations, quotedWords].map(String)
	]);

/** The counts as two tables, and what lies outside a band. */
export function parityText(parity: Parity): string {
	const outside = outsideBands(parity);
	return `What the story gives to the two approaches

${textTable([['', 'conditions-based', 'timeline-based'], ...approachRows(parity.approaches)])}
What teachers are told of the two approaches

${textTable([['', 'conditions-based', 'timeline-based'], ...teachingRows(parity.teaching)])}
What the story gives to the parties: own steps and their words; facts recorded in their words, those told;
quotations and their words

${textTable([['', 'steps', 'words', 'recorded', 'told', 'quotations', 'quoted words'], ...partyRows(parity)])}
${outside.length === 0 ? 'Everything lies within its band.' : outside.join('\n')}
`;
}
