/** Facts of payment by results: the price before, scenarios, reports, claims and their sample, disputes, statements, payments. */
import { z } from "zod";
import { exactAmount, priceFacts } from "./price-terms.ts";
import { commitment, count, day, id, note, pence, signedPence } from "./shapes.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const paymentFacts = {
  ...priceFacts,
  /** What the service cost before, with its source; the deflator is an index of the year then and of the year now. */
  "PreviousCostStated/1": z.strictObject({
    pencePerYear: pence,
    year: z.string().regex(/^\d{4}-\d\d$/),
    document: commitment,
    deflator: z
      .strictObject({
        then: exactAmount,
        now: exactAmount,
        nowYear: z.string().regex(/^\d{4}-\d\d$/),
        series: note,
      })
      .nullable(),
  }),
  /** Monthly volumes on which every offer is worked out: the history, or what may come. */
  "ScenarioStated/1": z.strictObject({
    scenario: z.enum(["history", "low", "expected", "high"]),
    volumes: z
      .array(z.strictObject({ metric: id, value: exactAmount }))
      .min(1)
      .max(60),
    basis: note,
  }),
  /** A report by the mutual, as claimed; told again under the same id it takes its own place. */
  "ObservationReported/1": z.strictObject({
    observation: id,
    metric: id,
    period: month,
    value: exactAmount,
    /** False for a cost that the contract does not allow. */
    allowable: z.boolean(),
    evidence: commitment.nullable(),
  }),
  "ObservationAssessed/1": z.strictObject({
    observation: id,
    assessed: z.enum(["validated", "rejected", "revised"]),
    /** Of a revised report only. */
    value: exactAmount.nullable(),
    evidence: commitment.nullable(),
  }),
  /** Days for the fees of a participant, who is a salted commitment. */
  "ParticipantRecorded/1": z.strictObject({
    participant: commitment,
    attachedOn: day,
    work: z.array(z.strictObject({ from: day, to: day.nullable() })).max(60),
  }),
  "ClaimMade/1": z.strictObject({
    claim: id,
    participant: commitment,
    fee: z.enum(["attachment", "outcome", "sustainment"]),
    number: z.int().min(1).max(130),
    claimedOn: day,
  }),
  /** A list closed for checking: the units of one report, or the claims of personal fees of a month. */
  "ClaimsClosed/1": z.strictObject({
    list: id,
    observation: id.nullable(),
    period: month,
    units: z.int().min(1),
    sample: z.int().min(1),
    tolerance: exactAmount,
  }),
  /** The seed of the draw: the first checkpoint published after the list was closed. */
  "ClaimSampled/1": z.strictObject({ list: id, size: count, root: commitment }),
  /** Those looked at were right but for the rejected; `whole` where every unit was checked. */
  "ClaimAssessed/1": z.strictObject({
    list: id,
    whole: z.boolean(),
    rejected: z.array(id).max(5000),
    evidence: commitment.nullable(),
  }),
  "StatementDrawn/1": z.strictObject({ period: month, knownAt: day }),
  "LineDisputed/1": z.strictObject({
    dispute: id,
    term: id,
    period: month,
    metric: id.nullable(),
    reasons: note,
  }),
  "DisputeResolved/1": z.strictObject({
    dispute: id,
    result: z.enum(["dismissed", "upheld", "settled"]),
    agreedPence: signedPence.nullable(),
  }),
  "InvoicePaid/1": z.strictObject({ payment: id, period: month, pence, paidOn: day }),
  "PaymentConfirmed/1": z.strictObject({ payment: id }),
} as const;
