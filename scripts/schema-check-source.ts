/**
 * zod's own compiler, used ahead of time: the source of a function that tells whether a value fits a schema. It is the
 * function zod would make at run time, which would cost every start of the command 90 ms.
 */
import { z } from 'zod';

type Captured = { readonly names: readonly string[]; readonly values: readonly unknown[]; readonly body: string };

/** `compileFn` hands its code and its constants to `Function` and keeps neither: they are taken on the way. */
function capture(schema: z.core.$ZodType): Captured {
  const original = globalThis.Function;
  let captured: Captured | null = null;
  // A declaration, not an arrow: zod calls it with `new`.
  function spy(...parts: string[]): (...values: unknown[]) => unknown {
    const factory = original(...parts) as (...values: unknown[]) => unknown;
    return (...values) => {
      captured = { names: parts.slice(0, -1), values, body: parts.at(-1) ?? '' };
      return factory(...values);
    };
  }
  globalThis.Function = spy as unknown as FunctionConstructor;
  try {
    z.core.compileFn(schema, { assertOnly: true });
  } finally {
    globalThis.Function = original;
  }
  if (!captured) throw new Error('zod made no code for the schema: its compiler has changed');
  return captured;
}

/** A constant as source. Only what the schema uses is known; anything else stops the generation. */
function literal(value: unknown): string {
  if (typeof value === 'symbol') return "Symbol('invalid')";
  if (value instanceof RegExp) return String(value);
  if (value instanceof Set) return `new Set(${JSON.stringify([...value])})`;
  if (['string', 'number', 'boolean'].includes(typeof value) || value === null) return JSON.stringify(value);
  throw new Error(`a constant of the check cannot be written down: ${String(value)}`);
}

/** `export const name = (input: unknown): boolean => …` with its constants inside. */
export function checkSource(name: string, schema: z.core.$ZodType): string {
  const { names, values, body } = capture(schema);
  const constants = names.map((constant, i) => `const ${constant} = ${literal(values[i])};`).join('\n');
  const check = body.replace(/^return /, 'const check = ');
  return `export const ${name}: (input: unknown) => boolean = (() => {\n${constants}\n${check};\nreturn (input) => check(input) !== INVALID;\n})();\n`;
}
