import { version } from '../../../../package.json';
import type { Citable } from './citable';
import { localDay } from './dates';

/** The edition of the site that is cited: its version, and the year in which LICENSE puts it. */
export const edition = { version, published: '2026' } as const;

/** What every citation of this site has in common; the day is the reader’s own. */
export const cited = (
	thing: Omit<Citable, 'version' | 'published' | 'accessed'>,
	now = new Date()
): Citable => ({ ...edition, accessed: localDay(now), ...thing });
