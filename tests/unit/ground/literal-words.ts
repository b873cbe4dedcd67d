import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';
import type { SourceFile } from './source-files';

/** Attributes and props whose text people read or hear. */
const spoken =
	/^(alt|title|placeholder|label|summary|caption|heading|aria-(label|description|roledescription|valuetext|placeholder))$/;
const letters = /\p{L}/u;

interface AnyNode {
	type: string;
	[key: string]: unknown;
}

const isNode = (value: unknown): value is AnyNode =>
	typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';

/** The words that an expression writes as they stand: strings, template chunks, either branch. */
function wordsOfExpression(node: unknown): string[] {
	if (!isNode(node)) return [];
	switch (node.type) {
		case 'Literal':
			return typeof node.value === 'string' ? [node.value] : [];
		case 'TemplateLiteral':
			return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
		case 'ConditionalExpression':
			return [node.consequent, node.alternate].flatMap(wordsOfExpression);
		case 'LogicalExpression':
		case 'BinaryExpression':
			return node.operator === '+' || node.operator === '??' || node.operator === '||'
				? [node.left, node.right].flatMap(wordsOfExpression)
				: [];
		default:
			return [];
	}
}

/** The words that an attribute's value writes as they stand. */
function wordsOfAttribute({ value }: AST.Attribute): string[] {
	if (value === true) return [];
	return (Array.isArray(value) ? value : [value]).flatMap((part) =>
		part.type === 'Text' ? [part.data] : wordsOfExpression(part.expression)
	);
}

function wordsOfTemplate(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(wordsOfTemplate);
	if (!isNode(node)) return [];
	if (node.type === 'Text') return [node.data as string];
	if (node.type === 'ExpressionTag' || node.type === 'HtmlTag')
		return wordsOfExpression(node.expression);
	if (node.type === 'Attribute')
		return spoken.test(node.name as string) || isDescription(node)
			? wordsOfAttribute(node as unknown as AST.Attribute)
			: [];
	const own = isDescribed(node) ? { ...node, attributes: markedAsDescription(node) } : node;
	return Object.entries(own)
		.filter(([key]) => !['metadata', 'loc', 'expression', 'name_loc'].includes(key))
		.flatMap(([, value]) => (isNode(value) || Array.isArray(value) ? wordsOfTemplate(value) : []));
}

/** `<meta name="description">` is read in search results. */
function isDescribed(node: AnyNode): boolean {
	return node.type === 'RegularElement' && node.name === 'meta';
}
function markedAsDescription(node: AnyNode): AnyNode[] {
	const attributes = node.attributes as AnyNode[];
	const named = attributes.some(
		(attribute) =>
			attribute.name === 'name' &&
			wordsOfAttribute(attribute as unknown as AST.Attribute)[0] === 'description'
	);
	return attributes.map((attribute) => ({ ...attribute, isOfDescription: named }));
}
function isDescription(attribute: AnyNode): boolean {
	return attribute.name === 'content' && attribute.isOfDescription === true;
}

/** Words that stand in a component's template rather than in the catalogue. */
export function wordsInTemplate({ path, text }: SourceFile): string[] {
	const { fragment } = parse(text, { modern: true, filename: path });
	return wordsOfTemplate(fragment)
		.map((words) => words.replace(/\s+/g, ' ').trim())
		.filter((words) => letters.test(words))
		.map((words) => `${path}: ${words}`);
}

/** Two words in a row, as in a sentence; class names, paths and ids do not look like that. */
const sentence = /\p{L}{2,}[,;:]? (\p{L}+ )*\p{L}{2,}/u;

/** Sentences that stand in code rather than in the catalogue; messages of errors are for developers. */
export function sentencesInCode({ path, text }: SourceFile): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
		if (ts.isLiteralTypeNode(node) || ts.isImportDeclaration(node)) return;
		const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
		if ((isText || ts.isTemplateMiddleOrTemplateTail(node)) && sentence.test(node.text))
			found.push(`${path}: ${node.text}`);
		ts.forEachChild(node, visit);
	};
	ts.forEachChild(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), visit);
	return found;
}
