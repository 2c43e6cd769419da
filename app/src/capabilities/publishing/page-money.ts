/** What a contract or a partnership is worth, what is due and what was paid: the figures of its releases, in words. */
import { money } from "@rochdale/language/say.ts";
import { all, has, type Story } from "@rochdale/facts/story.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import { contractWorth } from "@rochdale/genuineness/contract-prices-worth.ts";
import { confirmedBy, paidBy, settledStatements } from "@rochdale/genuineness/payments-made.ts";
import { FUNDING, givenOf } from "@rochdale/genuineness/partnership.ts";
import { sumOf } from "@rochdale/money/exact.ts";
import { promisedFunding } from "@rochdale/ocds/partnership.ts";
import { descriptionRows, type DescriptionRow } from "../../design/description-rows.ts";
import { html, type Html, type Text } from "../../design/html.ts";
import { paragraph, section } from "../../design/layout.ts";
import type { Speak } from "./pages.ts";

/** Nothing before a contract is signed or a partnership agreed. */
export function moneySection(speak: Speak, story: Story): Html | null {
  const rows = [...contractRows(speak, story), ...partnershipRows(speak, story)];
  if (rows.length === 0) return null;
  return section(speak.say("ocds.money"), descriptionRows(rows), { id: "money" });
}

function contractRows(speak: Speak, story: Story): readonly DescriptionRow[] {
  if (!has(story, "ContractSigned/1")) return [];
  const { say, language } = speak;
  const sums = paymentsSoFar(story);
  return [
    [say("ocds.money.value"), valueInWords(speak, story)],
    [say("ocds.money.due"), money(language, sums.due)],
    [say("ocds.money.paid"), paidInWords(speak, sums)],
  ];
}

function partnershipRows(speak: Speak, story: Story): readonly DescriptionRow[] {
  const promised = promisedFunding(story);
  if (!promised) return [];
  const funding = givenOf(story).filter(
    ({ promise, state }) => promise === FUNDING && state !== "withdrawn",
  );
  const confirmed = funding.filter(({ state }) => state === "confirmed");
  const sums = {
    paid: sumOf(funding.map(({ amount }) => amount)),
    confirmed: sumOf(confirmed.map(({ amount }) => amount)),
  };
  return [
    [speak.say("ocds.money.promised"), money(speak.language, promised.pence)],
    [speak.say("ocds.money.given"), paidInWords(speak, sums, "Both")],
  ];
}

type Paid = { readonly paid: bigint; readonly confirmed: bigint };

/** A sum with how much of it the other side confirms; under a partnership either side may have recorded it. */
function paidInWords({ say, language }: Speak, { paid, confirmed }: Paid, of = ""): string {
  if (confirmed >= paid) return money(language, paid);
  const values = { paid: money(language, paid), confirmed: money(language, confirmed) };
  return say(`ocds.money.${confirmed === 0n ? "notConfirmed" : "unconfirmed"}${of}`, values);
}

function valueInWords({ say, language }: Speak, story: Story): Text {
  const prices = contractPrices(story);
  if (!prices) return say("ocds.money.closed");
  const { pence, names } = contractWorth(prices);
  const sum = money(language, pence);
  if (names.open.length > 0) {
    const open = say("ocds.money.open", { lines: names.open.join(", ") });
    return pence === 0n ? open : html`${open} ${paragraph(say("ocds.money.rest", { sum }), "s")}`;
  }
  if (names.volume.length === 0) return say("ocds.money.fixed", { sum });
  return say("ocds.money.estimate", { sum, lines: names.volume.join(", ") });
}

/** A day after all days on which anything was paid. */
const ALWAYS = "9999-12-31";

/** Pence by all statements and payments, with what a month's payment says where no statements are drawn. */
function paymentsSoFar(story: Story) {
  const months = all(story, "PaymentMade/1").map(({ content }) => content);
  const paidByMonths = sumOf(months.map(({ paidPence }) => BigInt(paidPence)));
  const drawn = settledStatements(story).at(-1)?.dueInAll ?? 0n;
  return {
    due: drawn + sumOf(months.map(({ duePence }) => BigInt(duePence))),
    paid: paidBy(story, ALWAYS) + paidByMonths,
    confirmed: confirmedBy(story, ALWAYS) + paidByMonths,
  };
}
