import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../story/reading-grade';

const folder = fileURLToPath(new URL('../../../../content/en/pages/', import.meta.url));
/** The prose of the model page, file by file, without front matter, code and marks. */
const pieces = readdirSync(folder)
	.filter((name) => /^model.*\.md$/.test(name))
	.map((name) => ({
		name,
		text: readFileSync(join(folder, name), 'utf8')
			.replace(/^---[\s\S]*?---/, '')
			.replace(/```[\s\S]*?```/g, '')
			.replace(/`[^`]*`/g, 'code')
			.replace(/\(\((?:[a-z]+:)?([\w-]+)(?:\|([^)]*))?\)\)/g, (_, id: string, words?: string) =>
				words ? words : id.includes('-') ? 'so much' : 'six'
			)
			.replace(/\*\*/g, '')
			.replace(/^(?:- |\d+\. )/gm, '')
	}));

describe('the prose of the model page', () => {
	it('reads at grade 9 or below in all, and at 10.5 or below in every piece', () => {
		expect(pieces.length).toBeGreaterThan(15);
		expect(readingGrade(pieces.map(({ text }) => text).join('\n'))).toBeLessThanOrEqual(9);
		for (const { name, text } of pieces) expect(readingGrade(text), name).toBeLessThanOrEqual(10.5);
	});

	it('calls the approaches by their two names, and no one a winner', () => {
		for (const { name, text } of pieces) {
			expect(text, name).not.toMatch(/\b(?:condition-based|time-based|date-based)\b/i);
			expect(text, name).not.toMatch(/\b(?:best|wins?|loses?|wise|reckless|endless)\b/i);
		}
	});
});
