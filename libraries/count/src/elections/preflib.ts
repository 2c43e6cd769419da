/** The PrefLib ranking formats (soc, soi, toc, toi): named alternatives, then "papers: 1,2,{3,4}". */
import type { FileProblem, ReadElection } from "./election.ts";
import { bundlesToElection } from "./election-text.ts";
import type { LineBundle } from "./election-text.ts";

/** Reads a PrefLib file; it names no places, so `seats` says them. */
export function readPreflib(text: string, seats: number): ReadElection {
  const names = new Map<number, string>();
  const bundles: LineBundle[] = [];
  const problems: FileProblem[] = [];
  let title = "";
  for (const [at, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = at + 1;
    const row = raw.trim();
    const name = /^#\s*ALTERNATIVE NAME (\d+):\s*(.*)$/.exec(row);
    if (name) names.set(Number(name[1]), (name[2] ?? "").trim());
    title = /^#\s*TITLE:\s*(.*)$/.exec(row)?.[1] ?? title;
    if (row === "" || row.startsWith("#")) continue;
    const parts = /^(\d+)\s*:\s*([\d,{}\s]+)$/.exec(row);
    if (parts === null) {
      const sentence = `Here "papers: 1,2,{3,4}" should stand: found "${row.slice(0, 40)}".`;
      problems.push({ line, sentence });
      continue;
    }
    const groups = (parts[2] ?? "").match(/\{[^}]*\}|\d+/g) ?? [];
    const ranking = groups.map((group) => (group.match(/\d+/g) ?? []).map(Number));
    bundles.push({ line, papers: Number(parts[1]), ranking });
  }
  const candidates = [...names.keys()].sort((a, b) => a - b);
  if (candidates.some((number, i) => number !== i + 1) || candidates.length === 0) {
    problems.push({ line: 0, sentence: "The alternatives are not named from 1 on without a gap." });
  }
  if (problems.length > 0) return { ok: false, problems };
  const named = candidates.map((number) => names.get(number) ?? "");
  return bundlesToElection({ title, seats, candidates: named, bundles });
}
