import { decodeState } from '../address/codec';
import type { SimulatorState } from '../address/state';
import { FORMAT, FORMAT_VERSION, parseMarker } from './format';
import { isPng, pngTexts } from './png-text';

/** Largest file that is read, bytes. */
export const MAX_FILE = 2 * 1024 * 1024;

/** Why a file opens nothing. */
export type FileProblem =
	'too-large' | 'unreadable' | 'not-ours' | 'other-version' | 'damaged' | 'several';
/** What a file opens, or why it opens nothing. */
export type FileRead =
	| { readonly state: SimulatorState; readonly madeWith: number | null; readonly problem: null }
	| { readonly problem: FileProblem };

interface Claim {
	readonly formatVersion: unknown;
	readonly scenario: unknown;
}
const refused = (problem: FileProblem): FileRead => ({ problem });

/** What a file claims, checked by the codec of the address: a whole state or none. */
function accepted({ formatVersion, scenario }: Claim): FileRead {
	if (formatVersion !== FORMAT_VERSION) return refused('other-version');
	if (typeof scenario !== 'string' || scenario === '') return refused('damaged');
	const { state, valid, madeWith } = decodeState(scenario);
	return valid ? { state, madeWith, problem: null } : refused('damaged');
}

function acceptedLine(line: string | undefined): FileRead {
	const marker = line === undefined ? undefined : parseMarker(line);
	return marker ? accepted(marker) : refused('not-ours');
}

function readPng(bytes: Uint8Array): FileRead {
	const texts = pngTexts(bytes);
	if (!texts) return refused('damaged');
	const claims = texts.filter(({ keyword }) => keyword === FORMAT);
	return claims.length > 1 ? refused('damaged') : acceptedLine(claims[0]?.text);
}

function readJson(text: string): FileRead {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refused('damaged');
	}
	if (typeof value !== 'object' || value === null) return refused('not-ours');
	const own = (name: string) =>
		Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
	if (own('format') !== FORMAT) return refused('not-ours');
	return accepted({ formatVersion: own('formatVersion'), scenario: own('scenario') });
}

/** How a comment line begins; programs for tables put some in quotes and commas behind all of them. */
const COMMENT = /^"?# /;

function readCsv(text: string): FileRead {
	const lines = text.slice(0, 20_000).split(/\r?\n/);
	const end = lines.findIndex((line) => !COMMENT.test(line));
	const comments = lines
		.slice(0, Math.max(end, 0))
		.map((line) => line.replace(COMMENT, '').replace(/"?,*\s*$/, ''));
	const claims = comments.filter((line) => line.startsWith(`${FORMAT} `));
	return claims.length > 1 ? refused('damaged') : acceptedLine(claims[0]);
}

function readSvg(text: string): FileRead {
	const claims = [...text.matchAll(/<metadata>([^<]{0,600})<\/metadata>/g)];
	if (claims.length === 0) return refused('not-ours');
	if (claims.length > 1 || !text.trimEnd().endsWith('</svg>')) return refused('damaged');
	return acceptedLine(claims[0]![1]);
}

/** What the bytes of a file open. Never throws. */
export function readBytes(bytes: Uint8Array): FileRead {
	if (bytes.length > MAX_FILE) return refused('too-large');
	if (isPng(bytes)) return readPng(bytes);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart();
	} catch {
		return refused('not-ours');
	}
	if (text.startsWith('{')) return readJson(text);
	if (COMMENT.test(text)) return readCsv(text);
	return /^(<\?xml[^>]{0,200}\?>\s*)?<svg[\s>]/.test(text) ? readSvg(text) : refused('not-ours');
}

/** What a file opens. Never throws; a file that is too large is not even read. */
export async function readFile(file: Blob): Promise<FileRead> {
	if (file.size > MAX_FILE) return refused('too-large');
	try {
		return readBytes(new Uint8Array(await file.arrayBuffer()));
	} catch {
		return refused('unreadable');
	}
}
