/**
 * A report, a line or an option that cannot be used. The message is one line that says what is wrong and what to do; who
 * catches it adds which file. `code` is stable and ends up in `error.code` of an unread document.
 */
export class InputFault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'InputFault';
    this.code = code;
  }
}
