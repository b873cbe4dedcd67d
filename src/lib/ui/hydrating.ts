/** Whether the page's first drawing is still the server's: false once a navigation has happened. */
let first = true;

/** Called by the root layout after every navigation inside the site. */
export function noteNavigation(): void {
	first = false;
}

/** Whether the calling component finds what the server drew in its place. */
export function hydrating(): boolean {
	return first;
}

/** Whether a page has come alive in this browser. */
let alive = false;

/** Called by the root layout once the first page has its script. */
export function noteAlive(): void {
	alive = true;
}

/** Whether what is loaded now is for a later page than the one the server sent. */
export function isAlive(): boolean {
	return alive;
}
