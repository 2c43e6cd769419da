/** One voter's letter on the roll desk: how far it has come, the address put right, and all that came back as a list. */
import { descriptionRows } from "../../design/description-rows.ts";
import { form } from "../../design/form.ts";
import { html, type Html } from "../../design/html.ts";
import { section } from "../../design/layout.ts";
import { csvLine } from "../members/members.ts";
import type { Page, Place } from "./place.ts";
import { setAddress, undeliveredOf, type Addressed } from "./store-delivery.ts";

export type VoterAsked = {
  /** The reference that was asked for, and who has it; null where nothing was asked. */
  readonly voter: { readonly asked: string; readonly found: Addressed | null } | null;
  readonly mayFix: boolean;
};

/** One voter's state by reference, and their postal address to be put right. */
export function oneVoter(
  { say, here, language, formToken }: Place,
  { voter, mayFix }: VoterAsked,
): Html {
  const ask = form({
    language,
    id: "find",
    method: "get",
    action: here("/roll/desk"),
    fields: [{ name: "voter", kind: "text", label: say("roll.column.reference"), width: 20 }],
    values: { voter: voter?.asked ?? "" },
    button: say("roll.look.button"),
    secondary: true,
  });
  const found = voter?.found ?? null;
  const state = found && stateOf(found);
  const shown = found
    ? html`${descriptionRows([
        [say("roll.column.whole"), found.name],
        [say("roll.column.email"), found.email ?? say("roll.desk.none")],
        [
          say("roll.column.address"),
          (found.address ?? say("roll.desk.none")).replaceAll("\n", ", "),
        ],
        [say("roll.desk.state"), say(`roll.desk.reach.${state}`)],
      ])}
      ${
        mayFix
          ? form({
              language,
              id: "address-form",
              action: here("/roll/address"),
              csrf: formToken,
              fields: [
                { name: "reference", kind: "hidden", label: "" },
                {
                  name: "address",
                  kind: "longText",
                  rows: 5,
                  label: say("roll.desk.newAddress"),
                  hint: say("roll.desk.newAddressHint"),
                },
              ],
              values: { reference: found.reference, address: found.address ?? "" },
              button: say("roll.desk.fix"),
            })
          : null
      }`
    : voter
      ? html`<p class="govuk-body" role="status">${say("roll.problem.notOnRoll")}</p>`
      : null;
  return section(say("roll.desk.one"), html`${ask}${shown}`, { id: "voter" });
}

function stateOf(found: Addressed): "notSent" | "returned" | "resent" | "sent" {
  if (found.sentBy === null) return "notSent";
  if (found.returned) return "returned";
  return found.resent ? "resent" : "sent";
}

/** Puts a postal address right; name, reference and e-mail stay as the frozen roll binds them. */
export const fixAddress: Page = async (house, context, place) => {
  const reference = context.form.text("reference").slice(0, 60);
  const lines = context.form.text("address").normalize("NFC").split("\n");
  const address = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n")
    .slice(0, 500);
  await setAddress(house.db, place.box, { reference, address: address === "" ? null : address });
  return { redirect: `${place.here("/roll/desk")}?voter=${encodeURIComponent(reference)}#voter` };
};

/** Those to be written to again, for the mailing house. */
export const resendList: Page = async (house, context, { box, say }) => {
  const rows = await undeliveredOf(house.db, box);
  const columns = ["reference", "whole", "address", "email"] as const;
  const lines = rows.map((one) =>
    csvLine([one.reference, one.name, (one.address ?? "").replaceAll("\n", ", "), one.email]),
  );
  const text = `\ufeff${csvLine(columns.map((one) => say(`roll.column.${one}`)))}${lines.join("")}`;
  const file = new TextEncoder().encode(text);
  return { file, type: "text/csv; charset=utf-8", name: `resend-${context.params["slug"]}.csv` };
};
