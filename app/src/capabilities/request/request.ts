/** The request: who asks, under which right, with how many signatures, and when it is found valid. */
import { opening, latest, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { adopt, make, proposeByAuthority, withdraw } from "./acts-asking.ts";
import {
  adoptStandard,
  agreeExtension,
  checkSignatures,
  complete,
  findIncomplete,
  validate,
} from "./acts-checking.ts";
import { tellDecisionDate } from "./decision-date.ts";
import {
  eligibilityIn,
  incompleteness,
  requestCannotBeValidated,
  rightUsed,
  signaturesOn,
  signedRequest,
  stopped,
} from "./rules.ts";
import { requestWords } from "./words.ts";

export {
  caseStopped,
  eligibilityIn,
  gathered,
  OUR_STANDARD,
  refusal,
  requestNotMade,
  rightUsed,
  rightsIn,
  signedRequest,
  stopped,
} from "./rules.ts";

export const request: Capability = {
  name: "request",
  words: requestWords,
  acts: [
    make,
    proposeByAuthority,
    adopt,
    checkSignatures,
    findIncomplete,
    complete,
    validate,
    adoptStandard,
    tellDecisionDate,
    agreeExtension,
    withdraw,
  ],
  tasks: (story) => [requestTask(story)],
  blocks: requestBlocks,
};

type Standing = Pick<Task, "state" | "hint" | "acts">;

function requestTask(story: Story): Task {
  return {
    id: "request",
    group: "exploring",
    order: 20,
    name: { message: "request.task" },
    ...standingOf(story),
  };
}

/** How the request stands, and which acts move it on. */
function standingOf(story: Story): Standing {
  const says = (what: string, values?: Message["values"]): Message => ({
    message: `request.task.${what}`,
    ...(values ? { values } : {}),
  });
  if (opening(story).start === "alreadyRunning") {
    return { state: "notApplicable", hint: says("notNeeded") };
  }
  const signed = signedRequest(story);
  if (!signed) {
    const proposed = latest(story, "AuthorityProposed/1");
    if (proposed) return { state: "open", hint: says("proposed"), acts: ["request.adopt"] };
    const exempt = eligibilityIn(story).verdict === "exempt";
    return {
      state: exempt ? "blocked" : "open",
      hint: says("none"),
      acts: ["request.make", "request.proposeByAuthority"],
    };
  }
  const valid = latest(story, "RequestValidated/1");
  const checked = latest(story, "SignaturesChecked/1");
  const accepted = checked?.content.accepted ?? signaturesOn(signed);
  if (valid) {
    const day = { day: valid.content.validationDate };
    return { state: "done", hint: says("valid", { accepted, day }), acts: laterActs(story) };
  }
  const missing = incompleteness(story);
  if (missing) {
    const things = missing.content.missing.length;
    return { state: "blocked", hint: says("incomplete", { things }), acts: ["request.complete"] };
  }
  const acts = checked
    ? ["request.validate", "request.findIncomplete", "request.withdraw"]
    : ["request.checkSignatures", "request.findIncomplete", "request.withdraw"];
  const hint = checked
    ? says("checked", { accepted })
    : says("signed", { signatures: signaturesOn(signed) });
  return { state: "open", hint, acts };
}

function laterActs(story: Story): readonly string[] {
  if (stopped(story) || latest(story, "Converted/1")) return [];
  if (rightUsed(story) === "communityRightToChallenge") {
    return ["request.tellDecisionDate", "request.withdraw"];
  }
  return latest(story, "StandardAdopted/1")
    ? ["request.agreeExtension", "request.withdraw"]
    : ["request.agreeExtension", "request.adoptStandard", "request.withdraw"];
}

function requestBlocks(story: Story): readonly Block[] {
  const stop = stopped(story);
  if (stop) {
    const why = { message: `enum.stopReason.${stop.content.why}` };
    const values = { day: { day: stop.on }, why };
    return [{ because: { message: "request.block.stopped", values } }];
  }
  const blocks: Block[] = [];
  const eligibility = eligibilityIn(story);
  if (eligibility.verdict === "exempt") blocks.push({ because: eligibility.because });
  const missing = incompleteness(story);
  if (missing) {
    const values = { things: missing.content.missing.length };
    blocks.push({
      because: { message: "request.block.incomplete", values },
      act: "request.complete",
    });
  }
  if (latest(story, "AuthorityProposed/1") && !signedRequest(story)) {
    blocks.push({ because: { message: "request.block.proposed" }, act: "request.adopt" });
  }
  const few = requestCannotBeValidated(story).find((one) => one.rule === "request.tooFewAccepted");
  if (few && !latest(story, "RequestValidated/1")) {
    const values = few.because.values ?? {};
    blocks.push({ because: { message: "request.block.tooFew", values }, act: "request.withdraw" });
  }
  return blocks;
}
