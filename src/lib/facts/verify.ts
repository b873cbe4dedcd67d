/** A file that may hold the text of an article. */
export interface TextFile {
	name: string;
	/** SHA-256 of the file's bytes, hexadecimal. */
	sha256: string;
	/** Its bytes read as UTF-8; undefined where they are not UTF-8. */
	text: string | undefined;
}

interface Quotation {
	article: string;
	quote: string;
	start: number;
	end: number;
}
type ArticleRecords = Readonly<Record<string, { sha256: string; characters: number }>>;
type FactRecords = Readonly<Record<string, { sources: readonly Quotation[] }>>;

/** How much was compared, and every mismatch in a sentence. */
export interface Verification {
	articles: number;
	facts: number;
	/** Quotations looked at, each with its character range. */
	quotations: number;
	problems: string[];
}

/** The file of an article: the one with its hash, else the one whose name begins with its id. */
function fileOf(id: string, sha256: string, files: readonly TextFile[]): TextFile | undefined {
	return (
		files.find((file) => file.sha256 === sha256) ??
		files.find((file) => file.name.startsWith(id) && !/^\d/.test(file.name.slice(id.length)))
	);
}

/** What is wrong with one quotation, or undefined. */
function quotationProblem({ quote, start, end }: Quotation, text: string): string | undefined {
	const standing = text.slice(start, end);
	if (standing === quote) return undefined;
	const elsewhere = text.indexOf(quote);
	const range = `${start}–${end}`;
	if (elsewhere < 0) return `“${quote}” is not in the text; ${range} reads “${standing}”`;
	return `“${quote}” stands at ${elsewhere}–${elsewhere + quote.length}, not at ${range}`;
}

/**
 * Compares the records of seeds/ with the texts of the articles: that each text is the one that was
 * read (hash and length), and that each quotation stands, letter for letter, in its character range
 * (UTF-16 code units). An article with another hash is still searched, so that all faults are told.
 */
export function verifySources(
	articles: ArticleRecords,
	facts: FactRecords,
	files: readonly TextFile[]
): Verification {
	const result: Verification = { articles: 0, facts: 0, quotations: 0, problems: [] };
	const texts = new Map<string, string>();
	for (const [id, { sha256, characters }] of Object.entries(articles)) {
		result.articles += 1;
		const file = fileOf(id, sha256, files);
		const name = `article ${id}`;
		if (!file) result.problems.push(`${name}: no file with its hash, and none named ${id}…`);
		else if (file.sha256 !== sha256)
			result.problems.push(`${name}: ${file.name} has another SHA-256 (${file.sha256})`);
		if (file && file.text === undefined) result.problems.push(`${name}: ${file.name} is not UTF-8`);
		if (file?.text === undefined) continue;
		texts.set(id, file.text);
		if (file.text.length !== characters)
			result.problems.push(`${name}: ${file.text.length} characters, recorded ${characters}`);
	}
	for (const [id, { sources }] of Object.entries(facts)) {
		result.facts += 1;
		for (const source of sources) {
			result.quotations += 1;
			const text = texts.get(source.article);
			const problem =
				text === undefined ? 'no text to compare with' : quotationProblem(source, text);
			if (problem) result.problems.push(`fact ${id}, article ${source.article}: ${problem}`);
		}
	}
	return result;
}
