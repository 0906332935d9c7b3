/** The folder of this package; npm runs its scripts there. */
export const root = process.cwd();
