/** Random elections both ways with the reference tool: it accepts what we make, we accept what it makes. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readArchive, textIn } from "@rochdale/ballot/archive.ts";
import type { NewEvent } from "@rochdale/ballot/archive.ts";
import { checkBallot } from "@rochdale/ballot/ballot-check.ts";
import type { Answers } from "@rochdale/ballot/cast.ts";
import { castBallot } from "@rochdale/ballot/cast.ts";
import { credentialPublic } from "@rochdale/ballot/credential.ts";
import type { HomomorphicQuestion } from "@rochdale/ballot/election.ts";
import { marksOf } from "@rochdale/ballot/homomorphic.ts";
import { readSetup } from "@rochdale/ballot/setup.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { holdElection } from "@rochdale/ballot/whole-election.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { rechained } from "../../golden/ballot/rechained.ts";
import { chance } from "../../golden/ballot/samples.ts";
import type { Folder } from "./belenios.ts";
import { beleniosAccepts, inFolder, noBelenios } from "./belenios.ts";

const fast = fastPowers;
const skip = noBelenios;
const random = chance(process.env["BALLOT_SEED"] ?? "both ways");
const pick = (from: number, to: number): number => from + ((random(1)[0] ?? 0) % (to - from + 1));

function randomQuestion(): HomomorphicQuestion {
  const count = pick(1, 4);
  const min = pick(0, count);
  return {
    ...{ kind: "homomorphic", question: "Beth? “ŷ” \\ / \u2028", blank: pick(0, 1) === 1 },
    ...{
      answers: Array.from({ length: count }, (_, at) => `Ateb ${at}`),
      min,
      max: pick(min, count),
    },
  };
}

function randomAnswer({ answers, min, max, blank }: HomomorphicQuestion): number[] | "blank" {
  if (blank && pick(0, 2) === 0) return "blank";
  const marks = answers.map(() => 0);
  for (let left = pick(min, max); left > 0;) {
    const at = pick(0, marks.length - 1);
    if (marks[at] === 0) left -= 1;
    marks[at] = 1;
  }
  return marks;
}

for (const [at, group] of ["BELENIOS-2048", "BELENIOS-2048", "RFC-3526-2048"].entries()) {
  test(`the tool accepts an election of ours, ${at + 1}: ${group}`, { skip }, () => {
    const questions = Array.from({ length: pick(1, 2) }, randomQuestion);
    const voters = pick(1, 4);
    const members = pick(2, 3);
    const threshold = at === 1 ? null : { needed: pick(1, members), members };
    const held = holdElection({
      ...{ group, name: "Pleidlais", description: "", questions, random, fast, threshold },
      weights: Array.from({ length: voters }, () => BigInt(pick(1, 5))),
      votes: Array.from({ length: voters + 1 }, () => ({
        voter: pick(0, voters - 1),
        answers: questions.map(randomAnswer),
      })),
      ...{ singles: at === 1 ? 2 : pick(0, 1), oldCredentials: at === 1 },
      timestamp: BigInt(1_795_295_363 + pick(0, 255)),
    });
    const { uuid } = JSON.parse(held.texts.election) as { uuid: string };
    assert.ok(beleniosAccepts(held.archive, uuid));
    const verdict = verifyArchive(held.archive, { fast, strict: held.strict });
    assert.deepEqual(verdict.problems, []);
  });
}

/** An election by the tool's own commands, up to its opening. */
function openedByTool(folder: Folder, questions: readonly HomomorphicQuestion[]) {
  const { run, read, write, named } = folder;
  const uuid = run(["setup", "generate-token"]);
  const group = ["--group", "BELENIOS-2048"];
  run(["setup", "generate-credentials", "--uuid", uuid, ...group, "--count", "3"]);
  write("public_creds.json", read(named(".pubcreds")[0]!));
  for (const _ of [1, 2]) run(["setup", "generate-trustee-key", ...group]);
  write(
    "public_keys.jsons",
    named(".pubkey")
      .map((name) => `${read(name)}\n`)
      .join(""),
  );
  run(["setup", "make-trustees"]);
  const asked = questions.map(({ answers, blank, min, max, question }) => ({
    ...{ answers, ...(blank ? { blank } : {}), min, max, question },
  }));
  write("template.json", JSON.stringify({ description: "d", name: "n", questions: asked }));
  run(["setup", "make-election", "--uuid", uuid, ...group, "--template", "template.json"]);
  run(["archive", "init"]);
  // The tool would rather read these than the archive.
  for (const name of ["election.json", "trustees.json", "public_creds.json"]) {
    rmSync(join(folder.path, name));
  }
  const credentials = read(named(".privcreds")[0]!)
    .split("\n")
    .map((line) => line.split(" ")[1]!);
  const opening = readArchive(folder.bytes(`${uuid}.bel`));
  assert.ok(opening.ok);
  const [first] = opening.value.events;
  const texts = first!.texts.map((entry) => textIn(opening.value, entry)!);
  const [election = "", trustees = "", listed = ""] = texts;
  const ready = readSetup({ election, trustees, credentials: listed }, fast);
  assert.ok(ready.ok);
  return { uuid, credentials, election, setup: ready.value.setup };
}

/** The tool takes a blank vote as a leading 1, and needs the leading 0 otherwise. */
const asToolTakes = (answers: Answers, questions: readonly HomomorphicQuestion[]): string =>
  JSON.stringify(answers.map((answer, at) => marksOf(questions[at]!, answer)));

test("we accept an election of the tool's, with ballots of both", { skip }, () => {
  inFolder((folder) => {
    const { run, write, bytes, named } = folder;
    const questions = [{ ...randomQuestion(), question: "Yes?" }, randomQuestion()];
    const { uuid, credentials, election, setup } = openedByTool(folder, questions);
    const add = (type: string, text: string) =>
      run(["archive", "add-event", `--type=${type}`], text);
    const meant: Answers[] = credentials.map(() => questions.map(randomAnswer));
    for (const [at, credential] of credentials.entries()) {
      assert.ok(setup.weights.has(credentialPublic(credential, uuid, setup.group)));
      const answers = meant[at]!;
      if (at === 0) {
        add("Ballot", castBallot({ election, credential, answers, random }).ballot);
        continue;
      }
      write("credential", credential);
      write("choice", asToolTakes(answers, questions));
      const files = ["--privcred", "credential", "--ballot", "choice"];
      const ballot = run(["election", "generate-ballot", ...files]);
      assert.ok(checkBallot(setup, ballot).ok);
      add("Ballot", ballot);
    }
    const voted = bytes(`${uuid}.bel`);
    add("EndBallots", "");
    add("EncryptedTally", run(["election", "compute-encrypted-tally"]));
    for (const [at, key] of named(".privkey").entries()) {
      const share = ["election", "decrypt", "--privkey", key, "--trustee-id", `${at + 1}`];
      add("PartialDecryption", run(share));
    }
    add("Result", run(["election", "compute-result"]));
    const verdict = verifyArchive(bytes(`${uuid}.bel`), { fast, since: voted });
    assert.deepEqual(verdict.problems, []);
    assert.deepEqual(
      verdict.result,
      questions.map((question, at) => sumsOf(question, meant, at)),
    );
  });
});

/** The sums as a child would add them up. */
function sumsOf(question: HomomorphicQuestion, meant: readonly Answers[], at: number): bigint[] {
  const rows = meant.map((answers) => marksOf(question, answers[at]!));
  return rows[0]!.map((_, choice) => rows.reduce((sum, row) => sum + BigInt(row[choice]!), 0n));
}

test("of archives tampered with, our first verdict is the tool's", { skip }, () => {
  const question: HomomorphicQuestion = {
    ...{ kind: "homomorphic", question: "?", answers: ["a", "b"], blank: false, min: 1, max: 1 },
  };
  const held = holdElection({
    ...{ group: "BELENIOS-2048", name: "n", description: "d", questions: [question], random, fast },
    ...{ weights: [1n, 1n, 2n], singles: 1, threshold: { needed: 2, members: 3 } },
    votes: [
      { voter: 0, answers: [[1, 0]] },
      { voter: 2, answers: [[0, 1]] },
      { voter: 0, answers: [[0, 1]] },
    ],
    timestamp: 1_795_295_363n,
  });
  const { uuid } = JSON.parse(held.texts.election) as { uuid: string };
  const retold = (
    type: string,
    change: (event: NewEvent & { [field: string]: unknown }) => object,
  ) =>
    rechained(held.archive, (events) =>
      events.map((event) =>
        event.type === type ? ({ ...event, ...change(event as never) } as NewEvent) : event,
      ),
    );
  const archives = {
    untouched: held.archive,
    "zeros at the end": Uint8Array.from([...held.archive, ...new Uint8Array(1024)]),
    "a ballot that was superseded removed": rechained(held.archive, (e) => e.toSpliced(1, 1)),
    "a ballot that counts removed": rechained(held.archive, (e) => e.toSpliced(2, 1)),
    "a ballot twice": rechained(held.archive, (e) => e.toSpliced(2, 0, e[1]!)),
    "no end of ballots": rechained(held.archive, (e) =>
      e.filter(({ type }) => type !== "EndBallots"),
    ),
    "another result": retold("Result", () => ({ result: '{"result":[[1,2]]}' })),
    "another tally": retold("EncryptedTally", () => ({ tally: "[[]]" })),
    "another count": retold("EncryptedTally", () => ({ ballots: 7 })),
    "a share missing": rechained(held.archive, (e) => e.toSpliced(5, 1)),
    "a signature broken": retold("Ballot", ({ ballot }) => ({
      ballot: (ballot as string).replace(/"response":"\d+"\}\}\}$/, '"response":"1"}}}'),
    })),
    "a proof broken": retold("Ballot", ({ ballot }) => ({
      ballot: (ballot as string).replace(/"challenge":"\d+"/, '"challenge":"1"'),
    })),
    "another question": retold("Setup", ({ election }) => ({
      election: (election as string).replace('"a"', '"c"'),
    })),
  };
  for (const [name, archive] of Object.entries(archives)) {
    const verdict = verifyArchive(archive, { fast });
    assert.equal(verdict.compatible, beleniosAccepts(archive, uuid), name);
    assert.equal(verdict.strict, /untouched|superseded/.test(name), name);
  }
});
