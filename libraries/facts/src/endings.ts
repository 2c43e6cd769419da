/** Facts of great changes: another legal form, joining another body, a unit sold, an end; consents and where assets go. */
import { z } from "zod";
import { assetLock, legalForm } from "./governance.ts";
import { commitment, count, id, pence, title } from "./shapes.ts";

/** What kind of body gets assets; the lock of whoever gives them says which may. */
export const recipient = z.enum([
  "lockedSociety",
  "cic",
  "charity",
  "socialLandlord",
  "publicBody",
  "otherSociety",
  "otherBody",
  "members",
  "investors",
  "creditors",
]);
export type Recipient = z.infer<typeof recipient>;

export const endingFacts = {
  /** Whether somebody outside who must consent has consented. */
  "ConsentGiven/1": z.strictObject({
    consent: z.enum(["registrar", "cicRegulator", "charityCommission", "court"]),
    step: z.enum(["conversion", "merger", "dissolution", "assets"]),
    given: z.boolean(),
    paper: commitment.nullable(),
  }),
  /** The body lives on in another legal form, registered; its new rules are registered by themselves. */
  "FormChanged/1": z.strictObject({
    from: legalForm,
    to: legalForm,
    lock: assetLock,
    vote: id.nullable(),
    registrar: title,
    number: title.nullable(),
  }),
  /** Everything passes to another body, and this one ends. */
  "EngagementsTransferred/1": z.strictObject({
    how: z.enum(["amalgamation", "transfer"]),
    body: title,
    recipient,
    assetsPence: pence,
    vote: id.nullable(),
    registrar: title,
  }),
  /** An instrument of dissolution and how many of all members signed it. */
  "DissolutionSigned/1": z.strictObject({ signed: count, members: count, instrument: commitment }),
  /** To whom assets go at the end, and whether the rules name that body. */
  "AssetsDestined/1": z.strictObject({
    body: title,
    recipient,
    assetsPence: pence,
    namedInRules: z.boolean(),
    lock: assetLock,
  }),
  /** A part of the service passes to somebody else. */
  "UnitSold/1": z.strictObject({
    unit: title,
    buyer: title,
    recipient,
    staff: count,
    pricePence: pence,
    fullValue: z.boolean(),
    vote: id.nullable(),
  }),
} as const;
