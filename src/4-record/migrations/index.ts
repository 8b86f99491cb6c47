import { first } from './001-first.ts';
import { custody } from './002-custody.ts';
import type { Migration } from './migration.ts';

/** Every step from nothing to today, in order. */
export const migrations: readonly Migration[] = [first, custody];
