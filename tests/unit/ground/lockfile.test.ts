import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileFaults } from '../../../.ci/lockfile.mjs';
import { root } from './source-files';

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const integrity = 'sha512-abc';
const entry = { integrity };
const locked = (packages: Record<string, object>) => ({ lockfileVersion: 3, packages });

describe('the lockfile', () => {
	it('of this project has integrity everywhere, one registry and at most 12 dependencies shipped', () => {
		expect(lockfileFaults(read('package-lock.json'), read('package.json'))).toEqual([]);
	});

	it('is refused with an entry that has no integrity', () => {
		const lock = locked({ '': {}, 'node_modules/a': {}, 'node_modules/b': entry });
		expect(lockfileFaults(lock, {})).toEqual(['node_modules/a has no sha512 integrity']);
	});

	it('is refused with an entry from another host, or one that is a link', () => {
		const other = { integrity, resolved: 'https://example.org/a.tgz' };
		const here = { integrity, resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' };
		const link = { integrity, link: true };
		const lock = locked({
			'node_modules/a': other,
			'node_modules/b': here,
			'node_modules/c': link
		});
		expect(lockfileFaults(lock, {})).toEqual([
			'node_modules/a does not come from https://registry.npmjs.org/',
			'node_modules/c does not come from https://registry.npmjs.org/'
		]);
	});

	it('is refused where a version is a range or a package is not locked', () => {
		const manifest = { dependencies: { a: '^1.0.0' }, devDependencies: { b: '1.0.0' } };
		expect(lockfileFaults(locked({ 'node_modules/a': entry }), manifest)).toEqual([
			'a is not pinned to one version: ^1.0.0',
			'b is missing from the lockfile'
		]);
	});

	it('is refused with a thirteenth dependency for readers', () => {
		const names = Array.from({ length: 13 }, (_, i) => `p${i}`);
		const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']));
		const lock = locked(Object.fromEntries(names.map((name) => [`node_modules/${name}`, entry])));
		expect(lockfileFaults(lock, { dependencies })).toEqual(['13 dependencies shipped, at most 12']);
	});
});
