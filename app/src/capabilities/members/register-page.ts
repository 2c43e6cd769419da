/** The private register: who is a member on a day, what waits, what can be done. */
import type { Language } from "@rochdale/language/message.ts";
import { number, shortDay } from "@rochdale/language/say.ts";
import { button } from "../../design/govuk/button.ts";
import { field } from "../../design/field-boxes.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, links, paragraph, section } from "../../design/layout.ts";
import { pager } from "../../design/pager.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Say } from "../../house/site.ts";
import { ROWS_A_PAGE, type RegisterRow } from "./register-rows.ts";
import type { Application, Import } from "./store.ts";

export type RegisterShown = {
  readonly language: Language;
  readonly say: Say;
  readonly body: string;
  readonly at: (path: string) => string;
  readonly day: string;
  readonly search: string;
  readonly page: number;
  readonly found: number;
  readonly rows: readonly RegisterRow[];
  readonly applications: readonly Application[];
  readonly imports: readonly Import[];
  readonly formToken: string;
};

export function registerPage(shown: RegisterShown): Html {
  const { say, body } = shown;
  return html`${heading(say("members.register", { body }), { level: 1, size: "l" })}
${paragraph(say("members.register.private"))}
${actions(shown)}
${searchForm(shown)}
${rowsTable(shown)}
${applications(shown)}
${imports(shown)}`;
}

function actions({ say, at }: RegisterShown): Html {
  const acts = ["members.join", "members.leave", "members.count", "members.refuse"];
  return section(
    say("members.register.do"),
    links([
      ...acts.map((act) => ({ href: at(`/do/${act}`), text: say(`act.${act}`) })),
      { href: at("/members/import"), text: say("act.members.import") },
    ]),
    { id: "do", size: "s" },
  );
}

function searchForm({ language, say, at, day, search }: RegisterShown): Html {
  const [year = "", month = "", date = ""] = day.split("-");
  const sent = {
    values: {
      search,
      "on-day": String(Number(date)),
      "on-month": String(Number(month)),
      "on-year": year,
    },
    problems: [],
  };
  const searched = { name: "search", kind: "text", label: say("members.register.search") } as const;
  const on = { name: "on", kind: "day", label: say("members.register.on") } as const;
  return html`<form class="rd-noprint" method="get" action="${at("/members/register")}" novalidate>${field(language, { ...searched, required: true, width: 20 }, sent)}${field(language, { ...on, required: true }, sent)}${button({ text: say("members.register.show"), classes: "govuk-button--secondary" })}</form>`;
}

function queryOf({ day, search }: RegisterShown): string {
  return new URLSearchParams({ search, on: day }).toString();
}

function rowsTable(shown: RegisterShown): Html {
  const { language, say, rows, found, day, page, at } = shown;
  const pages = Math.max(1, Math.ceil(found / ROWS_A_PAGE));
  const table = stackingTable({
    caption: say("members.register.found", { found, day: { day } }),
    captionSize: "s",
    tight: true,
    columns: [
      { heading: say("members.register.number") },
      { heading: say("members.register.name") },
      { heading: say("members.class") },
      { heading: say("members.register.email") },
      { heading: say("members.register.joined") },
      { heading: say("members.register.votes"), kind: "number" },
    ],
    rows: rows.map((row) => ({ cells: cellsOf(shown, row) })),
    empty: say("members.register.none"),
  });
  const query = queryOf(shown);
  const turn =
    pages > 1 ? pager(language, { page, pages, href: (n) => `?${query}&page=${n}` }) : null;
  const csv = at(`/members/register.csv?${query}`);
  return html`${table}${turn}${paragraph(link(csv, say("members.register.export")))}`;
}

function cellsOf({ language, say }: RegisterShown, row: RegisterRow): Text[] {
  return [
    String(row.number),
    row.name,
    say(`enum.memberClass.${row.class}`),
    row.email ?? "",
    shortDay(language, row.joined),
    number(language, row.votes),
  ];
}

function applications(shown: RegisterShown): Html {
  const { say, at } = shown;
  const title = say("members.register.applications");
  if (shown.applications.length === 0) {
    return section(title, paragraph(say("members.register.noApplications")), {
      id: "applications",
    });
  }
  const table = stackingTable({
    caption: title,
    captionSize: "hidden",
    columns: [
      { heading: say("members.register.number") },
      { heading: say("members.register.name") },
      { heading: say("members.class") },
      { heading: say("members.register.email") },
      { heading: say("members.register.admit") },
    ],
    rows: shown.applications.map((one) => ({
      cells: [
        String(one.number),
        one.name,
        say(`enum.memberClass.${one.class}`),
        one.email ?? "",
        admitForm(shown, one),
      ],
    })),
  });
  const refuse = link(at("/do/members.refuse"), say("act.members.refuse"));
  return section(title, html`${table}${paragraph(refuse)}`, { id: "applications" });
}

function admitForm({ say, at, formToken }: RegisterShown, one: Application): Html {
  const words = html`${say("members.register.admit")}<span class="govuk-visually-hidden"> ${one.name}</span>`;
  return html`<form method="post" action="${at("/do/members.admit")}"><input type="hidden" name="form_token" value="${formToken}"><input type="hidden" name="application" value="${one.number}">${button({ html: words, classes: "govuk-button--secondary" })}</form>`;
}

function imports(shown: RegisterShown): Html | null {
  const { say, at, formToken } = shown;
  if (shown.imports.length === 0) return null;
  const items = shown.imports.map((one) => {
    const what = say(`members.imports.${one.state}`, { file: one.fileName, members: one.members });
    if (one.state === "prepared") {
      return html`<li>${what}. ${link(at(`/members/import/${one.importId}`), say("members.imports.look"), one.fileName)}</li>`;
    }
    const words = html`${say("act.members.undoImport.button")}<span class="govuk-visually-hidden">: ${one.fileName}</span>`;
    return html`<li>${what}<form method="post" action="${at("/do/members.undoImport")}"><input type="hidden" name="form_token" value="${formToken}"><input type="hidden" name="import" value="${one.importId}">${button({ html: words, classes: "govuk-button--warning" })}</form></li>`;
  });
  const list = html`<ul class="govuk-list">${items}</ul>`;
  return section(say("members.imports"), list, { id: "imports" });
}
