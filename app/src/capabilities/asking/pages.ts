/** The pages of asking: the questions, which rights fit and why the others do not, and what a right is. */
import { right, type Right } from "@rochdale/facts/request.ts";
import { sector } from "@rochdale/facts/founding.ts";
import { nation } from "@rochdale/facts/shapes.ts";
import { eligibilityOf, rightsFor, type RightVerdict } from "@rochdale/genuineness/eligibility.ts";
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import { rochdale2 } from "@rochdale/genuineness/standard.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { details } from "../../design/govuk/details.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import {
  bullets,
  heading,
  lead,
  links,
  numbered,
  paragraph,
  section,
} from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { ASKERS, AUTHORITY_KINDS, serviceOf, startOf, type Answers } from "./questions.ts";

export type AskPage = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  readonly link: (path: string) => string;
  readonly query: Readonly<Record<string, string | undefined>>;
};

export function askPage(page: AskPage, answers: Answers | null): Html {
  const { say } = page;
  return html`${heading(say("asking.title"), { level: 1, size: "xl" })} ${lead(say("asking.lead"))}
  ${answers ? verdict(page, answers) : null}
  ${section(say(answers ? "asking.again" : "asking.questions"), questions(page), { id: "questions" })}
  ${answers ? null : section(say("asking.rights.title"), allRights(page), { id: "rights" })}`;
}

function questions({ language, say, link: address, query }: AskPage): Html {
  const choices = (values: readonly string[], words: string) =>
    values.map((value) => ({ value, label: say(`${words}.${value}`) }));
  const field = (name: string) => ({ name, label: say(`asking.field.${name}`) });
  return form({
    language,
    method: "get",
    action: address("/ask"),
    id: "ask",
    fields: [
      { ...field("who"), kind: "choice", choices: choices(ASKERS, "asking.who") },
      { ...field("sector"), kind: "select", choices: choices(sector.options, "enum.sector") },
      { ...field("nation"), kind: "select", choices: choices(nation.options, "enum.nation") },
      {
        ...field("authorityKind"),
        kind: "select",
        required: false,
        choices: choices(AUTHORITY_KINDS, "enum.authorityKind"),
      },
      { ...field("staff"), kind: "whole", required: false, width: 5 },
      { ...field("users"), kind: "whole", required: false, width: 5 },
      {
        ...field("acuteEmergency"),
        kind: "choice",
        required: false,
        choices: choices(["no", "yes", "notKnown"], "asking.acute"),
      },
    ],
    values: query,
    button: say("asking.see"),
  });
}

/** The answer first: exempt or not with its reason; then the rights that fit, then those that do not. */
function verdict(page: AskPage, answers: Answers): Html {
  const { say, tell } = page;
  const { service, authority } = serviceOf(answers);
  const eligibility = eligibilityOf(service, authority);
  const verdicts = rightsFor(service, authority, startOf(answers.who));
  const fit = verdicts.filter((one) => one.may);
  const closed = verdicts.filter((one) => !one.may);
  const law = lawOf(eligibility.law);
  return html`${heading(say(`asking.verdict.${eligibility.verdict}`), { size: "l" })}
  ${paragraph(tell(eligibility.because), "l")}
  ${paragraph(html`${say("asking.rule")}: ${link(page.link(`/rules/${law.id}`), law.title)}. ${tell(basisOf(law))}.`, "s")}
  ${answers.who === "authority" ? paragraph(say("asking.authorityProposes")) : null}
  ${section(say("asking.fit", { rights: fit.length }), fit.length > 0 ? rightsTable(page, fit) : paragraph(say("asking.noneFits")), { id: "fit" })}
  ${
    closed.length > 0
      ? details({
          summaryText: say("asking.closed", { rights: closed.length }),
          html: bullets(
            closed.map(
              (one) =>
                html`<strong>${say(`enum.right.${one.right}`)}.</strong> ${tell(one.because)}`,
            ),
          ),
        })
      : null
  }
  ${section(say("asking.time"), html`${paragraph(say("asking.time.lead"))}${numbered(timesOf(page))}`, { id: "time" })}
  ${paragraph(html`<a class="govuk-button" href="${page.link(`/ask/start?${startQuery(page)}`)}">${say("asking.start")}</a>`)}
  ${eligibility.verdict === "exempt" ? paragraph(say("asking.exemptMayOpen")) : null}`;
}

function startQuery({ query }: AskPage): string {
  const kept = ["who", "sector", "nation", "authorityKind", "staff", "users", "acuteEmergency"];
  const pairs = kept.flatMap((name): [string, string][] => {
    const value = query[name];
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams(pairs).toString();
}

function rightsTable(page: AskPage, verdicts: readonly RightVerdict[]): Html {
  const { say, tell } = page;
  return stackingTable({
    caption: say("asking.rights.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("asking.rights.right") },
      { heading: say("asking.rights.who"), long: true },
      { heading: say("asking.rights.signatures") },
      { heading: say("asking.rights.what"), long: true },
    ],
    rows: verdicts.map((one) => ({
      cells: [
        link(page.link(`/ask/${one.right}`), say(`enum.right.${one.right}`)),
        tell(one.whoMayAsk),
        minimumWords(page, one),
        html`${tell(one.because)}${one.warnings.map((warning) => html` ${tell(warning)}`)}`,
      ],
    })),
  });
}

function minimumWords({ say }: AskPage, { minimum, right: which }: RightVerdict): string {
  const parts = [
    ...(minimum.staff === undefined ? [] : [say("asking.minimum.staff", { staff: minimum.staff })]),
    ...(minimum.users === undefined
      ? []
      : [
          say(which === "noPredecessor" ? "asking.minimum.founders" : "asking.minimum.users", {
            users: minimum.users,
          }),
        ]),
  ];
  return parts.length > 0 ? parts.join(", ") : say("asking.minimum.none");
}

/** How long each step may take by our own standard, in its own figures. */
function timesOf({ say }: AskPage): readonly string[] {
  const { decisionWorkingDays, scopingWorkingDays, questionReplyWorkingDays } = rochdale2;
  const { ballotNoticeDays, pollDays, mandateMonths } = rochdale2;
  return [
    say("asking.time.decision", { days: decisionWorkingDays }),
    say("asking.time.scoping", { days: scopingWorkingDays }),
    say("asking.time.questions", { days: questionReplyWorkingDays }),
    say("asking.time.ballot", { notice: ballotNoticeDays, poll: pollDays }),
    say("asking.time.mandate", { months: mandateMonths }),
  ];
}

function allRights({ say, link: address }: AskPage): Html {
  return links(
    right.options.map((one) => ({ href: address(`/ask/${one}`), text: say(`enum.right.${one}`) })),
  );
}

const LAWS: Record<Right, string> = {
  rightToRequest: "nhs-right-to-request-2008",
  communityRightToRequest: "rochdale-2",
  communityRightToChallenge: "la2011-s81",
  participationRequest: "cea2015-part3",
  rightToManage: "si2012-1821",
  jointRequest: "rochdale-2",
  noPredecessor: "rochdale-2",
};

/** What a right is: its law with the words that were read, our reading, the doubt, and how to begin. */
export function rightPage(page: AskPage, which: Right): Html {
  const { say, tell } = page;
  const law = lawOf(LAWS[which]);
  const name = say(`enum.right.${which}`);
  return html`${heading(name, { level: 1, size: "xl", caption: say("asking.right.caption") })}
  ${lead(say(`asking.right.${which}`))}
  ${descriptionRows([
    [say("asking.right.law"), link(page.link(`/rules/${law.id}`), law.title)],
    [say("asking.right.basis"), tell(basisOf(law))],
    [
      say("asking.right.where"),
      law.jurisdiction.map((one) => say(`enum.nation.${one}`)).join(", "),
    ],
    law.quote === null ? false : [say("asking.right.words"), html`<q lang="en">${law.quote}</q>`],
    [say("asking.right.reading"), html`<span lang="en">${law.reading}</span>`],
    law.doubt === null
      ? false
      : [say("asking.right.doubt"), html`<span lang="en">${law.doubt}</span>`],
  ])}
  ${section(say("asking.right.grounds"), paragraph(say("asking.right.grounds.lead")), { id: "grounds" })}
  ${links([
    { href: page.link("/ask"), text: say("asking.right.back") },
    { href: page.link("/ask/start"), text: say("asking.start") },
  ])}`;
}
