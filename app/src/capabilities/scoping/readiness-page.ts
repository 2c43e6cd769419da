/** The readiness page: fifteen questions with their answers and whose they are, and the facilitators' assessment. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { readinessQuestions } from "@rochdale/genuineness/questions.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, lead, links, noPrint, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { ScopingPage } from "./pages.ts";

/** The fifteen questions in order, each with its last answer, or that nobody has answered it. */
export function readinessPage(page: ScopingPage): Html {
  const { story, say, document } = page;
  const answers = answersIn(story);
  const rows = readinessQuestions.map((one) => {
    const answer = answers.get(one.question);
    const evidence = answer?.content.evidence;
    return {
      cells: [
        html`<strong>${one.question}. ${say(one.asks.message)}</strong
          ><br />${say(one.why.message)}`,
        answer
          ? say(`enum.readinessAnswer.${answer.content.answer}`)
          : say("scoping.readiness.open"),
        answer ? say(`enum.role.${story.roles.get(answer.by) ?? "archivist"}`) : "",
        evidence
          ? link(document(evidence), say("scoping.page.read"), String(one.question))
          : answer
            ? say("scoping.readiness.noEvidence")
            : "",
      ] satisfies Text[],
    };
  });
  return html`${heading(say("scoping.readiness.title"), { level: 1, size: "xl" })}
  ${lead(say("scoping.readiness.verdict", { answered: answers.size, open: 15 - answers.size }))}
  ${paragraph(say("scoping.readiness.lead"))} ${reportOf(page)}
  ${stackingTable({
    caption: say("scoping.readiness.title"),
    captionSize: "hidden",
    columns: [
      { heading: say("scoping.readiness.question") },
      { heading: say("scoping.readiness.answer") },
      { heading: say("scoping.readiness.by") },
      { heading: say("scoping.readiness.evidence") },
    ],
    rows,
  })}
  ${noPrint(
    links(
      ["scoping.answerReadiness", "scoping.open", "scoping.report"].map((id) => ({
        href: page.act(id),
        text: say(`act.${id}`),
      })),
    ),
  )}`;
}

/** The last answer to each question. */
export function answersIn(story: Story): ReadonlyMap<number, Entry<"ReadinessAnswered/1">> {
  return new Map(all(story, "ReadinessAnswered/1").map((entry) => [entry.content.question, entry]));
}

function reportOf({ story, say, document }: ScopingPage): Html | null {
  const report = latest(story, "ScopingReported/1");
  if (!report) return null;
  const { verdict, conditions, report: paper } = report.content;
  return section(
    say("scoping.report.title"),
    html`${paragraph(
      say("scoping.report.says", {
        day: { day: report.on },
        verdict: { message: `enum.scopingVerdict.${verdict}` },
      }),
    )}
    ${conditions.length > 0 ? bullets(conditions) : null}
    ${paragraph(link(document(paper), say("scoping.report.read")))}`,
    { id: "report" },
  );
}
