/** How the two stores write what is the same. */
export type Columns = {
  /** Text that is compared and ordered by its bytes. */
  readonly key: string;
  readonly real: string;
  /** Any bytes. */
  readonly bytes: string;
  /** A number that the store gives. */
  readonly sentenceId: string;
  /** Behind a table that is hardly more than its key: keep its rows in the key. */
  readonly inKey: string;
};

/** One step forward. `version` is the version of the store once it is made; steps are never changed after a release. */
export type Migration = {
  readonly version: number;
  readonly statements: (columns: Columns) => readonly string[];
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
};
