/** The public partner's promises: it funds what it promised, and lends the support that it promised. */
import { latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import {
  FUNDING,
  promisesKept,
  versionsAgreed,
  type PromiseKept,
  type PromiseState,
} from "./partnership.ts";
import { findingRule, met, notMet, notProven, type FindingRule, type Judgement } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

type Kind = "partnerFunds" | "partnerLends";

/**
 * "The public partner as a primary source of funds" (Murray, as quoted by Simon). Our own standard: every month whose
 * day of payment has passed was paid in full, and the mutual says so too.
 */
export const partnerFunds = promiseRule("partnerFunds");

/**
 * The public partner's engagement "where appropriate in its operational support" (the same). Our own standard: a month
 * after each month the whole of every promised support is recorded by one side and confirmed by the other.
 */
export const partnerLends = promiseRule("partnerLends");

function promiseRule(id: Kind): FindingRule {
  return findingRule({
    id,
    group: "contract",
    version: 1,
    law: "murray-partnership",
    beneficiary: "authority",
    wanted: "partnerMutual",
    doesNotApply: (scene) => nothingPromised(scene, id),
    judge: (scene) => judgePromises(scene, id),
  });
}

/** Whether the signed terms call themselves a partnership, whatever they promise. */
export function calledPartnership({ story }: Scene): boolean {
  return latest(story, "ContractSigned/1")?.content.heads.kind === "partnership";
}

function nothingPromised(scene: Scene, id: Kind): Message | undefined {
  const versions = versionsAgreed(scene.story);
  if (versions.length === 0) {
    return calledPartnership(scene) ? undefined : sentence("doesNotApply.noPartnership");
  }
  const promises = versions.some(({ terms }) =>
    id === "partnerFunds"
      ? terms.fundingPence.some((pence) => pence > 0)
      : terms.support.length > 0,
  );
  return promises ? undefined : sentence(`doesNotApply.${id}`);
}

const OPEN: readonly PromiseState[] = ["disputed", "waiting", "silent"];

function judgePromises({ story, day }: Scene, id: Kind): Judgement {
  const words = (name: string, values?: Message["values"]) =>
    sentence(`finding.${id}.${name}`, values);
  const versions = versionsAgreed(story);
  const signed = latest(story, "ContractSigned/1");
  if (versions.length === 0) {
    return notProven(
      sentence("finding.partner.general"),
      sentence("finding.partner.change.agree"),
      {
        also: [signed],
      },
    );
  }
  const promises = promisesKept(story, day).filter(
    (one) => (one.promise === FUNDING) === (id === "partnerFunds"),
  );
  const due = promises.filter((one) => one.dueOn < day);
  const agreed = versions.map((one) => one.agreed);
  if (due.length === 0) return notProven(words("notYet"), words("change.keep"), { also: agreed });
  const given = promises.flatMap((one) => one.given);
  const rests = given.flatMap(({ entry, answer }) => [entry, answer]);
  const grounds = { rests, also: agreed };
  const counted = { kept: due.filter((one) => one.state === "kept").length, of: due.length };
  const short = due.filter((one) => one.state === "short");
  const [first] = short;
  if (first) {
    const values = { short: short.length, of: due.length, month: monthOf(first) };
    return notMet(words("short", values), words("change.make", { month: monthOf(first) }), grounds);
  }
  const reasons = OPEN.flatMap((state) => {
    const count = due.filter((one) => one.state === state).length;
    return count === 0 ? [] : [sentence(`finding.partner.open.${state}`, { count })];
  });
  if (reasons.length > 0) {
    return notProven(words("open", { ...counted, reasons }), words("change.confirm"), grounds);
  }
  const late = due.filter((one) => one.onTime < one.amount).length;
  const grade = late > 0 ? { grade: sentence("grade.partnerLate", { late, of: due.length }) } : {};
  return met(words("met", counted), words("change.lose"), { ...grounds, ...grade });
}

function monthOf({ month }: PromiseKept): { readonly day: string } {
  return { day: `${month}-01` };
}
