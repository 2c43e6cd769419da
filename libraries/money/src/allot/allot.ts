/** Sharing out a sum of money to the penny (the contract in tests/conformance/allot). */
import { fractionText } from "@rochdale/count/fraction.ts";
import {
  field,
  isObject,
  objectOr,
  orRefusal,
  refuse,
  wholeOr,
} from "@rochdale/language/refused-input.ts";
import type { JsonObject, Refusal } from "@rochdale/language/refused-input.ts";
import { sumOf } from "../exact.ts";
import { allotted, withoutSmall } from "./allotment.ts";
import type { Allotment, AllotmentChecksum, Allotted } from "./allotment.ts";
import { readHouseholds } from "./citizens-dividend.ts";
import { drawOrder, listOrder } from "./draw.ts";
import { equalPercentOfPay } from "./equal-percent.ts";
import { checksumOf, generatedClaims } from "./generated.ts";
import { monthClaims } from "./instalments.ts";
import { weighs, weightsBy } from "./measures.ts";
import { claimsOf, readPeople, readText } from "./people.ts";
import type { Claim } from "./share-out.ts";

/**
 * Shares an amount of pence by the input's method. Nothing is rounded before the last step. Bad
 * input is answered with a refusal and its code, never thrown.
 */
export function allot(input: unknown): Allotment | AllotmentChecksum | Refusal {
  return orRefusal(() => {
    const body = objectOr("unknownMethod", input);
    const method = field(body, "method");
    if (typeof method !== "string") return refuse("unknownMethod");
    const amount = wholeOr("badAmount", field(body, "amount"));
    const smallest = wholeOr("badAmount", field(body, "smallestPayment") ?? 0);
    if (method === "instalments") {
      return listed(withoutSmall(allotted(amount, monthClaims(body), listOrder), smallest));
    }
    const inTieOrder = drawOrder(readText("badSeed", field(body, "drawSeed")));
    if (method === "citizensDividend") {
      const { households, pointsUnplaced } = readHouseholds(body);
      const all = withoutSmall(allotted(amount, households, inTieOrder), smallest);
      const found = listed(all);
      const amounts = found.amounts.map((share, at) => {
        const { points, cap } = households[at] as (typeof households)[number];
        return { ...share, points: fractionText(points), cap };
      });
      return { ...found, amounts, pointsUnplaced: fractionText(pointsUnplaced) };
    }
    if (method === "equalPercentOfPay") {
      return listed(withoutSmall(equalPercentOfPay(amount, body, inTieOrder), smallest));
    }
    if (method === "weights" && isObject(field(body, "generate"))) {
      const claims = feasible(amount, generatedClaims(field(body, "generate")));
      return summed(withoutSmall(allotted(amount, claims, inTieOrder), smallest));
    }
    const claims = feasible(amount, readClaims(method, body));
    return listed(withoutSmall(allotted(amount, claims, inTieOrder), smallest));
  });
}

function readClaims(method: string, body: JsonObject): Claim[] {
  if (!weighs(method)) return refuse("unknownMethod");
  const people = readPeople(body);
  return claimsOf(people, weightsBy(method, body, people));
}

/** Refuses `minimumsExceedAmount`. */
function feasible(amount: bigint, claims: Claim[]): Claim[] {
  const minimums = sumOf(claims.filter((c) => c.weight > 0n).map(({ minimum }) => minimum));
  return minimums > amount ? refuse("minimumsExceedAmount") : claims;
}

function listed({ ids, amounts, steps, undistributed, rateBasisPoints }: Allotted): Allotment {
  return {
    amounts: ids.map((id, at) => ({ id, amount: amounts[at] ?? 0n })),
    total: sumOf(amounts),
    undistributed,
    steps,
    ...(rateBasisPoints === undefined ? {} : { rateBasisPoints }),
  };
}

function summed({ ids, amounts, steps, undistributed }: Allotted): AllotmentChecksum {
  const rounds = steps.filter((step) => step.step === "share");
  const spare = steps.find((step) => step.step === "spare");
  return {
    amountsChecksum: checksumOf(ids, amounts),
    total: sumOf(amounts),
    undistributed,
    atCap: rounds.reduce((so, { atCap }) => so + atCap.length, 0),
    atMinimum: rounds.reduce((so, { atMinimum }) => so + atMinimum.length, 0),
    rounds: rounds.length,
    spare: spare?.pennies ?? 0n,
  };
}
