/** The engine's version: a change in what is concluded from the same text is at least a minor one. */
export const engineVersion = '0.1.0';
