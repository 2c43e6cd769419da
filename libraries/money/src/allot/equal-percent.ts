/** One percentage of pay for everybody, as the John Lewis Partnership shares its bonus. */
import { field, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { smallerOf, sumOf } from "../exact.ts";
import type { Allotted, Step } from "./allotment.ts";
import { readPeople } from "./people.ts";
import { shareOut } from "./share-out.ts";
import type { TieOrder } from "./share-out.ts";

const whole = 10_000n;

/**
 * Pay x rate rounded down, the rate in whole basis points; what is left is shared by pay or kept.
 * Refuses `badRemainder`, `badRate`, and caps, minimums or bands, which one percentage cannot have.
 */
export function equalPercentOfPay(
  amount: bigint,
  body: JsonObject,
  inTieOrder: TieOrder,
): Allotted {
  const claims = readPeople(body).map(({ id, eligible, row }) => {
    if ((field(row, "cap") ?? null) !== null) return refuse("badCap");
    if ((field(row, "minimum") ?? null) !== null) return refuse("badMinimum");
    const pay = wholeOr("badWeight", field(row, "pay"));
    return { id, weight: eligible ? pay : 0n, cap: null, minimum: 0n };
  });
  if ((field(body, "bands") ?? null) !== null) return refuse("badBands");
  const remainder = field(body, "remainder") ?? "share";
  if (remainder !== "share" && remainder !== "keep") return refuse("badRemainder");
  const stated = field(body, "maximumRateBasisPoints") ?? null;
  const maximum = stated === null ? null : wholeOr("badRate", stated);

  const ids = claims.map(({ id }) => id);
  const payBill = sumOf(claims.map(({ weight }) => weight));
  if (payBill === 0n) {
    const amounts = claims.map(() => 0n);
    return { ids, amounts, undistributed: amount, steps: [], rateBasisPoints: 0n };
  }
  const open = (amount * whole) / payBill;
  const rate = maximum === null ? open : smallerOf(open, maximum);
  const paid = claims.map(({ weight }) => (weight * rate) / whole);
  const atRate = sumOf(paid);
  const steps: Step[] = [{ step: "rate", rateBasisPoints: rate, payBill, amount: atRate }];
  const left = amount - atRate;
  if (left === 0n || remainder === "keep" || rate < open) {
    return { ids, amounts: paid, undistributed: left, steps, rateBasisPoints: rate };
  }
  const rest = shareOut(left, claims, inTieOrder);
  return {
    ids,
    amounts: paid.map((pence, at) => pence + (rest.amounts[at] ?? 0n)),
    undistributed: rest.undistributed,
    steps: [...steps, ...rest.rounds, ...(rest.spare === null ? [] : [rest.spare])],
    rateBasisPoints: rate,
  };
}
