/** What a contract is worth, what is due by its statements and what was paid: the figures of its releases, in words. */
import { money } from "@rochdale/language/say.ts";
import { all, has, type Story } from "@rochdale/facts/story.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import { contractWorth } from "@rochdale/genuineness/contract-prices-worth.ts";
import { confirmedBy, paidBy, settledStatements } from "@rochdale/genuineness/payments-made.ts";
import { sumOf } from "@rochdale/money/exact.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, type Html, type Text } from "../../design/html.ts";
import { paragraph, section } from "../../design/layout.ts";
import type { Speak } from "./pages.ts";

/** Nothing before a contract is signed. */
export function moneySection(speak: Speak, story: Story): Html | null {
  if (!has(story, "ContractSigned/1")) return null;
  const { say, language } = speak;
  const sum = (pence: bigint) => money(language, pence);
  const { due, paid, confirmed } = paymentsSoFar(story);
  const body = descriptionRows([
    [say("ocds.money.value"), valueInWords(speak, story)],
    [say("ocds.money.due"), sum(due)],
    [
      say("ocds.money.paid"),
      confirmed >= paid
        ? sum(paid)
        : say(`ocds.money.${confirmed === 0n ? "notConfirmed" : "unconfirmed"}`, {
            ...{ paid: sum(paid), confirmed: sum(confirmed) },
          }),
    ],
  ]);
  return section(say("ocds.money"), body, { id: "money" });
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
