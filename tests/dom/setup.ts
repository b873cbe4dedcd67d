import '@testing-library/jest-dom/vitest';

/** jsdom lays nothing out, so that nothing is ever near. */
class NothingIsNear implements IntersectionObserver {
	readonly root = null;
	readonly rootMargin = '';
	readonly scrollMargin = '';
	readonly thresholds = [];
	observe() {}
	unobserve() {}
	disconnect() {}
	takeRecords() {
		return [];
	}
}
globalThis.IntersectionObserver ??= NothingIsNear;
