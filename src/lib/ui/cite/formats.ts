import { bibtex } from './bibtex';
import type { Citable } from './citable';
import { cslJson } from './csl-json';
import { apa, chicago, mla } from './styles';

/** The styles in the order in which readers choose among them. */
export const styles = ['apa', 'mla', 'chicago', 'bibtex', 'csl'] as const;
export type CiteStyle = (typeof styles)[number];

/** A citation in each style. */
export const formats: Readonly<Record<CiteStyle, (thing: Citable) => string>> = {
	apa,
	mla,
	chicago,
	bibtex,
	csl: cslJson
};

/** Whether a value is the name of a style. */
export const isStyle = (value: unknown): value is CiteStyle =>
	(styles as readonly unknown[]).includes(value);
