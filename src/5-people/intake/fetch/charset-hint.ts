/** The charset of a `Content-Type` by the standard name of its encoding; null with a note where the label is unknown. */
export function charsetHint(contentType: string | null): { readonly charset: string | null; readonly notes: readonly string[] } {
  const label = /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(contentType ?? '');
  const written = label?.[1] ?? label?.[2] ?? label?.[3];
  if (written === undefined) return { charset: null, notes: [] };
  try {
    return { charset: new TextDecoder(written).encoding, notes: [] };
  } catch {
    return { charset: null, notes: [`the server names a charset that does not exist: ${JSON.stringify(written.slice(0, 40))}`] };
  }
}
