declare global {
	namespace App {
		interface PageData {
			/** BCP 47 tag of the page's language. */
			locale: string;
		}
	}
}
export {};
