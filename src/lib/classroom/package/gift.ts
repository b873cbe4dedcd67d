import { packageWords as words } from '$lib/words/en/packages';
import type { PackagedQuestion } from './questions';

/** Text with GIFT’s own signs marked as text. */
const escapedGift = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');

/** A share of the mark in percent, as course systems list them: 50, 33.33333. */
const share = (of: number): string => String(Number((100 / of).toFixed(5)));

function answer(
	{ kind, options }: PackagedQuestion,
	{ label, right, feedback }: PackagedQuestion['options'][number]
): string {
	const rights = options.filter((option) => option.right).length;
	const several = `~%${right ? '' : '-'}${share(rights)}%`;
	const mark = kind === 'several' ? several : right ? '=' : '~';
	return `\t${mark}${escapedGift(label)}#${escapedGift(feedback)}`;
}

/** Questions in GIFT, a text that course systems read: each with what can be said of every answer. */
export const giftOf = (questions: readonly PackagedQuestion[]): string =>
	[
		`// ${words.gift}\n`,
		...questions.map((one) => {
			const asked = [one.opening, one.question].filter((text) => text !== '').join(' ');
			const answers = one.options.map((option) => answer(one, option)).join('\n');
			return `::${escapedGift(one.id)}::${escapedGift(asked)} {\n${answers}\n}\n`;
		})
	].join('\n');
