/** Origin: the staff or the community asked first, and were not only its senior managers. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest, roleOf } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, earliest, isOwnWord, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

type Asking = Entry<"RequestMade/1"> | Entry<"ProposalAdopted/1">;

/**
 * "public service mutuals cannot be imposed from above or outside" (TUC and Co-operatives UK 2013, as quoted
 * by Simon). Our reading: the request comes before any decision by the authority, somebody signed it who is
 * not a senior manager, and somebody other than the proposers checked the signatures. An authority's own
 * proposal counts once staff or users adopt it. Doubt: the guidance names no number of signatories.
 */
export const origin = findingRule({
  id: "origin",
  group: "origin",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "signatures",
  judge: judgeOrigin,
});

function judgeOrigin(scene: Scene): Judgement {
  const proposed = earliest(all(scene.story, "AuthorityProposed/1"));
  const asking = askingIn(scene, proposed);
  if (!asking) return unasked(scene, proposed);
  const decided = earliest(all(scene.story, "DecidedInPrinciple/1"));
  if (decided && before(decided, asking)) {
    const days = { decided: onDay(decided.on), asked: onDay(asking.on) };
    return notMet(sentence("finding.origin.decidedFirst", days), change("askFirst"), {
      rests: [asking, decided],
    });
  }
  return judgeSignatories(scene, asking, proposed);
}

/** The request; or, where the authority proposed first, the adoption of its proposal. */
function askingIn(scene: Scene, proposed: Entry | undefined): Asking | undefined {
  const request = earliest(all(scene.story, "RequestMade/1"));
  if (request && (!proposed || before(request, proposed))) return request;
  if (!proposed) return request;
  const after = all(scene.story, "ProposalAdopted/1").filter((one) => before(proposed, one));
  return earliest<Asking>(request ? [...after, request] : after);
}

function unasked(scene: Scene, proposed: Entry | undefined): Judgement {
  if (proposed) {
    return notMet(
      sentence("finding.origin.authoritys", { day: onDay(proposed.on) }),
      change("adopt"),
      { rests: [proposed] },
    );
  }
  const said = all(scene.story, "StatementSourced/1").filter((e) => e.content.about === "origin");
  const because = said.length > 0 ? "finding.origin.onlySaid" : "finding.origin.none";
  return notProven(sentence(because), change("request"), { also: said });
}

function judgeSignatories(scene: Scene, asking: Asking, proposed: Entry | undefined): Judgement {
  const { staffSignatories: staff, userSignatories: users, seniorManagers } = asking.content;
  const others = staff + users - seniorManagers;
  const values = { staff, users, managers: seniorManagers, day: onDay(asking.on) };
  const grounds = { rests: [asking], also: [proposed] };
  if (staff + users === 0) {
    return notMet(sentence("finding.origin.nobody"), change("sign"), grounds);
  }
  if (others <= 0) {
    return notMet(sentence("finding.origin.onlyManagers", values), change("sign"), grounds);
  }
  const checked = lastWhere(scene.story, "SignaturesChecked/1", (e) => before(asking, e));
  if (checked && checked.content.accepted === 0) {
    const refused = { refused: checked.content.refused };
    return notMet(sentence("finding.origin.noneAccepted", refused), change("sign"), {
      rests: [asking, checked],
    });
  }
  if (checked && checked.content.accepted <= seniorManagers) {
    const few = { accepted: checked.content.accepted, managers: seniorManagers };
    return notProven(sentence("finding.origin.fewAccepted", few), change("sign"), {
      rests: [asking, checked],
    });
  }
  return confirmed(scene, asking, { values, checked, proposed });
}

type Signed = {
  readonly values: NonNullable<Message["values"]>;
  readonly checked: Entry<"SignaturesChecked/1"> | undefined;
  readonly proposed: Entry | undefined;
};

/** The signatures were checked by another side, or the authority validated the request. */
function confirmed(scene: Scene, asking: Asking, { values, checked, proposed }: Signed): Judgement {
  const byOther = checked && !isOwnWord(scene, checked, "proposers") ? checked : undefined;
  const validated = lastWhere(
    scene.story,
    "RequestValidated/1",
    (e) => before(asking, e) && !isOwnWord(scene, e, "proposers"),
  );
  const because = byOther
    ? sentence("finding.origin.checked", {
        ...values,
        accepted: byOther.content.accepted,
        who: who(scene, byOther),
      })
    : sentence(validated ? "finding.origin.validated" : "finding.origin.signed", values);
  return met(because, change("lose"), {
    rests: [asking, byOther, validated],
    also: [proposed, latest(scene.story, "DecidedInPrinciple/1")],
  });
}

function who(scene: Scene, entry: Entry): Message {
  return sentence(`who.${roleOf(scene.story, entry.by) ?? "source"}`);
}

function change(name: string): Message {
  return sentence(`finding.origin.change.${name}`);
}
