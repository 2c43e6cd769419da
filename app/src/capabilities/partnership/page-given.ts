/** What was given against what was promised, month by month: a drawing and a table for each promise, and every record of it. */
import type { Story } from "@rochdale/facts/story.ts";
import {
  FUNDING,
  givenOf,
  promisesKept,
  type Given,
  type PromiseKept,
  type PromiseState,
} from "@rochdale/genuineness/partnership.ts";
import { barChart } from "../../design/bar-chart.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { paragraph, section } from "../../design/layout.ts";
import { stackingTable, type StackingTable } from "../../design/stacking-table.ts";
import { tagged, type TagKind } from "../../design/tagged.ts";
import { numberOf, supportPromised } from "./rules.ts";
import { amountWords, figureWords, type Speak } from "./speak.ts";

const MONTHS_SHOWN = 12;
const RECORDS_SHOWN = 24;
/** From a thousand pounds on a drawing counts in thousands, so that its figures stay short. */
const IN_THOUSANDS = 100_000n;

const TAGS: { readonly [state in PromiseState]: TagKind } = {
  kept: "done",
  short: "stop",
  disputed: "act",
  waiting: "late",
  silent: "late",
  notYet: "wait",
};

type Asked = { readonly story: Story; readonly day: string };

/** A part for the funding and for each support: nothing before the first month of the agreement. */
export function givenSections(speak: Speak, { story, day }: Asked): Html | null {
  const { say } = speak;
  const promises = promisesKept(story, day);
  if (promises.length === 0) return null;
  const names = new Map(
    supportPromised(story).map((one) => [
      one.support,
      say("partnership.given.support", { what: one.what, team: one.team }),
    ]),
  );
  const ids = [...new Set(promises.map((one) => one.promise))];
  const parts = ids.toSorted(byKind).map((id) => {
    const rows = promises.filter((one) => one.promise === id).slice(-MONTHS_SHOWN);
    const name = id === FUNDING ? say("partnership.given.funding") : (names.get(id) ?? id);
    return section(name, onePromise(speak, { id, name, rows }), {
      id: `given-of-${id}`,
      size: "s",
    });
  });
  return section(
    say("partnership.given"),
    html`${paragraph(say("partnership.given.how"))} ${parts} ${records(speak, story)}`,
    { id: "given" },
  );
}

function byKind(a: string, b: string): number {
  if (a === FUNDING || b === FUNDING) return a === b ? 0 : a === FUNDING ? -1 : 1;
  return a < b ? -1 : 1;
}

type Shown = { readonly id: string; readonly name: string; readonly rows: readonly PromiseKept[] };

function onePromise(speak: Speak, { id, name, rows }: Shown): Html {
  const { say, language, month } = speak;
  const inHours = rows.every((one) => one.countedIn === "hours");
  const large = rows.some((one) => one.amount >= IN_THOUSANDS || one.confirmed >= IN_THOUSANDS);
  const unit = inHours ? "hours" : large ? "thousands" : "pounds";
  const [part, digits] = { hours: [1n, 0], pounds: [100n, 0], thousands: [10_000n, 1] }[unit] as [
    bigint,
    number,
  ];
  const drawn = (amount: bigint) => Number(amount / part) / 10 ** digits;
  const count = (states: readonly PromiseState[]) =>
    rows.filter((one) => states.includes(one.state)).length;
  const due = rows.filter((one) => one.state !== "notYet");
  const values = {
    months: due.length,
    kept: count(["kept"]),
    short: count(["short"]),
    open: count(["disputed", "waiting", "silent"]),
  };
  return barChart({
    id: `chart-${id}`,
    caption: say(`partnership.chart.${unit}`),
    title: name,
    description: say("partnership.chart.said", values),
    plan: rows.map((one) => drawn(one.amount)),
    bars: rows.map((one) => ({
      label: month(one.month, "bare"),
      value: drawn(one.confirmed),
      words: new Intl.NumberFormat(language === "cy" ? "cy" : "en-GB").format(drawn(one.confirmed)),
    })),
    table: table(speak, rows, inHours),
  });
}

function table(speak: Speak, rows: readonly PromiseKept[], inHours: boolean): StackingTable {
  const { say, language, month } = speak;
  const figure = (one: PromiseKept, amount: bigint) => figureWords(language, amount, one.countedIn);
  return {
    caption: say(inHours ? "partnership.table.hours" : "partnership.table.pounds"),
    captionSize: "s",
    tight: true,
    columns: [{ heading: say("partnership.month") }, { heading: say("partnership.confirmedOf") }],
    rows: rows.map((one) => {
      const open = one.waiting + one.disputed;
      const values = { confirmed: figure(one, one.confirmed), promised: figure(one, one.amount) };
      return {
        cells: [
          month(one.month, "short"),
          html`${say("partnership.ofPromised", values)} ${tagged(say(`partnership.state.${one.state}`), TAGS[one.state])}
          ${open > 0n ? say("partnership.notConfirmed", { open: figure(one, open) }) : null}`,
        ],
      };
    }),
  };
}

const GIVEN_TAGS: { readonly [state in Given["state"]]: TagKind } = {
  confirmed: "done",
  disputed: "act",
  waiting: "late",
  withdrawn: "plain",
};

/** What is not agreed between the sides, the newest first: no answer yet, in dispute, or taken back. */
function records(speak: Speak, story: Story): Html | null {
  const { say, month } = speak;
  const all = givenOf(story);
  if (all.length === 0) return paragraph(say("partnership.records.none"));
  const open = all.filter((one) => one.state !== "confirmed").toReversed();
  const values = { all: all.length, confirmed: all.length - open.length };
  const counted = paragraph(
    html`${say("partnership.records.count", values)} ${link(speak.at("/record"), say("partnership.records.all"))}`,
  );
  if (open.length === 0) return counted;
  const supports = new Map(supportPromised(story).map((one) => [one.support, one]));
  const what = (one: Given): Text =>
    one.promise === FUNDING
      ? say("partnership.given.funding")
      : (supports.get(one.promise)?.what ?? one.promise);
  const amount = (one: Given) =>
    amountWords(speak, {
      amount: one.amount,
      countedIn: supports.get(one.promise)?.countedIn ?? "pence",
    });
  return html`${counted} ${stackingTable({
    caption: say("partnership.records"),
    captionSize: "s",
    columns: [
      { heading: say("partnership.record") },
      { heading: say("partnership.month") },
      { heading: say("partnership.what") },
      { heading: say("partnership.amount"), kind: "number" },
      { heading: say("partnership.recordedBy") },
      { heading: say("partnership.otherSays") },
    ],
    rows: open.slice(0, RECORDS_SHOWN).map((one) => ({
      cells: [
        link(speak.at(`/record/${one.entry.position}`), numberOf(one.given)),
        month(one.month, "short"),
        what(one),
        amount(one),
        say(`enum.side.${one.side}`),
        html`${tagged(say(`partnership.givenState.${one.state}`), GIVEN_TAGS[one.state])}${reasonsOf(one)}`,
      ],
    })),
  })}`;
}

function reasonsOf({ answer, state }: Given): Text {
  const reasons = answer?.content.reasons;
  return state === "disputed" && reasons ? html` ${reasons}` : "";
}
