import type { Table } from '$lib/charts/table/table';
import { QUESTION_LIST, SAID_OF } from '$lib/classroom/receipt/lists';
import type { Numbered } from '$lib/classroom/receipt/tally';
import type { PredictWords } from '$lib/words/predict';
import type { ReceiptsWords } from '$lib/words/receipts';

/** A question as the site words it. */
export interface WordedQuestion {
	readonly id: string;
	readonly question: string;
	readonly options: readonly { readonly id: string; readonly label: string }[];
}
/** What the rows are told in. */
export interface RowWords {
	readonly receipts: ReceiptsWords['read'];
	readonly predict: PredictWords;
	readonly questions: readonly WordedQuestion[];
	/** Address of the simulator. */
	readonly simulator: string;
}

/** An option as the site words it, or its id where the site asks the question no more. */
export function optionLabel(
	questions: readonly WordedQuestion[],
	question: string,
	option: string
): string {
	const options = questions.find(({ id }) => id === question)?.options;
	return options?.find(({ id }) => id === option)?.label ?? option;
}

/** Text that a student typed, which no spreadsheet may run as a formula: not even “-1+2”. */
const typed = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);

/** Every receipt as a row, for a spreadsheet. */
export function receiptRows(all: readonly Numbered[], words: RowWords): Table {
	const { receipts, predict, questions, simulator } = words;
	const { columns, approach: names } = receipts;
	const asked = QUESTION_LIST.filter(({ id }) =>
		all.some(({ receipt }) => receipt.answers.some(({ question }) => question === id))
	);
	const sides = SAID_OF.flatMap((side) =>
		[columns.month, columns.isis, columns.reason].map((column) => column(names[side]))
	);
	const wording = (id: string) => questions.find((one) => one.id === id)?.question ?? id;
	const rows = all.map(({ number, receipt }) => {
		const { prediction, reasons, answers, runs, name } = receipt;
		const said = SAID_OF.flatMap((side) => {
			const outlook = prediction?.[side];
			const gone = outlook && (outlook.gone === null ? receipts.never : String(outlook.gone));
			return [gone ?? '', outlook ? predict.changes[outlook.isis] : '', typed(reasons[side])];
		});
		const chosen = asked.map(({ id }) => {
			const own = answers.find(({ question }) => question === id)?.chosen ?? [];
			return own.map((option) => optionLabel(questions, id, option)).join('; ');
		});
		const opened = runs.map((run) => `${simulator}?s=${run}`).join(' ');
		return [String(number), typed(name), ...said, ...chosen, opened];
	});
	return {
		caption: receipts.title,
		columns: [
			columns.number,
			columns.name,
			...sides,
			...asked.map(({ id }) => wording(id)),
			columns.runs
		],
		rows
	};
}
