/** What every store behind `Record` is held to: one suite, run against each for real. */
import { describe } from 'node:test';
import { addingTests } from './conformance/adding.ts';
import { erasingTests } from './conformance/erasing.ts';
import { exportingTests } from './conformance/exporting.ts';
import { findingTests } from './conformance/finding.ts';
import { judgingTests } from './conformance/judging.ts';
import { keepingTests } from './conformance/keeping.ts';
import { likeningTests } from './conformance/likening.ts';
import { openingTests } from './conformance/opening.ts';
import { readingAnewTests } from './conformance/reading-anew.ts';
import { verifyingTests } from './conformance/verifying.ts';
import type { Kind } from './record-under-test.ts';

export function conformance(kind: Kind): void {
  describe('adding', () => addingTests(kind));
  describe('finding', () => findingTests(kind));
  describe('reading anew', () => readingAnewTests(kind));
  describe('judging and correcting', () => judgingTests(kind));
  describe('keeping', () => keepingTests(kind));
  describe('verifying', () => verifyingTests(kind));
  describe('handing on', () => exportingTests(kind));
  describe('likening and versions', () => likeningTests(kind));
  describe('erasing', () => erasingTests(kind));
  describe('opening and copying', () => openingTests(kind));
}
