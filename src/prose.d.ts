declare module '*.md' {
	import type { Component } from 'svelte';
	const Prose: Component;
	export default Prose;
	export const metadata: Record<string, unknown>;
}
