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
