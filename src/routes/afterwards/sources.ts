/**
 * The link for an address as noted, without its scheme; nothing where only its start was noted, or where it
 * names a site and no page of it.
 */
export function linkOf(address: string | undefined): string | undefined {
	const isWhole = address !== undefined && address.includes('/') && !address.includes('…');
	return isWhole ? `https://${address}` : undefined;
}
