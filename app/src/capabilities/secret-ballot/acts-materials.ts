/** The end of a ballot's materials: what could tie a voter to a vote is destroyed when its time is over, and that is recorded. */
import { fact } from "@rochdale/facts/fact.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { act, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { ballotChoice, chosen, noneAt } from "../../house/ballot-choice.ts";
import { forgetLetters, forgetReissues } from "../roll/roll.ts";
import { mayDestroy, refusal, type Material } from "./rules.ts";

const MATERIALS: readonly Material[] = ["credentialLinks", "letters", "papers", "keySheets"];

export const destroyMaterials = act({
  id: "secretBallot.destroyMaterials",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["reported"], (one) => one.called.content.box === "verifiable"),
    materials: { kind: "choices", options: MATERIALS, words: "enum.materials" },
  }),
  refusals: (s) => noneAt(s, ["reported"], (one) => one.called.content.box === "verifiable"),
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const materials = command.materials as readonly Material[];
    const refusals = mayDestroy(ballot, materials, s.day);
    if (refusals.length > 0) return refused(...refusals);
    const gone = new Set(
      secretBallotOf(s.story, ballot.id).destroyed.flatMap((one) => one.content.materials),
    );
    const left = materials.filter((one) => !gone.has(one));
    if (left.length === 0) return refused(refusal("destroyedBefore"));
    return recordedFacts(
      fact("BallotMaterialsDestroyed/1", s.by.party, s.day, {
        ballot: ballot.id,
        materials: [...left],
      }),
    );
  },
  async rows({ tx, situation, facts }) {
    const [destroyed] = facts;
    if (destroyed?.type !== "BallotMaterialsDestroyed/1") throw new Error("it is recorded first");
    const { ballot, materials } = destroyed.content;
    const box = { bodyId: situation.bodyId, ballot };
    if (materials.includes("credentialLinks")) await forgetReissues(tx, box);
    if (materials.includes("letters")) await forgetLetters(tx, box);
  },
});
