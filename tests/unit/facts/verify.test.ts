import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifySources, type TextFile } from '../../../src/lib/facts/verify';

const text = 'There are roughly 2,500 troops in Iraq, “around the 1,000 or so”\u00a0fighters.';
const hash = (content: string) => createHash('sha256').update(content).digest('hex');
const file = (name: string, content: string): TextFile => ({
	name,
	sha256: hash(content),
	text: content
});
const quoted = (quote: string, shift = 0) => {
	const start = text.indexOf(quote) + shift;
	return { article: '001', quote, start, end: start + quote.length };
};
const articles = { '001': { sha256: hash(text), characters: text.length } };
const facts = {
	troops: { sources: [quoted('roughly 2,500 troops')] },
	isis: { sources: [quoted('“around the 1,000 or so”'), quoted('1,000 or so”\u00a0fighters')] }
};

describe('comparing the records with the articles', () => {
	it('finds nothing wrong with the text that was read, and says how much it compared', () => {
		expect(verifySources(articles, facts, [file('001_x.txt', text)])).toEqual({
			articles: 1,
			facts: 2,
			quotations: 3,
			problems: []
		});
	});
	it('knows the text by its hash, whatever the name of its file', () => {
		const files = [file('001.txt', 'another'), file('cnn.html', text)];
		expect(verifySources(articles, facts, files).problems).toEqual([]);
	});
	it('tells of a text with one letter changed, and of the quotations that it spoils', () => {
		const { problems } = verifySources(articles, facts, [
			file('001.txt', text.replace('roughly', 'Roughly'))
		]);
		expect(problems).toHaveLength(2);
		expect(problems[0]).toContain('article 001: 001.txt has another SHA-256');
		expect(problems[1]).toContain('fact troops, article 001: “roughly 2,500 troops” is not in');
	});
	it('tells of a quotation that is one character off, and where it stands', () => {
		const planted = { troops: { sources: [quoted('roughly 2,500 troops', 1)] } };
		expect(verifySources(articles, planted, [file('001', text)]).problems).toEqual([
			'fact troops, article 001: “roughly 2,500 troops” stands at 10–30, not at 11–31'
		]);
	});
	it('tells of a quotation with a plain space for a no-break space', () => {
		const source = { ...quoted('1,000 or so”\u00a0fighters'), quote: '1,000 or so” fighters' };
		const { problems } = verifySources(articles, { isis: { sources: [source] } }, [
			file('001', text)
		]);
		expect(problems).toHaveLength(1);
	});
	it('tells of a text with words added at the end, where no quotation is wrong', () => {
		const { problems } = verifySources(articles, facts, [file('001.txt', `${text} More.`)]);
		expect(problems).toHaveLength(2);
		expect(problems[1]).toBe(`article 001: ${text.length + 6} characters, recorded ${text.length}`);
	});
	it('tells of an article that is missing, and of each quotation left unchecked', () => {
		const { problems } = verifySources(articles, facts, [file('0012.txt', 'other')]);
		expect(problems).toHaveLength(4);
		expect(problems[0]).toBe('article 001: no file with its hash, and none named 001…');
	});
	it('tells of a text that is not UTF-8', () => {
		const files = [{ name: '001.txt', sha256: hash('x'), text: undefined }];
		expect(verifySources(articles, {}, files).problems).toContain(
			'article 001: 001.txt is not UTF-8'
		);
	});
	it('finds every quotation cut out of any text, and none of them moved', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', minLength: 2 }),
				fc.nat(),
				fc.nat(),
				(any, one, other) => {
					const [start, end] = [one % any.length, 1 + (other % any.length)].sort((a, b) => a - b);
					const quote = any.slice(start, end);
					const source = { article: '001', quote, start: start!, end: end! };
					const record = { '001': { sha256: hash(any), characters: any.length } };
					const check = (it: typeof source) =>
						verifySources(record, { it: { sources: [it] } }, [file('001', any)]).problems.length;
					expect(check(source)).toBe(0);
					expect(check({ ...source, quote: `${quote}\u0000` })).toBe(1);
				}
			)
		);
	});
});

describe('npm run verify:sources', { timeout: 30_000 }, () => {
	const root = fileURLToPath(new URL('../../../', import.meta.url));
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/verify-sources.ts', ...args], {
			cwd: root,
			encoding: 'utf8'
		});

	it('ends with 2 and a usage line without a folder, and for one that is not there', () => {
		const results = [run(), run(join(root, 'no-such-folder')), run(join(root, 'package.json'))];
		expect(results.map(({ status }) => status)).toEqual([2, 2, 2]);
		for (const { stderr } of results) expect(stderr).toContain('npm run verify:sources -- DIR');
	});
	it('ends with 1 for a folder with other texts, and counts what it compared', () => {
		const folder = mkdtempSync(join(tmpdir(), 'articles-'));
		writeFileSync(join(folder, '000_other.txt'), 'Another article.');
		const { status, stdout, stderr } = run(folder);
		rmSync(folder, { recursive: true });
		expect(status).toBe(1);
		expect(stdout).toMatch(/^Checked 5 articles .* of \d+ facts: \d+ mismatches\.\n$/);
		expect(stderr).toContain('article 000: 000_other.txt has another SHA-256');
		expect(stderr).toContain('article 004: no file with its hash');
	});
});
