/** The Aggregated Ballot Information Format: "27:Ann>Ben=Cai", names by token, comments. */
import { bytesOf, papersRead } from "./election-text.ts";
import type { ElectionReader, ReadElection } from "./election.ts";
import { textLines } from "./text-lines.ts";

/** Reads ABIF rankings as a whole; see `abifReader`. */
export function readAbif(text: string | Uint8Array, seats: number): ReadElection {
  const reader = abifReader(seats);
  reader.push(bytesOf(text));
  return reader.end();
}

/**
 * Reads ABIF rankings chunk by chunk. Tokens are declared (`=A:[Ann Lee]`) or stand as they come; scores
 * after a slash are passed over. It names no places, so `seats` says them.
 */
export function abifReader(seats: number): ElectionReader {
  const read = papersRead();
  const tokens = new Map<string, number>();
  const names: string[] = [];
  let title = "";
  const numberOf = (token: string): number => {
    const known = tokens.get(token);
    if (known !== undefined) return known;
    names.push(token);
    tokens.set(token, names.length);
    return names.length;
  };
  const lines = textLines((raw, line) => {
    const row = raw.replace(/#.*$/, "").trim();
    title = /^\{\s*"?title"?\s*:\s*"?([^"}]*)"?\s*\}$/.exec(row)?.[1]?.trim() ?? title;
    if (row === "" || row.startsWith("{")) return;
    const named = /^=\s*("[^"]*"|\[[^\]]*\]|[^:]+?)\s*:\s*(.+)$/.exec(row);
    if (named) {
      const candidate = numberOf(bare(named[1] ?? ""));
      names[candidate - 1] = bare(named[2] ?? "");
      return;
    }
    const ballot = /^(\d+)\s*:\s*(.*)$/.exec(row);
    const ranking = ballot === null ? null : groupsOf(ballot[2] ?? "");
    if (ballot === null || ranking === null) {
      const found = row.slice(0, 40);
      read.tell(line, `Here "papers:first>second=level" should stand: found "${found}".`);
      return;
    }
    const ranked = ranking.map((group) => group.map(numberOf));
    read.add(line, Number(ballot[1]), ranked);
  });
  return {
    push: lines.push,
    end() {
      const problem = lines.end();
      if (problem !== null) return { ok: false, problems: [problem] };
      return read.finish({ title, seats, candidates: names });
    },
  };
}

const bare = (token: string): string =>
  token
    .trim()
    .replace(/^\[([^\]]*)\]$/, "$1")
    .replace(/^"([^"]*)"$/, "$1")
    .trim();

/** Groups by ">" (or ","), equals by "="; null where a name lacks. */
function groupsOf(text: string): string[][] | null {
  if (text.trim() === "") return [];
  const word = /\[[^\]]*\]|"[^"]*"|[^>=,]+|[>=,]/g;
  const groups: string[][] = [[]];
  let awaits = true;
  for (const [part] of text.matchAll(word)) {
    if (/^[>=,]$/.test(part)) {
      if (awaits) return null;
      if (part !== "=") groups.push([]);
      awaits = true;
      continue;
    }
    const name = part.startsWith("/") ? "" : bare(part.replace(/\/\s*\d+\s*$/, ""));
    if (name === "" && !awaits) continue;
    if (name === "" || !awaits) return null;
    groups.at(-1)?.push(name);
    awaits = false;
  }
  return awaits ? null : groups;
}
