/** Stands in for `$app/navigation` in embedded parts, whose address is the host's to choose. */
export const replaceState = () => {};
