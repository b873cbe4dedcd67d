/** Every kind of file that a lesson can be taken along as. */
export const PACKAGE_KINDS = ['scorm12', 'scorm2004', 'cartridge', 'gift', 'html'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** What the name of every file begins with. */
export const PACKAGE_STEM = 'conditions-or-calendar';
/** What each kind of file is called. */
export const PACKAGE_NAMES: Readonly<Record<PackageKind, string>> = {
	scorm12: `${PACKAGE_STEM}-scorm-1.2.zip`,
	scorm2004: `${PACKAGE_STEM}-scorm-2004.zip`,
	cartridge: `${PACKAGE_STEM}-cartridge-1.1.imscc`,
	gift: `${PACKAGE_STEM}-questions.gift.txt`,
	html: `${PACKAGE_STEM}-offline.html`
};
