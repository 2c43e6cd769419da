/** The key ceremony: the reference tool's own ceremony re-read, ours made, and every wrong part named. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { faultsInShare, faultsInStrongProofs, readProofGrid, readShare } from "./decryption.ts";
import type { Random } from "./group.ts";
import { groupNamed } from "./groups.ts";
import type { Visit } from "./threshold-posts.ts";
import {
  checkMemberKey,
  dealShares,
  memberDecryption,
  memberSecret,
  newMember,
  pedersenText,
  takeShares,
} from "./threshold.ts";
import { recombined } from "./threshold-share.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;

/** Bytes that look random and are the same each time. */
function chance(label: string): Random {
  let count = 0;
  return (bytes) => {
    const out = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 32) {
      const hash = createHash("sha256")
        .update(`${label} ${(count += 1)}`)
        .digest();
      out.set(hash.subarray(0, Math.min(32, bytes - at)), at);
    }
    return out;
  };
}

function must<T>(visit: Visit<T>): T {
  assert.ok(visit.ok, visit.ok ? "" : JSON.stringify(visit.complaints));
  return visit;
}

function ceremony(members: number, threshold: number, label = "") {
  const random = chance(`${threshold} of ${members} ${label}`);
  const made = Array.from({ length: members }, () => newMember(group, { random }));
  const seeds = made.map(({ seed }) => seed);
  const certificates = made.map(({ certificate }) => certificate);
  const messages = seeds.map(
    (seed) => must(dealShares(group, { seed, certificates, threshold, random })).message,
  );
  return { seeds, certificates, threshold, messages, random };
}

const twoOfThree = ceremony(3, 2);

test("any threshold of members puts the decryption together; one fewer cannot", () => {
  const { keys, text } = finished(twoOfThree);
  const whole = must(pedersenText(group, { ...twoOfThree, keys }));
  assert.equal(whole.text, text);
  const secrets = twoOfThree.seeds.map((seed) =>
    must(memberSecret(group, { ...twoOfThree, seed })),
  );
  const alpha = group.generator(7);
  const factors = secrets.map(({ member, secret }) => ({
    member,
    factor: group.power(alpha, secret),
  }));
  const [first, second, third] = [factors[0]!, factors[1]!, factors[2]!];
  const results = [
    [first, second],
    [third, first],
    [second, third],
    [first, second, third],
  ].map((shares) => group.write(recombined(group, shares)));
  assert.equal(new Set(results).size, 1);
  assert.notEqual(group.write(recombined(group, [second])), results[0]);
  const secretOfAll = secrets.map(({ secret }) => secret);
  const secret = (2n * secretOfAll[0]! - secretOfAll[1]! + group.q) % group.q;
  assert.ok(group.equals(group.basePower(secret), whole.key.key));
  assert.equal(results[0], group.write(group.power(alpha, secret)));
});

function finished(from: typeof twoOfThree): { keys: readonly string[]; text: string } {
  const keys = from.seeds.map((seed) => must(takeShares(group, { ...from, seed })).key);
  for (const [at, key] of keys.entries()) {
    assert.deepEqual(checkMemberKey(group, { ...from, member: at + 1, key }), []);
  }
  return { keys, text: must(pedersenText(group, { ...from, keys })).text };
}

test("a member's share of a decryption holds against the published verification key", () => {
  const { keys } = finished(twoOfThree);
  const { key } = must(pedersenText(group, { ...twoOfThree, keys }));
  const tally = [[{ alpha: group.generator(1), beta: group.generator(2) }]];
  const fingerprint = "an election";
  const { member, share } = must(
    memberDecryption(group, { ...twoOfThree, seed: twoOfThree.seeds[2]!, fingerprint, tally }),
  );
  assert.equal(member, 3);
  const read = readShare(group, share.payload, tally)!;
  const strong = readProofGrid(group, share.strong, tally)!;
  const of = { fingerprint, tally, key: key.memberKeys[2]! };
  assert.deepEqual(faultsInShare(group, of, read), []);
  assert.deepEqual(faultsInStrongProofs(group, of, { share: read, strong }), []);
  const another = { ...of, key: key.memberKeys[1]! };
  assert.equal(faultsInShare(group, another, read).length, 1);
});

test("a visit made again with the same seed gives the same secret", () => {
  const seed = twoOfThree.seeds[1]!;
  const once = must(memberSecret(group, { ...twoOfThree, seed }));
  assert.equal(once.member, 2);
  assert.equal(must(memberSecret(group, { ...twoOfThree, seed })).secret, once.secret);
});

test("a seed of nobody's is told so", () => {
  const { seed } = newMember(group, { random: chance("a stranger") });
  for (const visit of [
    dealShares(group, { ...twoOfThree, seed, random: chance("deal") }),
    takeShares(group, { ...twoOfThree, seed }),
  ]) {
    assert.ok(!visit.ok);
    assert.match(visit.complaints[0]!.because, /no certificate was made with this seed/);
  }
});

test("a threshold above the number of members is refused", () => {
  const seed = twoOfThree.seeds[0]!;
  for (const threshold of [0, 4, 1.5]) {
    assert.throws(() => dealShares(group, { ...twoOfThree, seed, threshold }), RangeError);
  }
});

/** The second member's post with one thing changed, and what the third member then says. */
function saidOf(change: (deal: Deal) => void): string {
  const deal = JSON.parse(twoOfThree.messages[1]!) as Deal;
  change(deal);
  const messages = twoOfThree.messages.with(1, JSON.stringify(deal));
  const visit = takeShares(group, { ...twoOfThree, messages, seed: twoOfThree.seeds[2]! });
  if (visit.ok) return "nothing";
  return visit.complaints.map(({ member, because }) => `${member}: ${because}`).join("; ");
}
type Deal = {
  polynomial: string;
  secrets: string[];
  coefexps: { message: string; signature: { challenge: string; response: string } };
};

test("a wrong share is named by the number of the member who dealt it", () => {
  const other = ceremony(3, 2, "of others");
  const theirs = JSON.parse(other.messages[1]!) as Deal;
  assert.equal(
    saidOf(() => {}),
    "nothing",
  );
  assert.match(
    saidOf((deal) => ([deal.secrets[2], deal.secrets[1]] = [deal.secrets[1]!, deal.secrets[2]!])),
    /^2: the letter does not open with this seed$/,
  );
  assert.match(
    saidOf((deal) => {
      const letter = JSON.parse(deal.secrets[2]!) as { data: string };
      letter.data = (letter.data.startsWith("0") ? "1" : "0") + letter.data.slice(1);
      deal.secrets[2] = JSON.stringify(letter);
    }),
    /^2: the letter does not open/,
  );
  assert.match(
    saidOf((deal) => (deal.secrets[2] = (JSON.parse(twoOfThree.messages[0]!) as Deal).secrets[2]!)),
    /^2: the letter's signature is not its sender's$/,
  );
  assert.match(
    saidOf((deal) => deal.secrets.pop()),
    /^2: there is not one letter for each member$/,
  );
  assert.match(
    saidOf((deal) => (deal.coefexps.signature.response += "1")),
    /^2: the coefficients are not signed/,
  );
  assert.match(
    saidOf((deal) => (deal.coefexps = theirs.coefexps)),
    /^2: the coefficients are not signed/,
  );
});

test("a share that is sealed and signed well but is not the one promised is complained of", () => {
  const random = chance("a second deal by the same member");
  const again = must(dealShares(group, { ...twoOfThree, seed: twoOfThree.seeds[1]!, random }));
  const fresh = JSON.parse(again.message) as Deal;
  assert.match(
    saidOf((deal) => (deal.secrets = fresh.secrets)),
    /^2: the share in the letter is not the one promised$/,
  );
});

test("a member who deals for another threshold is named", () => {
  const random = chance("three");
  const deal = must(
    dealShares(group, { ...twoOfThree, seed: twoOfThree.seeds[1]!, threshold: 3, random }),
  );
  const messages = twoOfThree.messages.with(1, deal.message);
  const visit = takeShares(group, { ...twoOfThree, messages, seed: twoOfThree.seeds[2]! });
  assert.ok(!visit.ok);
  assert.deepEqual(
    visit.complaints.map(({ member, because }) => [member, because]),
    [[2, "there are 3 coefficients where the threshold is 2"]],
  );
});

test("a certificate posted twice is refused", () => {
  const certificates = twoOfThree.certificates.with(2, twoOfThree.certificates[0]!);
  const visit = dealShares(group, { ...twoOfThree, certificates, seed: twoOfThree.seeds[0]! });
  assert.ok(!visit.ok);
  assert.deepEqual(
    visit.complaints.map(({ member }) => member),
    [3],
  );
});

test("somebody else's key is not taken for a member's", () => {
  const { keys } = finished(twoOfThree);
  const swapped = [keys[1]!, keys[0]!, keys[2]!];
  const visit = pedersenText(group, { ...twoOfThree, keys: swapped });
  assert.ok(!visit.ok);
  assert.deepEqual(
    visit.complaints.map(({ member }) => member),
    [1, 2],
  );
  assert.equal(checkMemberKey(group, { ...twoOfThree, member: 1, key: keys[1]! }).length, 1);
});

test("three of five: any three", () => {
  const five = ceremony(5, 3);
  const { key } = must(pedersenText(group, { ...five, keys: finished(five).keys }));
  const shares = [5, 2, 4].map((member) => {
    const { secret } = must(memberSecret(group, { ...five, seed: five.seeds[member - 1]! }));
    return { member, factor: group.basePower(secret) };
  });
  assert.ok(group.equals(recombined(group, shares), key.key));
});
