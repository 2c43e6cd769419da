/** `rochdale ballot demo`: a whole small election in a folder, for a newcomer to look at and tamper with. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "@rochdale/ballot/election.ts";
import { holdElection } from "@rochdale/ballot/whole-election.ts";
import type { WholeElection } from "@rochdale/ballot/whole-election.ts";
import { fastPowers } from "./fast-powers.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

const question: Question = {
  kind: "homomorphic",
  question: "Should the service become a mutual owned by its staff and users?",
  answers: ["Yes", "No"],
  blank: true,
  min: 1,
  max: 1,
};
const yes = [[1, 0]];
const no = [[0, 1]];
/** Seven voters; the second votes again, the sixth votes blank, the last stays away. */
const votes = [
  { voter: 0, answers: yes },
  { voter: 1, answers: no },
  { voter: 2, answers: yes },
  { voter: 3, answers: yes },
  { voter: 4, answers: no },
  { voter: 1, answers: yes },
  { voter: 5, answers: ["blank" as const] },
];

/** Makes the election's files in a folder that is empty or not there yet. */
export async function demo(args: readonly string[], io: Io): Promise<number> {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0 || folder.startsWith("-")) {
    io.tell("rochdale ballot demo: name one folder; see rochdale ballot --help");
    return exit.unreadable;
  }
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      io.tell(`rochdale ballot demo: ${folder} is not empty`);
      return exit.unreadable;
    }
    mkdirSync(folder, { recursive: true });
    const held = holdElection({
      ...{ group: "BELENIOS-2048", name: "A small staff ballot", questions: [question], votes },
      description: "Made to be looked at. Nobody votes here, and every secret lies beside it.",
      weights: votes.map(() => 1n),
      singles: 0,
      threshold: { needed: 2, members: 3 },
      timestamp: BigInt(Math.floor(Date.now() / 1000)),
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      fast: fastPowers,
    });
    const name = writeElection(folder, held);
    for (const line of told(folder, name)) io.print(line);
    return exit.holds;
  } catch (error) {
    io.tell(`rochdale ballot demo: ${(error as Error).message}`);
    return exit.unreadable;
  }
}

function writeElection(folder: string, held: WholeElection): string {
  const { uuid } = JSON.parse(held.texts.election) as { uuid: string };
  const put = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  const line = (text: string) => `${text}\n`;
  put(`${uuid}.bel`, held.archive);
  put(`${uuid}.strict`, line(held.strict));
  mkdirSync(join(folder, "earlier"));
  put(join("earlier", `${uuid}.bel`), held.voted);
  put("credentials.txt", held.credentials.map(line).join(""));
  put("trackers.txt", held.trackers.map(line).join(""));
  put("seeds.txt", held.secrets.map(line).join(""));
  return uuid;
}

function told(folder: string, name: string): readonly string[] {
  const file = join(folder, name);
  return [
    "A whole ballot: seven voters, three key-holders of whom two opened the box.",
    `${file}.bel          the archive, which anybody may check`,
    `${file}.strict       the side file: what the archive has no place for`,
    `${join(folder, "earlier", name)}.bel  the archive when the last vote had come in`,
    `${join(folder, "credentials.txt")}, seeds.txt, trackers.txt  what voters and key-holders keep`,
    "Check it:",
    `  rochdale ballot verify ${file}.bel --strict ${file}.strict --since ${join(folder, "earlier", name)}.bel`,
    `  belenios-tool election verify --dir ${folder}`,
  ];
}
