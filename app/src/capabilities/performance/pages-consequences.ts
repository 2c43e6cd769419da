/** What follows from failure, as it stands: failures and their plans, who runs the service, the end, and no rescue. */
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import { failuresOf, stepIn, type FailureState } from "./rules-consequences.ts";
import type { Speak } from "./speak.ts";

const kinds: { readonly [state in FailureState]: "act" | "late" | "stop" | "done" | "wait" } = {
  planDue: "act",
  planLate: "stop",
  planSent: "wait",
  planRefused: "stop",
  curing: "wait",
  cureLate: "late",
  cured: "done",
  notCured: "stop",
};

export function consequenceSection(speak: Speak, story: Story, day: string): Html {
  const { say } = speak;
  return section(
    say("performance.consequences"),
    html`${paragraph(say("performance.order"))} ${failures(speak, story, day)}
    ${bullets([...whoRuns(speak, story), rescue(speak, story), continuity(speak, story)])}`,
    { id: "consequences" },
  );
}

function failures(speak: Speak, story: Story, day: string): Html {
  const { say } = speak;
  const on = (of: string) => say("performance.on", { day: { day: of } });
  return stackingTable({
    caption: say("performance.failures"),
    captionSize: "s",
    empty: say("performance.failures.none"),
    columns: ["failure", "because", "planDue", "cureDue", "state"].map((name) => ({
      heading: say(`performance.column.${name}`),
    })),
    rows: failuresOf(story, day)
      .toReversed()
      .map(({ required: { content, position }, plan, state }) => ({
        cells: [
          link(speak.at(`/record/${position}`), content.name),
          content.because,
          on(content.planDueOn),
          plan
            ? html`${on(plan.content.cureDueOn)} ${link(speak.at(`/documents/${plan.content.plan}`), say("performance.plan"))}`
            : say("performance.noPlan"),
          tagged(say(`performance.state.${state}`), kinds[state]),
        ],
      })),
  });
}

function whoRuns({ say, at }: Speak, story: Story): Html[] {
  const entered = stepIn(story);
  const exit = latest(story, "ExitBegun/1");
  const done = latest(story, "ExitCompleted/1");
  const read = (doc: string) => link(at(`/documents/${doc}`), say("performance.notice"));
  return [
    entered
      ? html`${say("performance.steppedIn", { on: { day: entered.on }, until: { day: entered.content.untilOn } })} ${read(entered.content.notice)}`
      : html`${say("performance.notSteppedIn")}`,
    ...(exit
      ? [
          html`${say(done ? "performance.exited" : "performance.exiting", {
            day: { day: exit.content.endsOn },
            to: { message: `enum.goesTo.${exit.content.goesTo}` },
          })} ${read(exit.content.notice)}`,
        ]
      : []),
  ];
}

function rescue({ say }: Speak, story: Story): Html {
  const given = all(story, "RescueGiven/1");
  if (given.length > 0) {
    const pence = given.reduce((sum, one) => sum + BigInt(one.content.pence), 0n);
    return html`${say("performance.rescued", { sum: { pence: String(pence) } })}`;
  }
  const signed = latest(story, "ContractSigned/1");
  const clause = signed?.content.heads.noBailOut === true;
  return html`${say(clause ? "performance.noRescue" : "performance.rescueOpen")}`;
}

function continuity({ say, at }: Speak, story: Story): Html {
  const tested = latest(story, "ContinuityTested/1");
  const filed = latest(story, "ContinuityPlanFiled/1");
  if (!filed) return html`${say("performance.continuity.none")}`;
  const plan = link(at(`/documents/${filed.content.plan}`), say("performance.continuity.read"));
  const how = !tested ? "untested" : tested.content.passed ? "passed" : "failed";
  return html`${say(`performance.continuity.${how}`, { day: { day: (tested ?? filed).on } })} ${plan}`;
}
