/** Reasons of gathering, disputes, grades and control by their names; `{…}` is what a reason names. One Arabic form a line. */
export const reasonAr: Readonly<Record<string, string>> = {};
