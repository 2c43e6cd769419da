/** The pages of elections: list, one election, a contest with its files, codes, and the booth. */
import { sheetCsv, resultSheet } from "@rochdale/count/elections/sheet.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { utf8 } from "@rochdale/record/bytes.ts";
import { boothRoutes } from "./booth.ts";
import { codeRoutes } from "./codes.ts";
import { papersPublished } from "./counting.ts";
import { electionPage, electionsPage } from "./pages-list.ts";
import { contestPage } from "./pages-result.ts";
import { electionByNumber, type Contest, type Election } from "./rules-elections.ts";
import { shownOf, type Shown } from "./shown.ts";
import { countKept, type KeptCount } from "./store.ts";

export const SCRIPT = "recount.js";

export function electionRoutes(house: House): readonly Route[] {
  const pages = ["/mutuals", "/cases"].flatMap((base): Route[] => {
    const list = `${base}/:slug/elections`;
    const contest = `${list}/:n/:c`;
    const get = (path: string, answer: Route["answer"]): Route => ({
      method: "GET",
      path,
      may: anyone,
      answer,
    });
    return [
      get(list, (c) => showList(house, c)),
      get(`${list}/:n`, (c) => showElection(house, c)),
      get(contest, (c) => showContest(house, c)),
      get(`${contest}/:file`, (c) => sendFile(house, c)),
    ];
  });
  return [...pages, ...codeRoutes(house), ...boothRoutes(house)];
}

async function showList(house: House, context: Context): Promise<Answer> {
  const shown = await shownOf(house, context);
  if (!shown) return notFoundPage(house, context);
  const title = shown.say("elections.title");
  return sitePage(house, context, {
    title,
    main: electionsPage(shown),
    body: shown.body,
    tab: "decisions",
  });
}

async function showElection(house: House, context: Context): Promise<Answer> {
  const shown = await shownOf(house, context);
  const election = shown && electionByNumber(shown.story, context.params["n"] ?? "");
  if (!shown || !election) return notFoundPage(house, context);
  const title = shown.say("elections.list.name", { number: election.number });
  const main = electionPage(shown, election);
  return sitePage(house, context, { title, main, body: shown.body, tab: "decisions" });
}

type FoundContest = {
  readonly shown: Shown;
  readonly election: Election;
  readonly contest: Contest;
  readonly kept: KeptCount | null;
};

async function contestFor(house: House, context: Context): Promise<FoundContest | null> {
  const shown = await shownOf(house, context);
  const election = shown && electionByNumber(shown.story, context.params["n"] ?? "");
  const contest = election?.contests.find((one) => String(one.number) === context.params["c"]);
  if (!shown || !election || !contest) return null;
  const key = { bodyId: shown.body.body_id, contest: contest.id };
  return {
    shown,
    election,
    contest,
    kept: contest.counted ? await countKept(house.db, key) : null,
  };
}

/** The report with names in place of signs, as this reader may read them. */
function named({ shown, contest }: FoundContest, text: string): Report {
  return {
    ...(JSON.parse(text) as Report),
    title: contest.name,
    candidates: shown.namesOf(contest),
  };
}

async function showContest(house: House, context: Context): Promise<Answer> {
  const found = await contestFor(house, context);
  if (!found) return notFoundPage(house, context);
  const { shown, election, contest, kept } = found;
  const published = kept && papersPublished(contest, kept.blt);
  const main = contestPage(shown, {
    election,
    contest,
    report: kept && contest.declared ? named(found, kept.report) : null,
    papers: published ? { withheld: published.withheld } : null,
    script: house.scriptUrl(SCRIPT),
  });
  const title = contest.name;
  return sitePage(house, context, { title, main, body: shown.body, tab: "decisions", wide: true });
}

/** Files of a declared contest. Reports and papers bear signs, as the record has them; sheets bear names. */
async function sendFile(house: House, context: Context): Promise<Answer> {
  const found = await contestFor(house, context);
  if (!found?.kept || !found.contest.declared) return notFoundPage(house, context);
  const { shown, contest, kept } = found;
  const file = context.params["file"] ?? "";
  const send = (text: string, type: string): Answer => ({
    file: utf8(text),
    type,
    name: `${shown.body.slug}-${contest.id}-${file}`,
  });
  if (file === "report.json") return send(kept.report, "application/json");
  if (file === "sheet.csv") return send(sheetCsv(named(found, kept.report)), "text/csv");
  if (file === "sheet.txt")
    return send(`${resultSheet(named(found, kept.report)).join("\n")}\n`, "text/plain");
  if (file === "papers.blt") {
    const papers = papersPublished(contest, kept.blt);
    return papers ? send(papers.blt, "text/plain") : notFoundPage(house, context);
  }
  const vacancy = /^vacancy-(\d{1,2})\.json$/.exec(file)?.[1];
  const again =
    vacancy === undefined
      ? null
      : await countKept(house.db, {
          bodyId: shown.body.body_id,
          contest: `${contest.id}-v${vacancy}`,
        });
  return again ? send(again.report, "application/json") : notFoundPage(house, context);
}
