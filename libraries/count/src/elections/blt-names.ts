/** The end of a BLT file: the candidates' names and the title, however they are quoted. */

type Names =
  | { readonly ok: true; readonly names: string[]; readonly title: string }
  | { readonly ok: false; readonly at: number; readonly sentence: string };

/**
 * Names one after another, on lines of their own or several quoted ones on a line; then the title; then
 * remarks, which are passed over. A quote inside a name may be doubled, escaped or bare.
 */
export function namesAndTitle(bytes: Uint8Array, from: number, candidates: number): Names {
  const found: string[] = [];
  for (let at = from; at < bytes.length;) {
    let end = at;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
    const line = decoded(bytes.subarray(at, end)).trim();
    const names = namesInLine(line);
    if (names === null) {
      return { ok: false, at, sentence: `A name's quotation marks do not close: ${line}` };
    }
    found.push(...names);
    at = end + 1;
  }
  if (found.length < candidates) {
    const sentence = `${candidates} candidates stand, but ${found.length} names follow the papers.`;
    return { ok: false, at: bytes.length, sentence };
  }
  return { ok: true, names: found.slice(0, candidates), title: found[candidates] ?? "" };
}

/** UTF-8, or Latin-1 where it isn't: old programs wrote names so. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

/** The names in one line; null where a quotation mark opens and never closes. */
function namesInLine(line: string): string[] | null {
  if (line === "" || line.startsWith("#")) return [];
  if (!line.startsWith('"'))
    return [
      line
        .replace(/\s+#.*$/, "")
        .replace(/,$/, "")
        .trimEnd(),
    ];
  const strict = /^(?:"(?:[^"\\]|""|\\.)*"\s*,?\s*)+(?:#.*)?$/;
  if (strict.test(line)) {
    const quoted = line.match(/^#.*|"(?:[^"\\]|""|\\.)*"/g) ?? [];
    return quoted.map((name) =>
      name.slice(1, -1).replaceAll('""', '"').replace(/\\(.)/g, "$1").trim(),
    );
  }
  const bare = /^"(.*)"\s*,?$/.exec(line);
  return bare === null ? null : [(bare[1] ?? "").trim()];
}
