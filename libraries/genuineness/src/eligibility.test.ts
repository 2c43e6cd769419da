/** Eligibility and the rights to ask: each open and closed at its boundary. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sector } from "@rochdale/facts/founding.ts";
import { right } from "@rochdale/facts/request.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { checkCatalogue, mergeCatalogues, say } from "@rochdale/language/say.ts";
import { eligibilityOf, rightsFor, type Authority, type Service } from "./eligibility.ts";
import { eligibilityWords } from "./words-eligibility.ts";

const council: Authority = { name: "Marlow Council", kind: "council" };
const trust: Authority = { name: "Aster NHS Trust", kind: "nhsBody" };
const care: Service = {
  name: "Day care",
  sector: "socialCare",
  nation: "England",
  place: "Marlow",
  staff: 60,
  users: 240,
  budgetPence: null,
};
const words = mergeCatalogues(eligibilityWords, enumWords);

function rightOf(name: string, service: Service, authority: Authority = council) {
  const found = rightsFor(service, authority, "fromPublicService").find((r) => r.right === name);
  assert.ok(found);
  return found;
}

test("armed forces, police and prison officers are exempt, every other sector is not", () => {
  const exempt = sector.options.filter(
    (one) => eligibilityOf({ ...care, sector: one }, council).verdict === "exempt",
  );
  assert.deepEqual(exempt, ["armedForces", "police", "prisons"]);
});

test("parts of health: acute is exempt, community nursing is open, unmarked health is partly exempt", () => {
  const verdict = (service: Partial<Service>) =>
    eligibilityOf({ ...care, ...service }, trust).verdict;
  assert.equal(verdict({ sector: "health", acuteEmergency: true }), "exempt");
  assert.equal(verdict({ sector: "health", acuteEmergency: false }), "eligible");
  assert.equal(verdict({ sector: "health" }), "partlyExempt");
  assert.equal(verdict({ sector: "communityNursing" }), "eligible");
  assert.equal(verdict({ sector: "communityNursing", acuteEmergency: true }), "exempt");
  assert.equal(verdict({ sector: "socialCare", acuteEmergency: true }), "eligible");
  assert.equal(eligibilityOf(care, null).because.message, "eligibility.noAuthority");
});

test("every right is answered once, in order", () => {
  const rights = rightsFor(care, council, "fromPublicService");
  assert.deepEqual(
    rights.map((r) => r.right),
    right.options,
  );
});

test("staff may ask: two sign, or one in ten, or twenty", () => {
  assert.deepEqual(rightOf("rightToRequest", care).minimum, { staff: 6 });
  assert.equal(rightOf("rightToRequest", care).may, true);
  assert.equal(rightOf("rightToRequest", { ...care, staff: 0 }).may, false);
  assert.equal(rightOf("rightToRequest", { ...care, staff: 1 }).may, true);
  assert.equal(rightOf("rightToRequest", { ...care, sector: "police" }).may, false);
  assert.equal(rightOf("rightToRequest", { ...care, sector: "health" }).may, true);
  assert.equal(rightOf("rightToRequest", care, null).because.message, "rights.noAuthority");
});

test("users may ask, and staff with users", () => {
  assert.deepEqual(rightOf("communityRightToRequest", care).minimum, { users: 20 });
  assert.equal(rightOf("communityRightToRequest", { ...care, users: 0 }).may, false);
  const joint = rightOf("jointRequest", { ...care, sector: "primarySchool", users: null });
  assert.equal(joint.may, true);
  assert.deepEqual(joint.minimum, { staff: 6, users: 20 });
  assert.equal(joint.whoMayAsk.message, "rights.teachersAndParentsAsk");
  assert.equal(rightOf("jointRequest", care).whoMayAsk.message, "rights.staffAndUsersAsk");
  assert.equal(rightOf("jointRequest", { ...care, users: 0 }).may, false);
});

test("the right to challenge: England, councils, two employees, with its two warnings", () => {
  const challenge = rightOf("communityRightToChallenge", care);
  assert.equal(challenge.may, true);
  assert.deepEqual(challenge.minimum, { staff: 2 });
  assert.deepEqual(
    challenge.warnings.map((w) => w.message),
    ["rights.challengeProcurement", "rights.challengeGround8"],
  );
  assert.equal(rightOf("communityRightToChallenge", care, trust).may, false);
  assert.equal(
    rightOf("communityRightToChallenge", care, { name: "Work", kind: "department" }).may,
    false,
  );
  assert.equal(rightOf("communityRightToChallenge", { ...care, nation: "Wales" }).may, false);
  assert.equal(rightOf("communityRightToChallenge", { ...care, sector: "police" }).may, true);
});

test("the participation request: Scotland, listed authorities", () => {
  const scots: Service = { ...care, nation: "Scotland" };
  assert.equal(rightOf("participationRequest", scots).may, true);
  assert.equal(rightOf("participationRequest", scots, trust).may, true);
  assert.equal(
    rightOf("participationRequest", scots, { name: "D", kind: "department" }).may,
    false,
  );
  assert.equal(rightOf("participationRequest", care).may, false);
});

test("the right to manage: England, housing, 25 houses", () => {
  const estate: Service = { ...care, sector: "housing", users: 25 };
  assert.equal(rightOf("rightToManage", estate).may, true);
  assert.equal(rightOf("rightToManage", { ...estate, users: 24 }).may, false);
  assert.equal(rightOf("rightToManage", { ...estate, users: null }).may, true);
  assert.equal(rightOf("rightToManage", { ...estate, nation: "Wales" }).may, false);
  assert.equal(rightOf("rightToManage", estate, trust).may, false);
  assert.equal(rightOf("rightToManage", { ...estate, sector: "leisure" }).may, false);
});

test("a beginning without a predecessor opens only its own way; a running body needs none", () => {
  const open = (start: "noPredecessor" | "alreadyRunning") =>
    rightsFor(care, null, start)
      .filter((r) => r.may)
      .map((r) => r.right);
  assert.deepEqual(open("noPredecessor"), ["noPredecessor"]);
  assert.deepEqual(open("alreadyRunning"), []);
  assert.equal(rightOf("noPredecessor", care).may, false);
});

test("every sentence exists in both languages", () => {
  assert.deepEqual(checkCatalogue(eligibilityWords), []);
  for (const nation of ["England", "Scotland"] as const) {
    for (const one of sector.options) {
      const service = { ...care, nation, sector: one };
      for (const start of ["fromPublicService", "noPredecessor", "alreadyRunning"] as const) {
        for (const verdict of rightsFor(service, council, start)) {
          for (const message of [verdict.because, verdict.whoMayAsk, ...verdict.warnings]) {
            for (const language of ["en", "cy"] as const) assert.ok(say(words, language, message));
          }
        }
      }
      assert.ok(say(words, "cy", eligibilityOf(service, council).because));
    }
  }
});
