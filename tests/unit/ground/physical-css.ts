import { parse, type AST } from 'svelte/compiler';
import type { SourceFile } from './source-files';

const side = '(left|right)';
const physicalProperty = new RegExp(
	`^(${side}|(margin|padding|border|scroll-margin|scroll-padding)-${side}(-\\w+)?|border-(top|bottom)-${side}-radius)$`
);
const sidedValue = /^(text-align|float|clear|justify-(content|items|self))$/;
const fourSided = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

/** The parts of a value that spaces part, with what stands in brackets kept whole. */
function parts(value: string): string[] {
	return value.replace(/!important/, '').match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

/** A place measured on the screen, handed over in a custom property: physical by nature. */
const measured = /var\(--[\w-]*(top|left)\b/;

/** Whether a declaration names the left or the right rather than the start or the end. */
function isPhysical(property: string, value: string): boolean {
	if (physicalProperty.test(property)) return true;
	if (sidedValue.test(property)) return /\b(left|right)\b/.test(value);
	const [, right, , left] = parts(value);
	return fourSided.test(property) && !measured.test(value) && left !== undefined && left !== right;
}

function declarations(nodes: readonly AST.CSS.Node[]): AST.CSS.Declaration[] {
	return nodes.flatMap((node) => {
		if (node.type === 'Declaration') return [node];
		if (node.type === 'Rule') return declarations(node.block.children);
		return node.type === 'Atrule' && node.block ? declarations(node.block.children) : [];
	});
}

/** Every declaration of a style sheet or a component that a right-to-left page would show wrongly. */
export function physicalCss({ path, text }: SourceFile): string[] {
	const source = path.endsWith('.css') ? `<style>${text}</style>` : text;
	const { css } = parse(source, { modern: true, filename: path });
	return declarations(css?.children ?? [])
		.filter(({ property, value }) => isPhysical(property.toLowerCase(), value))
		.map(({ property, value }) => `${path}: ${property}: ${value}`);
}
