/** The PrefLib ranking formats (soc, soi, toc, toi): named alternatives, then "papers: 1,2,{3,4}". */
import { bytesOf, papersRead } from "./election-text.ts";
import type { ElectionReader, ReadElection } from "./election.ts";
import { textLines } from "./text-lines.ts";

/** Reads a PrefLib file; it names no places, so `seats` says them. */
export function readPreflib(text: string | Uint8Array, seats: number): ReadElection {
  const reader = preflibReader(seats);
  reader.push(bytesOf(text));
  return reader.end();
}

/** Reads a PrefLib file chunk by chunk. What its head promises of voters and alternatives must be there. */
export function preflibReader(seats: number): ElectionReader {
  const read = papersRead();
  const names = new Map<number, string>();
  const promised = new Map<string, { readonly value: number; readonly line: number }>();
  let [title, last] = ["", 0];
  const lines = textLines((raw, line) => {
    const row = raw.trim();
    last = line;
    if (row === "") return;
    if (!row.startsWith("#")) {
      const ballot = ballotIn(row);
      if (ballot !== null) return read.add(line, ballot.papers, ballot.ranking);
      const found = row.slice(0, 40);
      return read.tell(line, `Here "papers: 1,2,{3,4}" should stand: found "${found}".`);
    }
    const name = /^#\s*ALTERNATIVE NAME (\d+):\s*(.*)$/.exec(row);
    if (name) names.set(Number(name[1]), (name[2] ?? "").trim());
    title = /^#\s*TITLE:\s*(.*)$/.exec(row)?.[1] ?? title;
    const number = /^#\s*NUMBER (ALTERNATIVES|VOTERS):\s*(\d+)$/.exec(row);
    if (number) promised.set(number[1] ?? "", { value: Number(number[2]), line });
  });
  return {
    push: lines.push,
    end() {
      const problem = lines.end();
      if (problem !== null) return { ok: false, problems: [problem] };
      const numbers = [...names.keys()].sort((a, b) => a - b);
      if (numbers.some((number, i) => number !== i + 1) || numbers.length === 0) {
        read.tell(last, "The alternatives are not named from 1 on without a gap.");
      }
      const [stand, voted] = [promised.get("ALTERNATIVES"), promised.get("VOTERS")];
      if (stand !== undefined && stand.value !== names.size) {
        const sentence = `${stand.value} alternatives are promised here, ${names.size} are named.`;
        read.tell(stand.line, sentence);
      }
      if (voted !== undefined && voted.value !== read.papers()) {
        read.tell(voted.line, `${voted.value} papers are promised here, ${read.papers()} follow.`);
      }
      return read.finish({ title, seats, candidates: numbers.map((n) => names.get(n) ?? "") });
    },
  };
}

const group = String.raw`(?:\d+|\{\s*\d+(?:\s*,\s*\d+)*\s*\})`;
const ballotLine = new RegExp(String.raw`^(\d+)\s*:\s*(${group}(?:\s*,\s*${group})*)$`);

function ballotIn(
  row: string,
): { readonly papers: number; readonly ranking: readonly (readonly number[])[] } | null {
  const parts = ballotLine.exec(row);
  if (parts === null) return null;
  const groups = (parts[2] ?? "").match(/\{[^}]*\}|\d+/g) ?? [];
  const ranking = groups.map((one) => (one.match(/\d+/g) ?? []).map(Number));
  return { papers: Number(parts[1]), ranking };
}
