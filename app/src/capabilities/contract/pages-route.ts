/** The page of routes: every route open, closed or not proven, the refusals with their law, and what can be done. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import type { RouteVerdict } from "@rochdale/genuineness/route.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, lead, paragraph, section } from "../../design/layout.ts";
import { refusalPanel } from "../../design/refusal.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};
export type RouteModel = { readonly story: Story; readonly verdicts: readonly RouteVerdict[] };

export function routePage(speak: Speak, model: RouteModel): Html {
  const { say } = speak;
  const recorded = latest(model.story, "RouteRecorded/1");
  const route = recorded?.content.route;
  const first = recorded
    ? say("contract.route.lead.recorded", {
        day: { day: recorded.on },
        route: { message: `enum.route.${recorded.content.route}` },
      })
    : say("contract.route.lead.none");
  // That a service which exists was not founded anew needs no panel: the table says it.
  const closed = model.verdicts.filter(
    (one) => one.lawful === "no" && one.route !== "noPredecessor",
  );
  const unproven = model.verdicts.filter((one) => one.lawful === "notProven");
  return html`${heading(say("contract.route.title"), { level: 1, size: "l" })} ${lead(first)}
  ${recorded ? section(say("contract.route.reasons"), paragraph(recorded.content.reasons), { id: "reasons", size: "s" }) : null}
  ${routesTable(speak, model)} ${closed.map((one, i) => refusedRoute(speak, model, { verdict: one, last: i === closed.length - 1 }))}
  ${unproven.filter((one) => route === undefined || one.route === route).map((one) => toShow(speak, one))}
  ${paragraph(html`${say("contract.route.ask")} ${link(speak.link(`${speak.base}/do/consultation.ask`), say("act.consultation.ask"))}`)}
  ${conflicts(speak, model.story)}
  ${paragraph(link(speak.link(`${speak.base}/do/contract.recordRoute`), say("act.contract.recordRoute")))}`;
}

const TAGS = { yes: "done", no: "stop", notProven: "wait" } as const;

function routesTable(speak: Speak, { verdicts }: RouteModel): Html {
  const { say, tell } = speak;
  return stackingTable({
    caption: say("contract.route.table"),
    columns: [
      { heading: say("contract.route.route") },
      { heading: say("contract.route.lawful") },
      { heading: say("contract.route.means"), long: true },
    ],
    rows: verdicts.map((one) => {
      const words = [
        ...one.refusals.map((refusal) => tell(refusal.because)),
        ...one.notes.map(tell),
      ];
      const means = words.length === 0 ? say("contract.route.noNotes") : bullets(words);
      return {
        cells: [
          say(`enum.route.${one.route}`),
          tagged(say(`contract.route.${one.lawful}`), TAGS[one.lawful]),
          means,
        ],
      };
    }),
  });
}

type Closed = { readonly verdict: RouteVerdict; readonly last: boolean };

/** A closed route: what cannot be done, every reason with its law; after the last of them the routes that remain. */
function refusedRoute(speak: Speak, model: RouteModel, { verdict, last }: Closed): Html {
  const { say, tell } = speak;
  const route = say(`enum.route.${verdict.route}`);
  const remaining = model.verdicts.filter((one) => one.lawful === "yes");
  const doRoute = speak.base + "/do/contract.recordRoute";
  return refusalPanel(speak.language, {
    heading: say("contract.route.closedHeading", { route }),
    why: tell(verdict.refusals[0]?.because ?? { message: "contract.route.noNotes" }),
    level: 2,
    reasons: verdict.refusals.map((refusal) => {
      const law = lawOf(refusal.law);
      return {
        rule: link(speak.link(`/rules/${law.id}`), law.title),
        basis: tell(basisOf(law)),
        because: tell(refusal.because),
        remedy: tell(refusal.remedy),
      };
    }),
    ways: !last
      ? []
      : [
          ...remaining.map((one) => ({
            way: say(`enum.route.${one.route}`),
            means: one.notes.map(tell).join(" ") || say("contract.route.noNotes"),
            href: doRoute,
            step: say("contract.route.choose"),
          })),
          {
            way: say("contract.route.stay"),
            means: say("contract.route.stayMeans"),
            href: `${speak.base}/business-case`,
            step: say("contract.route.stayStep"),
          },
        ],
  });
}

function toShow({ say, tell }: Speak, verdict: RouteVerdict): Html {
  const route = say(`enum.route.${verdict.route}`);
  return section(
    say("contract.route.unprovenHeading", { route }),
    bullets(verdict.refusals.map((one) => `${tell(one.because)} ${tell(one.remedy)}`)),
    { id: `show-${verdict.route}`, size: "s" },
  );
}

function conflicts(speak: Speak, story: Story): Html {
  const { say } = speak;
  const declared = all(story, "ConflictDeclared/1");
  const body =
    declared.length === 0
      ? paragraph(say("contract.conflicts.none"))
      : stackingTable({
          caption: say("contract.conflicts"),
          captionSize: "hidden",
          columns: [
            { heading: say("contract.conflicts.who") },
            { heading: say("contract.conflicts.nature"), long: true },
            { heading: say("contract.conflicts.handled"), long: true },
          ],
          rows: declared.map(({ by, content }) => ({
            cells: [
              say(`site.role.${story.roles.get(by) ?? "none"}`),
              content.nature,
              content.handled,
            ],
          })),
        });
  return section(
    say("contract.conflicts"),
    html`${body}${paragraph(link(speak.link(`${speak.base}/do/contract.declareConflict`), say("act.contract.declareConflict")))}`,
    { id: "conflicts" },
  );
}
