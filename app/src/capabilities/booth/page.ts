/** The booth's page of a ballot: one file with its style, its script, its election and its own policy; and its digest. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import { escapeText } from "../../design/html.ts";
import type { Body } from "../../house/bodies.ts";
import { bundleScripts } from "../../house/scripts.ts";
import { addressOf } from "../../house/site.ts";
import type { BoothContent, StandingNames } from "./content.ts";
import { listCredentials } from "./credential-list.ts";
import { withShorterWords } from "./word-list-shorter.ts";

/** What a page may weigh in all: HTML, style, script, election, and the list of codes where it has room. */
export const PAGE_BYTES_MOST = 100_000;
/** How finely the list is written inside the page, as its room allows; where `least` has no room it is a file beside. */
const BITS = { most: 24, least: 16, beside: 16 };
/** For the numbers beside the list. */
const ROOM_TO_SPARE = 30;
export type BoothPage = {
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly digest: string;
  /** The same page in two parts, where names stand in it: `withNames(rest, names)` is its text. */
  readonly parts: { readonly rest: string; readonly names: string } | null;
  /** The list of codes, where it is a file of its own: the page holds this text's digest. */
  readonly list: string | null;
};

/** Who stands and where one reads about them. */
export type Standing = StandingNames & { readonly path: string };

export type BoothGiven = {
  /** Where the ballot is held, without a slash at the end. */
  readonly baseUrl: string;
  readonly body: Pick<Body, "slug" | "name" | "story">;
  readonly ballot: Ballot;
  /** The archive's exact texts. */
  readonly election: string;
  readonly credentials: string;
  readonly standing: Standing | null;
};

/** The page for a ballot that is being set up: the same bytes for the same arguments. */
export function boothPage(given: BoothGiven): BoothPage {
  return boothFile(aboutBallot(given), JSON.parse(given.credentials) as string[]);
}

/** The page that carries this, with the list of public credentials inside where there is room, else beside. */
export function boothFile(
  about: Omit<BoothContent, "credentials">,
  credentials: readonly string[],
): BoothPage {
  const { inside, beside } = listFor(about, credentials);
  const content = { ...about, credentials: inside };
  const text = pageOf(content);
  const page = { text, digest: digestOf(text), parts: null, list: beside };
  if (about.standing === null) return page;
  const rest = pageOf({ ...content, standing: null });
  const names = inPage(about.standing);
  if (withNames(rest, names) !== text) throw new Error("names stand in one place of a page");
  return { ...page, parts: { rest, names } };
}

/** The list as finely as the page's room allows; where that is too coarse, a file beside and its digest inside. */
function listFor(
  about: Omit<BoothContent, "credentials">,
  credentials: readonly string[],
): { readonly inside: BoothContent["credentials"]; readonly beside: string | null } {
  const bare = pageOf({ ...about, credentials: listCredentials([], 0) });
  const room = PAGE_BYTES_MOST - Buffer.byteLength(bare) - ROOM_TO_SPARE;
  // Six bits a character; Rice's code takes under 1.6 bits more than the fineness.
  const fits = Math.floor((room * 6) / Math.max(1, credentials.length) - 1.6);
  if (fits >= BITS.least)
    return { inside: listCredentials(credentials, Math.min(BITS.most, fits)), beside: null };
  const beside = JSON.stringify(listCredentials(credentials, BITS.beside));
  return { inside: { count: credentials.length, digest: digestOf(beside) }, beside };
}

/** What a page holds of its ballot. */
export function contentIn(page: string): BoothContent {
  const inside = /<script type="application\/json" id="ballot">([^<]*)<\/script>/.exec(page)?.[1];
  return JSON.parse(inside ?? "") as BoothContent;
}

/** A page for use without a connection: behind its own bytes, on a line of its own, the list that it pins. */
export function withList(page: string, list: string | null): string {
  return list === null
    ? page
    : `${page}<script type="application/json" id="list">${list}</script>\n`;
}

const NAMELESS = '"standing":null';

/** A page whose names were kept apart, byte for byte as it was published. */
export function withNames(rest: string, names: string): string {
  return rest.replace(NAMELESS, () => `"standing":${names}`);
}

function aboutBallot(given: BoothGiven): Omit<BoothContent, "credentials"> {
  const { body, ballot, baseUrl, election, standing } = given;
  const { content } = ballot.called;
  const address = addressOf(body);
  const named = secretBallotOf(body.story, ballot.id).named?.content;
  return {
    base: baseUrl,
    path: `/vote/${body.slug}/${ballot.number}`,
    ballotPath: `${address}/ballots/${ballot.number}`,
    papersPath: standing?.path ?? (content.papers.length > 0 ? `${address}/documents` : null),
    bodyName: body.name,
    banner: bannerOf(given),
    rule: ruleOf(content),
    statusQuo: content.answers[content.statusQuo] ?? "",
    opens: ballot.opens,
    closes: ballot.closes,
    scrutineer: organisationOf(body.story, content.scrutineer),
    keyHolders: (named?.holders ?? []).map(({ party }) => organisationOf(body.story, party)),
    threshold: named?.threshold ?? 1,
    standing: standing && { names: standing.names, salt: standing.salt },
    election,
  };
}

function bannerOf({ body, ballot }: BoothGiven): BoothContent["banner"] {
  const { standing } = opening(body.story);
  if (ballot.called.content.rehearsal || standing === "rehearsal") return "rehearsal";
  return standing === "twin" ? "invented" : null;
}

function ruleOf(called: Ballot["called"]["content"]): BoothContent["rule"] {
  if (called.purpose === "boardElection") return null;
  return called.rule === "staff-support" ? "staffSupport" : "ordinary";
}

/** The organisation of a party as the record names it; its own name in the log where it was never admitted. */
function organisationOf(story: Story, party: string): string {
  const admitted = all(story, "PartyAdmitted/1").findLast((one) => one.content.party === party);
  return admitted?.content.organisation ?? party;
}

const file = (name: string) => readFileSync(new URL(`page/${name}`, import.meta.url), "utf8");
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

type Parts = {
  readonly shell: string;
  readonly style: string;
  readonly script: string;
  readonly logo: string;
};
let made: Parts | null = null;
/** Read and bundled once, at the first need. */
function parts(): Parts {
  if (made) return made;
  const entry = new URL("browser/main.ts", import.meta.url).pathname;
  const script = withShorterWords(bundleScripts([{ name: "booth-page.js", entry }])[0]?.text ?? "");
  // A page's script ends at the first of these, wherever it stands.
  if (/<\/script|<!--/i.test(script)) throw new Error("the booth's script would end too early");
  return (made = {
    shell: file("shell.html"),
    style: file("booth.css").trim(),
    // Bundled code has line ends in templates alone, where one space is as good as many.
    script: script.trim().replace(/\n\s+/g, "\n"),
    // The wordmark, its outlines written shorter.
    logo: file("wordmark.svg").trim(),
  });
}

/** What a browser allows this page: its own script and style by their hashes, and to ask one website. */
function policyOf({ script, style }: Parts, baseUrl: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    `connect-src 'self' ${baseUrl}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The policy that a page carries inside: sent with it too, so that it holds from the first byte. */
export function policyIn(page: string): string {
  const inside = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(page)?.[1];
  if (inside === undefined) throw new Error("the booth's page has no policy");
  return `${inside}; frame-ancestors 'none'`;
}

/** JSON that no text in it can end. */
function inPage(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

function pageOf(content: BoothContent): string {
  const { shell, style, script, logo } = parts();
  const fill: Readonly<Record<string, string>> = {
    policy: policyOf(parts(), content.base),
    title: escapeText(content.bodyName),
    scrutineer: escapeText(content.scrutineer),
    content: inPage(content),
    ...{ style, script, logo },
  };
  return shell.replace(/\{\{(\w+)\}\}/g, (_, name: string) => fill[name] ?? "");
}
