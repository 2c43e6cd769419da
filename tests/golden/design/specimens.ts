/** Long because it is a book of specimens: every component in a page like those it was made for. People are invented. */
/* oxlint-disable max-lines, max-lines-per-function */
import type { Language } from "@rochdale/language/message.ts";
import { awaiting } from "../../../app/src/design/awaiting.ts";
import { barChart } from "../../../app/src/design/bar-chart.ts";
import { blocker } from "../../../app/src/design/blocker.ts";
import { clockPanel } from "../../../app/src/design/clock.ts";
import { datedList } from "../../../app/src/design/dated-list.ts";
import { descriptionRows } from "../../../app/src/design/description-rows.ts";
import { documentList } from "../../../app/src/design/document-list.ts";
import { emptyState } from "../../../app/src/design/empty-state.ts";
import { figures } from "../../../app/src/design/figures.ts";
import { finding, findingLines } from "../../../app/src/design/finding.ts";
import { errorSummary, form } from "../../../app/src/design/form.ts";
import type { Field, Problem } from "../../../app/src/design/field.ts";
import { page } from "../../../app/src/design/frame.ts";
import type { Page } from "../../../app/src/design/frame.ts";
import { breadcrumbs } from "../../../app/src/design/govuk/breadcrumbs.ts";
import { guarantees } from "../../../app/src/design/guarantees.ts";
import { contrast, tour, ways } from "../../../app/src/design/home.ts";
import { html, link } from "../../../app/src/design/html.ts";
import type { Html } from "../../../app/src/design/html.ts";
import {
  box,
  bullets,
  columns,
  command,
  heading,
  lead,
  links,
  paragraph,
} from "../../../app/src/design/layout.ts";
import { notice } from "../../../app/src/design/notice.ts";
import { pager } from "../../../app/src/design/pager.ts";
import { progress } from "../../../app/src/design/progress.ts";
import { proofSteps } from "../../../app/src/design/proof-steps.ts";
import { question } from "../../../app/src/design/question.ts";
import { refusalPanel } from "../../../app/src/design/refusal.ts";
import { road } from "../../../app/src/design/road.ts";
import { sourceMark, sources } from "../../../app/src/design/sources.ts";
import { stackingTable } from "../../../app/src/design/stacking-table.ts";
import { stateMark } from "../../../app/src/design/state-mark.ts";
import { conflict, recorded, saved } from "../../../app/src/design/states.ts";
import { tagged } from "../../../app/src/design/tagged.ts";
import { tally } from "../../../app/src/design/tally.ts";
import { votesBar } from "../../../app/src/design/votes-bar.ts";

type Both = (en: string, cy: string) => string;

function frame(language: Language, given: Partial<Page> & { readonly main: Html }): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  return page({
    language,
    title: "Specimen",
    path: "/specimen",
    nav: [
      { href: "/mutuals", text: t("Mutuals", "Sefydliadau cydfuddiannol"), active: true },
      { href: "/cases", text: t("Cases", "Achosion") },
      { href: "/ask", text: t("Ask for your service", "Gofyn am eich gwasanaeth") },
      { href: "/check", text: t("Check a record", "Gwirio cofnod") },
      { href: "/how-it-works", text: t("How it works", "Sut mae’n gweithio") },
    ],
    banner: "example",
    footer: {
      head: {
        size: 48211,
        at: t("23 November 2026, 14:02", "23 Tachwedd 2026, 14:02"),
        href: "/record",
      },
    },
    ...given,
  });
}

function findings(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const s = (n: number) => sourceMark(language, n);
  const main = html`${heading(t("Findings about MyCSP", "Canfyddiadau am MyCSP"), {
    level: 1,
    caption: t(
      "As the record stands on 23 November 2026",
      "Fel y saif y cofnod ar 23 Tachwedd 2026",
    ),
  })}
${tally(language, { met: 3, notMet: 8, notProven: 5 }, [
  { href: "/how-it-works", text: t("How findings are worked out", "Sut cyfrifir canfyddiadau") },
])}
${paragraph(t("Workers and users do not control it. Equiniti alone can pass any decision and change any rule.", "Nid y gweithwyr a’r defnyddwyr sy’n ei reoli. Gall Equiniti ar ei ben ei hun basio unrhyw benderfyniad."), "l")}
${columns(votes(language), html`${paragraph(t("The staff held 25% in every year. In 2012 that was already no guarantee: a change of rules needs 75%, and the other two held exactly 75%. One vote in every hundred more would have given the staff a lasting veto.", "Roedd gan y staff 25% ym mhob blwyddyn."))}${paragraph(link("/replay", t("Replay it: change one share and see", "Rhowch gynnig arall arni")))}`, "design")}
${guarantees(language, {
  events: [
    { heading: "2012", detail: html`40 / 35 / 25${s(2)}` },
    { heading: t("October 2014", "Hydref 2014"), detail: html`51 / 24 / 25${s(2)}` },
    { heading: t("June 2025", "Mehefin 2025"), detail: html`75 / 25${s(1)}` },
    {
      heading: t("If the rules were put back", "Pe bai’r rheolau’n ôl"),
      detail: t("a supposition", "tybiaeth"),
    },
  ],
  rows: [
    {
      guarantee: t(
        "No outside holder can pass a decision alone",
        "Ni all neb o’r tu allan basio penderfyniad",
      ),
      cells: [
        { state: "met", note: t("largest holder has 40%", "40% gan y mwyaf") },
        { state: "notMet", note: t("Equiniti holds 51%", "51% gan Equiniti") },
        { state: "notMet", note: t("Equiniti holds 75%", "75% gan Equiniti") },
        { state: "met", note: t("largest holder has 40%", "40% gan y mwyaf") },
      ],
    },
    {
      guarantee: t("A trade union is recognised", "Cydnabyddir undeb llafur"),
      cells: [
        { state: "notProven", note: t("no agreement in the record", "dim cytundeb yn y cofnod") },
        { state: "notProven", note: t("no agreement in the record", "dim cytundeb yn y cofnod") },
        { state: "notMet", note: t("reported as not recognised", "adroddwyd na chydnabyddir") },
        { state: "notProven", note: "" },
      ],
    },
  ],
})}
${heading(t("Ownership and control", "Perchnogaeth a rheolaeth"))}
${finding(language, {
  id: "finding-1",
  state: "notMet",
  claim: t("Workers and users control it", "Y gweithwyr a’r defnyddwyr sy’n ei reoli"),
  because: t(
    "Workers hold 25% of the votes and users none. Equiniti holds 75% and needs nobody else to pass a decision, appoint the board or change the rules.",
    "25% o’r pleidleisiau sydd gan y gweithwyr, a dim gan y defnyddwyr.",
  ),
  change: t(
    "Workers and users together holding over 50% of votes, and no outside holder above 50%. Today that means moving at least 25 in every 100 votes and one more from Equiniti to them.",
    "Y gweithwyr a’r defnyddwyr gyda’i gilydd yn dal dros 50%.",
  ),
  rule: t(
    "Workers and users together can pass ordinary decisions and appoint most of the board; no outsider can do either",
    "Gall y gweithwyr a’r defnyddwyr gyda’i gilydd basio penderfyniadau",
  ),
  ruleHref: "/rules/control/2",
  basis: html`TUC and Co-operatives UK 2013${s(1)}, ${t("criterion inferred. Not a legal duty", "maen prawf a gasglwyd. Nid dyletswydd gyfreithiol")}`,
  evidence: [
    {
      text: t("Entry 212", "Cofnod 212"),
      href: "/check/212",
      about: t("share register, June 2025", "cofrestr gyfranddaliadau"),
      by: "independent",
    },
    {
      text: t("Entry 9", "Cofnod 9"),
      href: "/check/9",
      about: t("articles", "erthyglau"),
      by: "ownWord",
    },
  ],
  challenges: [
    {
      by: "Northern Pensions Union",
      says: t(
        "The trust votes as its director is told.",
        "Mae’r ymddiriedolaeth yn pleidleisio yn ôl cyfarwyddyd.",
      ),
      reply: {
        by: t("the trust", "yr ymddiriedolaeth"),
        says: t("It votes after asking the staff.", "Mae’n gofyn i’r staff yn gyntaf."),
      },
    },
  ],
  open: true,
})}
${finding(language, {
  id: "finding-2",
  state: "met",
  grade: t("convincing", "argyhoeddiadol"),
  claim: t("A majority of eligible staff supported it", "Cefnogodd mwyafrif y staff cymwys ef"),
  because: t(
    "251 of 418 (60.0%) of all who could vote said yes; more than half is 210 or more.",
    "Dywedodd 251 o 418 (60.0%) ie.",
  ),
  change: t("42 of the 251 taking back their yes.", "42 o’r 251 yn tynnu’n ôl."),
  rule: t(
    "Yes votes over half of all eligible staff",
    "Pleidleisiau ie dros hanner y staff cymwys",
  ),
  basis: t(
    "Our own standard, version 2. No law requires a staff ballot",
    "Ein safon ein hunain, fersiwn 2",
  ),
  evidence: [
    {
      text: t("Entry 318", "Cofnod 318"),
      href: "/check/318",
      about: t("scrutineer’s report", "adroddiad"),
      by: "independent",
    },
  ],
})}
${finding(language, {
  id: "finding-3",
  state: "notProven",
  claim: t("The standards were met", "Bodlonwyd y safonau"),
  because: t(
    "No report since June is in the record. This is neither a pass nor a fail.",
    "Nid yw hyn yn llwyddo nac yn methu: nid oes tystiolaeth yn y cofnod.",
  ),
  change: t(
    "A dated report from an assessor who is neither side.",
    "Adroddiad dyddiedig gan asesydd annibynnol.",
  ),
  rule: t("Each standard met in every month", "Bodloni pob safon bob mis"),
  basis: t("Contract, schedule 2", "Contract, atodlen 2"),
  evidence: [],
})}
${heading(t("In lines", "Mewn llinellau"))}
${findingLines(language, [
  {
    state: "met",
    claim: t("One member, one vote", "Un aelod, un bleidlais"),
    href: "/rules/3",
    figure: "412 / 412",
  },
  {
    state: "notMet",
    claim: t("Asset lock by statute", "Clo asedau drwy statud"),
    figure: t("voluntary", "gwirfoddol"),
  },
  { state: "notProven", claim: t("Continuity plan ready", "Cynllun parhad yn barod") },
])}
${sources(language, [
  {
    n: 1,
    text: "Giles Simon, “Democratising public services?”, Co-operatives UK (about 2015).",
    quote: "MyCSP 75% government and private investor, 25% employees",
    lang: "en",
  },
  {
    n: 2,
    text: t(
      "Reports on MyCSP’s shares after 2012.",
      "Adroddiadau ar gyfranddaliadau MyCSP ar ôl 2012.",
    ),
    href: "https://example.org/reports",
  },
])}`;
  return frame(language, {
    title: t("Findings", "Canfyddiadau"),
    body: "MyCSP",
    wide: true,
    main,
    bar: {
      name: "MyCSP Ltd",
      kind: t("Civil service pensions · spun out in 2012", "Pensiynau’r gwasanaeth sifil · 2012"),
      tabs: [
        { href: "/mutuals/mycsp", text: t("Findings", "Canfyddiadau"), current: true },
        { href: "/mutuals/mycsp/control", text: t("Who controls it", "Pwy sy’n ei reoli") },
        { href: "/mutuals/mycsp/decisions", text: t("Decisions", "Penderfyniadau") },
        { href: "/mutuals/mycsp/books", text: t("Books", "Llyfrau") },
        { href: "/mutuals/mycsp/quality", text: t("Quality", "Ansawdd") },
        { href: "/mutuals/mycsp/record", text: t("Record", "Cofnod") },
      ],
    },
  });
}

function votes(language: Language): Html {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const government = t("Government", "Llywodraeth");
  const staff = t("Staff trust", "Ymddiriedolaeth staff");
  const short = { government: t("Gov.", "Llyw."), staff: "Staff" };
  return votesBar({
    id: "votes",
    caption: t(
      "Votes held, with the two lines that matter",
      "Pleidleisiau, â’r ddwy linell sy’n cyfrif",
    ),
    title: t(
      "Votes held at MyCSP in 2012, 2014 and 2025",
      "Pleidleisiau MyCSP yn 2012, 2014 a 2025",
    ),
    description: t(
      "Employees hold 25 per cent in each year. The same figures are in the table of guarantees.",
      "25 y cant gan y gweithwyr ym mhob blwyddyn.",
    ),
    rows: [
      {
        label: "2012",
        shares: [
          { kind: "investor", name: "Equiniti (then Xafinity)", short: "Equiniti", share: 40 },
          { kind: "public", name: government, short: short.government, share: 35 },
          { kind: "workers", name: staff, short: short.staff, share: 25 },
        ],
      },
      {
        label: "2014",
        shares: [
          { kind: "investor", name: "Equiniti", share: 51 },
          { kind: "public", name: government, short: short.government, share: 24 },
          { kind: "workers", name: staff, short: short.staff, share: 25 },
        ],
      },
      {
        label: "2025",
        shares: [
          { kind: "investor", name: "Equiniti", share: 75 },
          { kind: "workers", name: staff, short: short.staff, share: 25 },
        ],
      },
    ],
    lines: [
      {
        at: 50,
        words: t("over half decides", "mwy na hanner"),
        short: t("over half", "dros hanner"),
      },
      {
        at: 75,
        words: t("75% changes the rules", "75% i newid y rheolau"),
        short: t("75%: rules", "75%: rheolau"),
      },
    ],
  });
}

function caseRoad(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const stages = road(language, [
    {
      name: t("Exploring", "Archwilio"),
      note: t("done 6 November 2026", "wedi’i wneud 6 Tachwedd 2026"),
      tasks: [
        {
          name: t("Who may ask, and for what", "Pwy all ofyn, ac am beth"),
          href: "/a",
          hint: t("14 of 62 staff asked; the service is not exempt", "Gofynnodd 14 o 62 o staff"),
          status: { text: t("Done", "Wedi’i wneud"), kind: "done" },
        },
        {
          name: t("Readiness: 15 questions", "Parodrwydd: 15 cwestiwn"),
          href: "/b",
          hint: t("12 answered with evidence, 3 open", "12 wedi’u hateb, 3 ar agor"),
          status: { text: t("3 open", "3 ar agor"), kind: "wait" },
        },
      ],
    },
    {
      name: t("Options and business case", "Opsiynau ac achos busnes"),
      note: t("you are here", "rydych chi yma"),
      tasks: [
        {
          name: t("Route to a contract", "Llwybr at gontract"),
          href: "/c",
          hint: t(
            "reserved contract refused: health services are excluded",
            "gwrthodwyd contract neilltuedig",
          ),
          status: { text: t("Blocked", "Wedi’i rwystro"), kind: "stop" },
        },
        {
          name: t("Five-case business case", "Achos busnes pum achos"),
          href: "/d",
          hint: t("4 of 5 cases drafted", "drafftiwyd 4 o 5"),
          status: { text: t("Yours to do", "Chi i’w wneud"), kind: "act" },
        },
        {
          name: t("Authority’s decision in principle", "Penderfyniad mewn egwyddor yr awdurdod"),
          href: "/e",
          status: { text: t("11 working days left", "11 diwrnod gwaith ar ôl") },
        },
        {
          name: t("Staff ballot", "Pleidlais y staff"),
          hint: t("opens when the business case is frozen", "yn agor pan rewir yr achos busnes"),
          status: { text: t("Cannot start yet", "Ni all ddechrau eto"), kind: "wait" },
        },
        {
          name: t("Answer the union", "Ateb yr undeb"),
          href: "/f",
          status: { text: t("Due Wednesday", "I’w wneud ddydd Mercher"), kind: "late" },
        },
      ],
    },
  ]);
  const clocks = html`${heading(t("Clocks running", "Clociau’n rhedeg"))}
${clockPanel(language, { state: "running", what: t("The Trust must decide on the request", "Rhaid i’r Ymddiriedolaeth benderfynu"), count: 11, due: "2026-12-08", spent: 19, of: 30, from: t("validation on 27 October", "ddilysu ar 27 Hydref"), mustAct: t("Priya Nair, for the Trust", "Priya Nair, dros yr Ymddiriedolaeth"), ifSilent: t("counts as a refusal; goes to the arbiter", "yn cyfrif fel gwrthod; i’r canolwr"), rule: t("our standard, on the pattern of Scotland’s 2015 Act", "ein safon ni, ar batrwm Deddf 2015 yr Alban") })}
${clockPanel(language, { state: "dueSoon", what: t("Send the notice", "Anfon yr hysbysiad"), count: 2, due: "2026-11-25", spent: 8, of: 10, mustAct: "Jo Hartley" })}
${clockPanel(language, { state: "late", what: t("Answer question 17, on night allowances", "Ateb cwestiwn 17, ar lwfansau nos"), count: 2, due: "2026-11-19", spent: 12, of: 10, mustAct: "Eastmoor HR" })}
${clockPanel(language, { state: "notStarted", what: t("Staff ballot notice", "Hysbysiad pleidlais y staff"), starts: t("when the business case is published", "pan gyhoeddir yr achos busnes") })}
${clockPanel(language, { state: "stopped", what: t("Review by the arbiter", "Adolygiad gan y canolwr"), mustAct: t("the arbiter", "y canolwr") })}
${heading(t("Who does what", "Pwy sy’n gwneud beth"))}
${descriptionRows([
  [t("Proposers", "Cynigwyr"), "Jo Hartley, Samir Patel, Beth Lowe"],
  [t("Authority", "Awdurdod"), "Priya Nair"],
  [
    t("Scrutineer", "Craffwr"),
    t("to be appointed", "i’w benodi"),
    { href: "/appoint", text: t("Appoint", "Penodi"), about: t("a scrutineer", "craffwr") },
  ],
])}
${links([{ href: "/calendar.ics", text: t("Add all dates to my calendar", "Ychwanegu pob dyddiad at fy nghalendr") }])}`;
  const main = columns(
    html`${heading(t("The road to a mutual", "Y ffordd at sefydliad cydfuddiannol"), { level: 1 })}
${blocker(language, [html`${t("The reserved-contract route is refused, so the business case has no lawful route to a contract yet. Jo Hartley must choose another:", "Gwrthodwyd y llwybr. Rhaid i Jo Hartley ddewis un arall:")} ${link("/route", t("see the two routes that remain", "gweld y ddau lwybr"))}.`])}
${stages}`,
    clocks,
  );
  return frame(language, {
    title: t("The road", "Y ffordd"),
    body: "Moorside community nursing",
    wide: true,
    main,
    person: { name: "Jo Hartley", role: t("proposer", "cynigydd"), href: "/me" },
    bar: {
      name: "Moorside community nursing",
      kind: t(
        "Case 14 · community nursing · 62 staff · England · asked 21 October 2026",
        "Achos 14 · nyrsio cymunedol · 62 o staff",
      ),
      tabs: [
        { href: "/cases/moorside", text: t("The road", "Y ffordd"), current: true },
        { href: "/cases/moorside/documents", text: t("Documents", "Dogfennau") },
        { href: "/cases/moorside/questions", text: t("Questions", "Cwestiynau") },
        { href: "/cases/moorside/record", text: t("Record", "Cofnod") },
      ],
    },
  });
}

function decisionNotice(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const row = (a: string, b: string, c: string) => ({ cells: [a, b, link("/document", c)] });
  const main = notice(language, {
    from: {
      name: t("Calderbrook Council", "Cyngor Calderbrook"),
      part: t("Children and Families", "Plant a Theuluoedd"),
    },
    reference: t("Decision notice NCC/2026/02", "Hysbysiad penderfyniad NCC/2026/02"),
    given: "2026-11-20",
    about: t(
      "Request made 5 October, valid from 9 October 2026",
      "Cais 5 Hydref, yn ddilys o 9 Hydref 2026",
    ),
    heading: t(
      "Request to run the Northgate children’s centres as a mutual",
      "Cais i redeg canolfannau plant Northgate fel sefydliad cydfuddiannol",
    ),
    decision: t(
      "The council agrees, with one modification that needs the proposers’ consent.",
      "Mae’r cyngor yn cytuno, gydag un newid sydd angen cydsyniad y cynigwyr.",
    ),
    parts: [
      {
        heading: t("What was asked", "Beth ofynnwyd"),
        body: paragraph(
          t(
            "That 418 staff and the parents and carers of 20 centres take over the service as one federation, from 1 September 2027.",
            "Bod 418 o staff a rhieni 20 o ganolfannau yn cymryd y gwasanaeth drosodd, o 1 Medi 2027.",
          ),
        ),
      },
      {
        heading: t("The modification", "Y newid"),
        body: html`${paragraph(t("The three centres in Hallfield stay with the council until their shared nursery contract ends on 31 March 2028, and then join. Without this change the council would have refused on ground 7: negotiations with a third party, in writing.", "Mae’r tair canolfan yn Hallfield yn aros gyda’r cyngor tan 31 Mawrth 2028."))}${stackingTable(
          {
            caption: t(
              "What the council weighed, and its reasons",
              "Beth bwyswyd gan y cyngor, a’i resymau",
            ),
            captionSize: "s",
            columns: [
              { heading: t("Considered", "Ystyriwyd") },
              { heading: t("Finding", "Canfyddiad") },
              { heading: t("Evidence", "Tystiolaeth") },
            ],
            rows: [
              row(
                t("Better outcomes for families", "Canlyniadau gwell i deuluoedd"),
                t("Likely. Opening hours rise by 11% at the same cost", "Tebygol"),
                t("Business case 2.3", "Achos busnes 2.3"),
              ),
              row(
                t("Staff and union views", "Barn y staff a’r undebau"),
                t("In favour, with two conditions, both accepted", "O blaid"),
                t("Statements 4, 5", "Datganiadau 4, 5"),
              ),
              row(
                t("Equal opportunities", "Cyfle cyfartal"),
                t("No group is worse off; rural outreach is kept", "Neb yn waeth ei fyd"),
                t("Assessment of 2 Nov", "Asesiad 2 Tach"),
              ),
              row(
                t("Cost to the council", "Cost i’r cyngor"),
                t("£212,000 of overheads stay behind for two years", "£212,000 o orbenion"),
                t("Model, sheet 6", "Model, taflen 6"),
              ),
              row(
                t("Grounds for refusal", "Seiliau gwrthod"),
                t("Ten looked at; only ground 7 met, in Hallfield", "Edrychwyd ar ddeg"),
                t("Letter of 3 June", "Llythyr 3 Mehefin"),
              ),
            ],
          },
        )}`,
      },
      {
        heading: t("What happens next", "Beth sy’n digwydd nesaf"),
        body: bullets([
          html`${t("The proposers accept or decline the modification by", "Y cynigwyr i dderbyn neu wrthod erbyn")} <strong>${t("Friday 4 December 2026", "dydd Gwener 4 Rhagfyr 2026")}</strong> ${t("(10 working days).", "(10 diwrnod gwaith).")}`,
          t(
            "If they accept, the staff ballot may be called once the business case is frozen, with 21 days’ notice.",
            "Os derbyniant, gellir galw pleidlais y staff.",
          ),
          t(
            "If they decline, or say nothing, this notice counts as a refusal on ground 7.",
            "Os gwrthodant, mae hwn yn wrthodiad.",
          ),
        ]),
      },
      {
        heading: t("If you disagree", "Os anghytunwch"),
        body: paragraph(
          html`${t("The proposers may ask the independent arbiter to review this decision by", "Gall y cynigwyr ofyn i’r canolwr adolygu erbyn")} <strong>${t("Friday 18 December 2026", "dydd Gwener 18 Rhagfyr 2026")}</strong> ${t("(20 working days). Anyone may read the whole file at rochdale.example/cases/northgate.", "(20 diwrnod gwaith).")}`,
        ),
      },
    ],
    signed: [
      t(
        "Helen Marsh, Director of Children’s Services",
        "Helen Marsh, Cyfarwyddwr Gwasanaethau Plant",
      ),
      t("under the council’s delegation of 14 May 2026", "o dan ddirprwyaeth 14 Mai 2026"),
    ],
    entry: 318,
    fingerprint: "7c1e90b42fd8a36e00112233445566778899aabbccddeeff0011223344556677",
    address: "rochdale.example/check/318",
    url: "https://rochdale.example/check/318",
    displayUntil: "2026-12-18",
    links: [
      { href: "/notice.pdf", text: t("Download as PDF", "Lawrlwytho fel PDF") },
      { href: "/notice-large", text: t("Large print", "Print mawr") },
    ],
  });
  return frame(language, {
    title: t("Decision notice", "Hysbysiad penderfyniad"),
    body: "Northgate children’s centres",
    before: breadcrumbs({
      labelText: t("Breadcrumb", "Briwsion bara"),
      items: [
        { text: t("Cases", "Achosion"), href: "/cases" },
        { text: "Northgate children’s centres", href: "/cases/northgate" },
        { text: t("Decision notice", "Hysbysiad penderfyniad") },
      ],
    }),
    main,
  });
}

function refused(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const main = refusalPanel(language, {
    heading: t(
      "You cannot use a reserved contract for this service",
      "Ni allwch ddefnyddio contract neilltuedig",
    ),
    why: t(
      "Community nursing is a health service. The law on reserved contracts does not cover contracts for health services.",
      "Gwasanaeth iechyd yw nyrsio cymunedol.",
    ),
    reasons: [
      {
        rule: t(
          "A reserved contract may not be used for regulated health procurement",
          "Ni chaniateir contract neilltuedig ar gyfer iechyd",
        ),
        law: "Procurement Act 2023 s.33; Procurement Regulations 2024 reg.43",
        basis: t(
          "Act and regulation read at source, 21 November 2026. Not legal advice",
          "Darllenwyd y Ddeddf yn y ffynhonnell",
        ),
        because: t(
          "Service code 85141210 (home medical treatment) · commissioner is an NHS body · England",
          "Cod gwasanaeth 85141210 · Lloegr",
        ),
        remedy: t("Choose one of the two routes below", "Dewiswch un o’r ddau lwybr isod"),
      },
      {
        rule: t("A reserved contract lasts 5 years at most", "Pum mlynedd ar y mwyaf"),
        law: "Procurement Act 2023 s.33(4)",
        basis: t("Read at source, 21 November 2026", "Darllenwyd yn y ffynhonnell"),
        because: t("The heads of terms say 7 years", "Mae’r penawdau’n dweud 7 mlynedd"),
      },
    ],
    ways: [
      {
        way: t("Provider Selection Regime: most suitable provider", "Y darparwr mwyaf addas"),
        means: t(
          "The commissioner may choose you without a competition, if it shows why. Others may object for 8 working days",
          "Gall y comisiynydd eich dewis heb gystadleuaeth",
        ),
        href: "/route/msp",
        step: t("Choose this route", "Dewis y llwybr hwn"),
      },
      {
        way: t("Stay, and change how the team is run", "Aros, a newid sut rhedir y tîm"),
        means: t("No contract needed. No new body", "Dim contract. Dim corff newydd"),
        href: "/options",
        step: t("Add to the options", "Ychwanegu at yr opsiynau"),
      },
    ],
    change: t(
      "If the service were social care bought by a council, section 33 could be used.",
      "Pe bai’n ofal cymdeithasol.",
    ),
    ask: html`${t("Think this is wrong?", "Anghywir?")} ${link("/ask", t("Ask an adviser to look", "Gofyn i gynghorydd edrych"))}.`,
    action: {
      text: t("Use a reserved contract", "Defnyddio contract neilltuedig"),
      reason: t(
        "Not open to health services: reg.43.",
        "Ddim ar agor i wasanaethau iechyd: rheol 43.",
      ),
    },
  });
  return frame(language, {
    title: t("Route to a contract", "Llwybr at gontract"),
    body: "Moorside",
    main,
  });
}

function fieldsOf(t: Both): readonly Field[] {
  return [
    {
      name: "opens",
      kind: "day",
      label: t("Voting opens", "Pleidleisio’n agor"),
      hint: t(
        "At least 21 days after notice, which was given on 7 December 2026",
        "O leiaf 21 diwrnod ar ôl rhybudd",
      ),
    },
    {
      name: "closes",
      kind: "day",
      label: t("Voting closes, at noon", "Pleidleisio’n cau, ganol dydd"),
      hint: t("At least 14 days after it opens", "O leiaf 14 diwrnod ar ôl agor"),
    },
    {
      name: "roll",
      kind: "file",
      label: t("List of staff (CSV)", "Rhestr staff (CSV)"),
      accept: ".csv",
      kept: t(
        "We kept your file: staff-december.csv, 418 rows read, 416 good",
        "Cadwyd eich ffeil: staff-december.csv",
      ),
    },
    {
      name: "form",
      kind: "choice",
      label: t("Legal form", "Ffurf gyfreithiol"),
      choices: [
        {
          value: "cic",
          label: t("Community interest company", "Cwmni buddiannau cymunedol"),
          hint: t("Asset lock by statute", "Clo asedau drwy statud"),
        },
        {
          value: "bencom",
          label: t("Community benefit society", "Cymdeithas budd cymunedol"),
          opens: [
            {
              name: "rulesName",
              kind: "text",
              label: t("Name of the model rules", "Enw’r rheolau enghreifftiol"),
              width: 20,
            },
          ],
        },
      ],
    },
    {
      name: "classes",
      kind: "choices",
      label: t("Who will be members?", "Pwy fydd yn aelodau?"),
      choices: [
        { value: "workers", label: t("Workers", "Gweithwyr") },
        { value: "users", label: t("Users", "Defnyddwyr") },
        { value: "community", label: t("Local people", "Pobl leol") },
      ],
    },
    {
      name: "agree",
      kind: "yesNo",
      label: t("Has the notice been put up?", "A yw’r hysbysiad i fyny?"),
    },
    {
      name: "nation",
      kind: "select",
      label: t("Nation", "Gwlad"),
      choices: [
        { value: "england", label: t("England", "Lloegr") },
        { value: "wales", label: t("Wales", "Cymru") },
      ],
    },
    { name: "quorum", kind: "whole", label: t("Quorum", "Cworwm"), suffix: t("members", "aelod") },
    { name: "share", kind: "fraction", label: t("Share of votes needed", "Cyfran y pleidleisiau") },
    { name: "price", kind: "pence", label: t("Price of a share", "Pris cyfran"), required: false },
    { name: "email", kind: "email", label: t("E-mail address", "Cyfeiriad e-bost") },
    { name: "code", kind: "code", label: t("Code from your letter", "Cod o’ch llythyr") },
    { name: "reason", kind: "longText", label: t("Why", "Pam"), max: 500, rows: 4 },
  ];
}

function badInput(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const fields = fieldsOf(t);
  const problems: readonly Problem[] = [
    {
      field: "closes",
      text: t(
        "Voting must be open for at least 14 days: close on 18 January 2027 or later",
        "Rhaid i’r bleidlais fod ar agor am o leiaf 14 diwrnod: caewch ar 18 Ionawr 2027 neu wedyn",
      ),
    },
    {
      field: "roll",
      text: t(
        "The list of staff has 2 people twice: rows 41 and 207",
        "Mae 2 berson ddwywaith: rhesi 41 a 207",
      ),
    },
    { field: "form", text: t("Choose a legal form", "Dewiswch ffurf gyfreithiol") },
    {
      field: "share",
      text: t(
        "Give the share as two whole numbers, such as 3 of 4",
        "Rhowch ddau rif cyfan, fel 3 o 4",
      ),
    },
  ];
  const main = html`${errorSummary(language, problems, fields)}${heading(t("Call the staff ballot", "Galw pleidlais y staff"), { level: 1, caption: "Northgate children’s centres" })}
${form({
  language,
  action: "/cases/northgate/ballots",
  csrf: "token",
  summary: false,
  fields,
  problems,
  values: {
    "opens-day": "4",
    "opens-month": "1",
    "opens-year": "2027",
    "closes-day": "11",
    "closes-month": "1",
    "closes-year": "2027",
    quorum: "41",
    price: "1.00",
    "share-part": "x",
    classes: ["workers", "users"],
  },
  button: t("Check and call the ballot", "Gwirio a galw’r bleidlais"),
  cancel: { href: "/cases/northgate", text: t("Cancel", "Canslo") },
  refusals: [
    {
      because: t(
        "The business case is not frozen: it changed yesterday.",
        "Nid yw’r achos busnes wedi’i rewi.",
      ),
      law: t("Our own standard, version 2", "Ein safon ein hunain, fersiwn 2"),
      remedy: t(
        "Freeze it, then give 21 days’ notice.",
        "Rhewch ef, yna rhowch 21 diwrnod o rybudd.",
      ),
    },
    { because: t("No scrutineer is appointed.", "Ni phenodwyd craffwr.") },
  ],
})}`;
  return frame(language, {
    title: t("Call the staff ballot", "Galw pleidlais y staff"),
    body: "Northgate",
    error: true,
    main,
  });
}

function books(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const months = [
    ["Apr", 21],
    ["May", 29],
    ["Jun", 3],
    ["Jul", 27],
    ["Aug", -29],
    ["Sep", 23],
    ["Oct", 31],
  ] as const;
  const welsh = ["Ebr", "Mai", "Meh", "Gor", "Awst", "Medi", "Hyd"];
  const signed = (n: number) => (n < 0 ? `−${String(-n)}` : `+${String(n)}`);
  const main = html`${heading(t("Income and expenditure", "Incwm a gwariant"), { level: 1, caption: t("April to October 2026, as known on 23 November 2026", "Ebrill i Hydref 2026, fel y gwyddys ar 23 Tachwedd 2026") })}
${paragraph(t("£105,000 more came in than went out, £35,000 less than planned. August cost more than it earned: travel time was paid back to 214 care workers.", "Daeth £105,000 yn fwy i mewn nag a aeth allan."), "l")}
${barChart({
  id: "books",
  caption: t(
    "Income less expenditure each month, £ thousand. The black line is the plan: 20",
    "Incwm llai gwariant bob mis, mil o bunnoedd. Y llinell ddu yw’r cynllun: 20",
  ),
  title: t("Income less expenditure by month", "Incwm llai gwariant fesul mis"),
  description: t(
    "Above nought in every month but August, which was 29 thousand pounds below. The table beside has every figure.",
    "Uwchlaw dim ym mhob mis ond Awst.",
  ),
  bars: months.map(([label, value], i) => ({
    label: t(label, welsh[i] ?? ""),
    value,
    words: signed(value),
  })),
  plan: 20,
  table: {
    caption: t("The same, as figures (£)", "Yr un peth, fel ffigurau (£)"),
    captionSize: "s",
    tight: true,
    columns: [
      { heading: t("Month", "Mis") },
      { heading: t("Difference", "Gwahaniaeth"), kind: "number" },
    ],
    rows: months.map(([label, value], i) => ({
      cells: [
        `${t(label, welsh[i] ?? "")} 2026`,
        `${value < 0 ? "−" : ""}${String(Math.abs(value))},000`,
      ],
    })),
  },
})}
${stackingTable({
  caption: t("How the October statement is made up", "Sut gwneir datganiad Hydref"),
  columns: [
    { heading: t("Line", "Llinell") },
    { heading: t("In words", "Mewn geiriau"), long: true },
    { heading: t("Amount", "Swm"), kind: "number" },
  ],
  rows: [
    {
      cells: [
        t("1. Standing payment", "1. Taliad sefydlog"),
        t("£96,000.00 a year, in 12 equal parts.", "£96,000.00 y flwyddyn, mewn 12 rhan."),
        "£8,000.00",
      ],
    },
    {
      cells: [
        t("2. Quality, held back", "2. Ansawdd, wedi’i ddal yn ôl"),
        t(
          "Calls on time were 94.1%; the standard is 95.0%.",
          "Galwadau ar amser 94.1%; y safon yw 95.0%.",
        ),
        "−£1,706.83",
      ],
    },
    { cells: [t("To pay", "I’w dalu"), "", "£6,293.17"], total: true },
  ],
})}
${stackingTable({ caption: t("Late cases", "Achosion hwyr"), columns: [{ heading: t("Case", "Achos") }, { heading: t("Days late", "Diwrnodau’n hwyr"), kind: "number" }], rows: [], empty: html`${t("No case is late.", "Nid oes achos yn hwyr.")} ${link("?all", t("Show all 20", "Dangos pob un o’r 20"))}` })}`;
  return frame(language, { title: t("Books", "Llyfrau"), body: "Alder Lives", wide: true, main });
}

function work(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const left = html`${heading(t("What awaits you", "Beth sy’n aros i chi"), { level: 1, caption: t("Monday 23 November 2026", "Dydd Llun 23 Tachwedd 2026") })}
${figures([
  [t("Past a due date", "Heibio’r dyddiad"), "1"],
  [t("Due within 5 working days", "O fewn 5 diwrnod gwaith"), "1"],
  [t("Blocked", "Wedi’u rhwystro"), "5"],
  [t("Median age", "Oed canolrifol"), t("54 days", "54 diwrnod")],
])}
${recorded(language, { text: t("The notice was given.", "Rhoddwyd yr hysbysiad."), entry: 319, href: "/check/319" })}
${saved(language, t("Saved as draft 5.", "Cadwyd fel drafft 5."))}
${awaiting([
  {
    title: t("Send the AGM notice", "Anfon hysbysiad y cyfarfod blynyddol"),
    href: "/a",
    text: t(
      "14 clear days before 10 December. Your rules, rule 31.",
      "14 diwrnod clir cyn 10 Rhagfyr.",
    ),
    tag: tagged(t("Due Wednesday", "I’w wneud ddydd Mercher"), "late"),
    when: t("25 November", "25 Tachwedd"),
    after: t("letters must go tomorrow", "llythyrau yfory"),
  },
  {
    title: t("3 e-mails came back", "Daeth 3 e-bost yn ôl"),
    href: "/b",
    text: t("Fix the address or send a letter.", "Cywirwch y cyfeiriad neu anfonwch lythyr."),
    tag: tagged(t("Yours to do", "Chi i’w wneud"), "act"),
  },
])}
${heading(t("Questions", "Cwestiynau"))}
${question(language, { id: "q17", text: t("Will night allowances stay?", "A fydd lwfansau nos yn aros?"), by: t("Name withheld, 4 November", "Enw wedi’i ddal yn ôl, 4 Tachwedd"), clock: { state: "late", count: 2 }, after: t("Eastmoor HR must act", "Eastmoor HR i weithredu") })}
${question(language, { id: "q16", text: t("Who will own the cars?", "Pwy fydd piau’r ceir?"), by: "Marcus Bell", answer: { by: t("the team, 9 November", "y tîm, 9 Tachwedd"), text: t("The new body leases them.", "Bydd y corff newydd yn eu prydlesu.") } })}
${emptyState(t("No disputes yet. Anyone in the mutual may open one.", "Dim anghydfod eto. Gall unrhyw un agor un."), { href: "/open", text: t("Open a dispute", "Agor anghydfod") })}
${heading(t("Documents", "Dogfennau"))}
${documentList(language, [
  {
    title: t("Business case", "Achos busnes"),
    href: "/d",
    kind: "PDF",
    bytes: 3_100_000,
    day: "2026-11-02",
    fingerprint: "7c1e90b42fd8a36e0011",
  },
  {
    title: t("Prices", "Prisiau"),
    href: "/e",
    withheld: t("commercial, until 1 March 2027", "masnachol, tan 1 Mawrth 2027"),
    fingerprint: "ffee90b42fd8a36e0011",
  },
])}
${pager(language, { page: 5, pages: 9, href: (n) => `?page=${String(n)}` })}
${heading(t("Reading the members’ list", "Darllen rhestr yr aelodau"))}
${progress(language, { what: t("Reading 100,000 rows", "Darllen 100,000 o resi"), done: 31000, of: 100000, problems: 4, href: "/progress/1", stop: { action: "/progress/1/stop", csrf: "t" } })}
${conflict(language, { who: "Priya Nair", time: "14:03", theirs: t("Close on 18 January.", "Cau ar 18 Ionawr."), yours: t("Close on 19 January.", "Cau ar 19 Ionawr.") })}`;
  const right = html`${heading(t("Calendar", "Calendr"))}
${datedList(language, [
  { day: "2026-11-25", text: t("Last day for AGM notice", "Diwrnod olaf yr hysbysiad") },
  { day: "2026-12-10", text: t("AGM, 6 pm", "Cyfarfod blynyddol, 6 pm") },
  {
    day: "2027-01-31",
    text: t("Yearly rehearsal of the continuity plan", "Ymarfer y cynllun parhad"),
  },
])}`;
  return frame(language, {
    title: t("Today", "Heddiw"),
    wide: true,
    banner: "rehearsal",
    person: {
      name: "Asha Rao",
      role: t("company secretary", "ysgrifennydd y cwmni"),
      href: "/me",
      signOut: { action: "/sign-out", csrf: "t" },
    },
    main: columns(left, right),
  });
}

function home(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const main = html`${heading(t("Public service mutuals, on the record", "Gwasanaethau cyhoeddus cydfuddiannol, ar gofnod"), { level: 1, size: "xl" })}
${lead(t("Rochdale takes a public service from the first request by its staff or its community to a mutual that its members own, and lets anyone check every claim made about it.", "Mae Rochdale yn mynd â gwasanaeth cyhoeddus o’r cais cyntaf at sefydliad sy’n eiddo i’w aelodau."))}
${ways(language, [
  {
    heading: t("Ask for your service", "Gofyn am eich gwasanaeth"),
    text: t(
      "You work in it, or you use it. See whether the right is yours, and start.",
      "Rydych yn gweithio ynddo, neu’n ei ddefnyddio.",
    ),
    href: "/ask",
    link: t("Is this right for us?", "A yw hyn yn iawn i ni?"),
  },
  {
    heading: t("Look at a mutual", "Edrych ar sefydliad"),
    text: t(
      "Who controls it, what it decided, where the money went.",
      "Pwy sy’n ei reoli, beth benderfynodd.",
    ),
    href: "/mutuals",
    link: t("All mutuals", "Pob sefydliad"),
  },
  {
    heading: t("Check a record", "Gwirio cofnod"),
    text: t(
      "A notice on a board, a letter, a whole file: is it real and unchanged?",
      "Hysbysiad, llythyr, ffeil gyfan.",
    ),
    href: "/check",
    link: t("Check it yourself", "Gwiriwch ef eich hun"),
  },
])}
${contrast(language, {
  heading: t("The same question, two answers", "Yr un cwestiwn, dau ateb"),
  question: t("Do workers and users control it?", "Ai’r gweithwyr a’r defnyddwyr sy’n ei reoli?"),
  sides: [
    {
      name: "Leading Lives",
      about: t("social care, Suffolk", "gofal cymdeithasol, Suffolk"),
      state: "met",
      because: t(
        "Its members are its workers, and each has one vote.",
        "Ei weithwyr yw ei aelodau, ac mae gan bob un bleidlais.",
      ),
      href: "/mutuals/leading-lives",
      link: t("All its findings", "Ei holl ganfyddiadau"),
    },
    {
      name: "MyCSP",
      about: t("civil service pensions", "pensiynau’r gwasanaeth sifil"),
      state: "notMet",
      because: t(
        "The staff hold 25%. Others hold exactly 75% and can do all without them.",
        "25% sydd gan y staff.",
      ),
      href: "/mutuals/mycsp",
      link: t("All its findings", "Ei holl ganfyddiadau"),
    },
  ],
})}
${heading(t("A tour in ten minutes", "Taith mewn deng munud"))}
${tour(language, [
  {
    text: t("See MyCSP lose its guarantees", "Gweld MyCSP yn colli ei warantau"),
    href: "/tour/1",
    minutes: 2,
  },
  { text: t("Vote in a rehearsal", "Pleidleisio mewn ymarfer"), href: "/tour/2", minutes: 1 },
])}`;
  return frame(language, {
    title: t("Home", "Hafan"),
    path: "/",
    wide: true,
    banner: undefined,
    main,
  });
}

function record(language: Language): string {
  const t: Both = (en, cy) => (language === "en" ? en : cy);
  const main = html`${heading(t("The Trust told the union of the request", "Dywedodd yr Ymddiriedolaeth wrth yr undeb"), { level: 1, caption: t("Entry 4,817 · Tuesday 27 October 2026, sealed at 16:31", "Cofnod 4,817 · dydd Mawrth 27 Hydref 2026") })}
${box(html`<p class="govuk-body">${stateMark(language, "met", { words: t("Checked just now on our computer", "Gwiriwyd nawr ar ein cyfrifiadur") })}</p>${paragraph(html`${t("This entry is in the record and has not been changed since. Do not take our word for it:", "Mae’r cofnod hwn yn y cofnod.")} ${link("#yourself", t("check it yourself", "gwiriwch ef eich hun"))}.`)}`)}
${descriptionRows([
  [
    t("What happened", "Beth ddigwyddodd"),
    t(
      "The Trust told the union’s Moorside branch that 14 of its 62 nursing staff had asked",
      "Dywedodd yr Ymddiriedolaeth wrth y gangen",
    ),
  ],
  [
    t("Document", "Dogfen"),
    html`${t("Letter, 2 pages.", "Llythyr, 2 dudalen.")} ${link("/open", t("Open", "Agor"))}`,
  ],
])}
${heading(t("How it is proved", "Sut profir ef"))}
${proofSteps([
  html`<strong>${t("The entry’s own fingerprint.", "Ôl bys y cofnod.")}</strong> ${t("Any change of a letter would give another one.", "Byddai newid llythyren yn rhoi un arall.")}<br><code>df8c 2089 133a 3a62 …</code>`,
  html`<strong>${t("Joined with its neighbours", "Wedi’i uno â’i gymdogion")}</strong>, ${t("16 times over.", "16 gwaith.")}`,
  html`<strong>${t("Seen by 3 witnesses.", "Gwelwyd gan 3 thyst.")}</strong>`,
])}
${heading(t("Check it yourself", "Gwiriwch ef eich hun"), { id: "yourself" })}
${command("rochdale record verify moorside-nursing.tar\n4,902 entries, 1 checkpoint, 3 witnesses    all agree", language)}`;
  return frame(language, { title: t("Entry 4,817", "Cofnod 4,817"), main });
}

/** Every specimen by its name. */
export const specimens: { readonly [name: string]: (language: Language) => string } = {
  findings,
  road: caseRoad,
  notice: decisionNotice,
  refusal: refused,
  form: badInput,
  books,
  work,
  home,
  record,
};
