/** The Aggregated Ballot Information Format: "27:Ann>Ben=Cai", names by token, comments. */
import type { FileProblem, ReadElection } from "./election.ts";
import { bundlesToElection } from "./election-text.ts";
import type { LineBundle } from "./election-text.ts";

/**
 * Reads ABIF rankings. Tokens are declared (`=A:[Ann Lee]`) or stand as they come; scores after a slash
 * are passed over. It names no places, so `seats` says them.
 */
export function readAbif(text: string, seats: number): ReadElection {
  const tokens = new Map<string, number>();
  const names: string[] = [];
  const problems: FileProblem[] = [];
  const bundles: LineBundle[] = [];
  let title = "";
  const numberOf = (token: string): number => {
    const known = tokens.get(token);
    if (known !== undefined) return known;
    names.push(token);
    tokens.set(token, names.length);
    return names.length;
  };
  for (const [at, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = at + 1;
    const row = raw.replace(/#.*$/, "").trim();
    title = /^\{\s*"?title"?\s*:\s*"?([^"}]*)"?\s*\}$/.exec(row)?.[1]?.trim() ?? title;
    if (row === "" || row.startsWith("{")) continue;
    const named = /^=\s*("[^"]*"|\[[^\]]*\]|[^:]+?)\s*:\s*(.+)$/.exec(row);
    if (named) {
      const candidate = numberOf(bare(named[1] ?? ""));
      names[candidate - 1] = bare(named[2] ?? "");
      continue;
    }
    const ballot = /^(\d+)\s*:\s*(.*)$/.exec(row);
    const ranking = ballot === null ? null : groupsOf(ballot[2] ?? "");
    if (ballot === null || ranking === null) {
      const sentence = `Here "papers:first>second=level" should stand: found "${row.slice(0, 40)}".`;
      problems.push({ line, sentence });
      continue;
    }
    const papers = Number(ballot[1]);
    bundles.push({ line, papers, ranking: ranking.map((group) => group.map(numberOf)) });
  }
  if (problems.length > 0) return { ok: false, problems };
  return bundlesToElection({ title, seats, candidates: names, bundles });
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
