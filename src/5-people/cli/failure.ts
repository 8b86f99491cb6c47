import { InputFault } from '#intake';

/** A document of ours that is not `riwaya/1`, or a fault inside the engine: never the reader's doing. */
export class InternalFault extends Error {
  override readonly name = 'InternalFault';
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ENOTDIR: 'no such file: a part of the path is not a directory',
  ENAMETOOLONG: 'no such file: the name is too long',
  ELOOP: 'no such file: its links go round in a circle',
  ENOSPC: 'no space left on the disk',
};

/** Prints one line to standard error and returns the exit status. `subject` is the file or option spoken of. */
export function fail(error: unknown, subject: string | null): number {
  const known = isToldFault(error) || systemReason(error) !== undefined;
  process.stderr.write(`riwaya: ${subject === null ? '' : `${oneLine(subject)}: `}${reason(error)}\n`);
  if (process.env.RIWAYA_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return known ? 2 : 1;
}

/** A fault whose message says what to do. That of the record is known by its name: its room is loaded by few commands. */
const isToldFault = (error: unknown): error is Error =>
  error instanceof InputFault || (error instanceof Error && error.name === 'RecordFault');

function reason(error: unknown): string {
  if (isToldFault(error)) return oneLine(error.message);
  const system = systemReason(error);
  if (system !== undefined) return system;
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return `a fault inside Riwaya: ${message} (RIWAYA_DEBUG=1 shows where)`;
}

const systemReason = (error: unknown): string | undefined => systemReasons[(error as NodeJS.ErrnoException)?.code ?? ''];

/** No line break, no control or bidi character of a hostile file name or text reaches the terminal. */
export const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
