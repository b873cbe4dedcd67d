import ts from 'typescript';
import { sourceFiles } from '../ground/source-files';

/** Everything that a module writes between quotation marks or backticks, a line each. */
export function writtenIn(path: string, source: string): string {
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		const isPath = node.parent && ts.isImportDeclaration(node.parent);
		if (ts.isStringLiteralLike(node) && !isPath) found.push(node.text);
		if (ts.isTemplateExpression(node))
			found.push(
				[node.head, ...node.templateSpans.map(({ literal }) => literal)]
					.map(({ text }) => text)
					.join(' … ')
			);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
	return found.join('\n');
}

/** The words of the interface in English, by file. */
export const interfaceWords = () =>
	sourceFiles('src/lib/words/en', ['.ts']).map(({ path, text }) => ({
		file: path,
		text: writtenIn(path, text)
	}));
