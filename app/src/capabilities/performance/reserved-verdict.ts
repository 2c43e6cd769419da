/** The test of a reserved contract on a page: each part with its answer, why, what would change it, and its entries. */
import type { Message } from "@rochdale/language/message.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import { reservedTestsOf, type ReservedTest } from "@rochdale/genuineness/reserved-contract.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, links, paragraph, section } from "../../design/layout.ts";
import { stateMark } from "../../design/state-mark.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Speak } from "./speak.ts";

export type Asked = { readonly story: Story; readonly day: string };

/** What stands beside a contract's terms: the test of a reserved contract, and the ways to its figures. */
export function besideTheContract(speak: Speak, asked: Asked): Html {
  const { say, at } = speak;
  return html`${reservedVerdict(speak, asked)}
  ${links([
    { href: at("/performance"), text: say("performance.title") },
    { href: at("/open-book"), text: say("performance.openBook") },
    { href: at("/ocds"), text: say("performance.ocds") },
  ])}`;
}

/** The section "reserved-contract"; nothing before a route is on record. */
export function reservedVerdict(speak: Speak, { story, day }: Asked): Html | null {
  const { say, tell } = speak;
  const recorded = latest(story, "RouteRecorded/1");
  if (!recorded) return null;
  const tests = reservedTestsOf(story, day);
  const met = tests.filter(({ state }) => state === "met").length;
  const isRoute = recorded.content.route === "reservedContract";
  const values = { met, of: tests.length };
  const table = stackingTable({
    caption: say("reserved.table"),
    captionSize: "hidden",
    columns: [
      { heading: say("reserved.part") },
      { heading: say("reserved.answer") },
      { heading: say("reserved.because"), long: true },
    ],
    rows: tests.map((one) => ({
      cells: [
        say(`reserved.name.${one.part}`),
        stateMark(speak.language, one.state, { small: true }),
        why(speak, one),
      ],
    })),
  });
  const body = html`${paragraph(say(isRoute ? "reserved.used" : "reserved.notUsed", values))} ${table}
  ${paragraph(link(speak.at("/route"), say("reserved.routes")))}`;
  return section(tell({ message: "reserved.title" }), body, { id: "reserved-contract" });
}

function why({ tell, say, at }: Speak, { because, remedy, evidence }: ReservedTest): Html {
  const entries = evidence.map(({ position }) =>
    link(at(`/record/${position}`), say("reserved.entry", { entry: position })),
  );
  const told = (message: Message) => tell(message);
  return html`${paragraph(told(because))} ${remedy && paragraph(told(remedy), "s")}
  ${entries.length > 0 && bullets(entries)}`;
}
