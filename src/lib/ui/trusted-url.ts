/** Trusted Types as far as it is needed; browsers without it take the plain address. */
interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

/**
 * The address of one script as a browser with Trusted Types takes it. A policy of a name can be made only
 * once in a page, and lets this address through and no other.
 *
 * @throws where the page's content security policy does not know the name
 */
export function trustedScriptUrl(name: string, url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	const policy = trustedTypes?.createPolicy(name, {
		createScriptURL: (asked) => {
			if (asked !== url) throw new TypeError(`No script of this policy: ${asked}`);
			return asked;
		}
	});
	return policy?.createScriptURL(url) ?? url;
}
