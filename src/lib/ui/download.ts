/** How long a file stays available after the click, milliseconds: a browser may first ask where to put it. */
const KEPT = 60_000;

/** Hands the reader a file under a name, as a link that is clicked for them. */
export function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** A file name of plain letters from a title: `side-by-side-world-3.csv`. */
export function fileName(title: string, ending: string): string {
	const plain = title
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${plain || 'scenario'}.${ending}`;
}
