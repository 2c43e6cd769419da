/** Threshold keys made with the reference tool at one table: its members and ours in one ceremony. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { readPedersen } from "@rochdale/ballot/threshold-block.ts";
import type { Visit } from "@rochdale/ballot/threshold-posts.ts";
import {
  dealShares,
  memberDecryption,
  newMember,
  pedersenText,
  takeShares,
} from "@rochdale/ballot/threshold.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { beleniosAccepts, inFolder, noBelenios } from "./belenios.ts";
import type { Folder } from "./belenios.ts";
import { holdElection, random } from "./held-election.ts";
import type { Moment } from "./held-election.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const yesNo = { kind: "homomorphic", question: "Adopt?", answers: ["Yes", "No"] } as const;
const questions = [{ ...yesNo, min: 1, max: 1, blank: true }];

function must<T>(visit: Visit<T>): T {
  assert.ok(visit.ok, visit.ok ? "" : JSON.stringify(visit.complaints));
  return visit;
}

/** A ceremony in which the first member uses the tool and `ours` others use our library. */
function mixedCeremony(folder: Folder, { ours, threshold }: { ours: number; threshold: number }) {
  const tool = (args: readonly string[], input?: string): string =>
    folder.run(["setup", "generate-trustee-key-threshold", "--group", group.name, ...args], input);
  tool(["--step", "1"]);
  const [key] = folder.named(".key");
  const stem = key!.slice(0, -".key".length);
  const members = Array.from({ length: ours }, () => newMember(group, { random }));
  const certificates = [folder.read(`${stem}.cert`), ...members.map((one) => one.certificate)];
  folder.write("certs", certificates.map((text) => `${text}\n`).join(""));
  const asMember = (step: string, input?: string): string =>
    tool(["--certs", "certs", "--key", key!, "--step", step, "--threshold", `${threshold}`], input);
  tool(["--certs", "certs", "--step", "2"]);
  const messages = [
    asMember("3"),
    ...members.map(
      ({ seed }) => must(dealShares(group, { certificates, threshold, seed, random })).message,
    ),
  ];
  folder.write("deals", messages.map((text) => `${text}\n`).join(""));
  tool(["--certs", "certs", "--step", "4", "--polynomials", "deals"]);
  const posted = { certificates, messages, threshold };
  const keys = [
    asMember("5", folder.read(`${stem}.vinput`)),
    ...members.map(({ seed }) => must(takeShares(group, { ...posted, seed, random })).key),
  ];
  const step6 = ["--certs", "certs", "--step", "6", "--polynomials", "deals"];
  const block = tool(step6, keys.map((text) => `${text}\n`).join(""));
  return { posted, keys, block, stem, seeds: members.map(({ seed }) => seed) };
}

for (const [ours, threshold] of [
  [2, 2],
  [4, 3],
] as const) {
  const name = `${threshold} of ${ours + 1}`;
  test(`${name}: both give the same block, both decrypt`, { skip: noBelenios }, () => {
    inFolder((folder) => {
      const made = mixedCeremony(folder, { ours, threshold });
      const { text } = must(pedersenText(group, { ...made.posted, keys: made.keys }));
      assert.equal(text, made.block);
      const byTool = ({ bytes, uuid }: Moment): string => {
        folder.write(`${uuid}.bel`, bytes);
        const named = ["--key", `${made.stem}.key`, "--decryption-key", `${made.stem}.dkey`];
        const said = folder.run(["election", "decrypt-threshold", ...named, "--trustee-id", "1"]);
        return said.split("\n")[0]!;
      };
      const byUs =
        (seed: string) =>
        ({ setup, tally }: Moment) => {
          const { fingerprint } = setup.election;
          return must(memberDecryption(group, { ...made.posted, seed, fingerprint, tally, random }))
            .share;
        };
      const ourShares = made.seeds.map((seed, at) => ({ owner: at + 2, make: byUs(seed) }));
      const votes = [0, 1, 2, 0].map((voter, at) => ({
        voter,
        answers: [at === 1 ? ("blank" as const) : [1, 0]],
      }));
      const parts = [["Pedersen", readPedersen(JSON.parse(text))!]] as const;
      const hold = (shares: Parameters<typeof holdElection>[1]["shares"]) =>
        holdElection(group, { parts, questions, votes, shares });
      const together = hold([{ owner: 1, make: byTool }, ...ourShares.slice(0, threshold - 1)]);
      const alone = hold(ourShares.slice(-threshold));
      for (const held of [together, alone]) {
        assert.deepEqual(held.result, [[1n, 2n, 0n]]);
        assert.ok(beleniosAccepts(held.bytes, held.uuid));
        const verdict = verifyArchive(held.bytes, { fast: fastPowers });
        assert.deepEqual(verdict.problems, []);
      }
      assert.ok(verifyArchive(alone.bytes, { strict: alone.strict, fast: fastPowers }).strict);
    });
  });
}

test("with one share too few, neither reads a result", { skip: noBelenios }, () => {
  inFolder((folder) => {
    const made = mixedCeremony(folder, { ours: 1, threshold: 2 });
    const { text } = must(pedersenText(group, { ...made.posted, keys: made.keys }));
    const [seed] = made.seeds;
    const make = ({ setup, tally }: Moment) => {
      const { fingerprint } = setup.election;
      const given = { ...made.posted, seed: seed!, fingerprint, tally, random };
      return must(memberDecryption(group, given)).share;
    };
    const parts = [["Pedersen", readPedersen(JSON.parse(text))!]] as const;
    const votes = [{ voter: 0, answers: [[1, 0]] }];
    assert.throws(() =>
      holdElection(group, { parts, questions, votes, shares: [{ owner: 2, make }] }),
    );
  });
});
