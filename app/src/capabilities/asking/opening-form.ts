/** The form that opens a case: its fields, what is wrong with what was sent, and the body that begins. */
import type { Content } from "@rochdale/facts/fact.ts";
import { sector } from "@rochdale/facts/founding.ts";
import { nation, type Role } from "@rochdale/facts/shapes.ts";
import type { CommandOf, Fields, Problem } from "../../house/field.ts";
import { ASKERS, AUTHORITY_KINDS, startOf, type Asker } from "./questions.ts";

export const openingFields = {
  who: { kind: "choice", options: ASKERS, words: "asking.who" },
  name: { kind: "text", max: 120 },
  service: { kind: "text", max: 200 },
  sector: { kind: "choice", options: sector.options, words: "enum.sector" },
  nation: { kind: "choice", options: nation.options, words: "enum.nation" },
  place: { kind: "text", max: 200 },
  staff: { kind: "whole", most: 2_000_000, optional: true },
  users: { kind: "whole", most: 70_000_000, optional: true },
  budget: { kind: "pence", optional: true },
  acuteEmergency: {
    kind: "choice",
    options: ["no", "yes", "notKnown"],
    words: "asking.acute",
    optional: true,
  },
  authorityName: { kind: "text", max: 200, optional: true },
  authorityKind: {
    kind: "choice",
    options: AUTHORITY_KINDS,
    words: "enum.authorityKind",
    optional: true,
  },
  unions: { kind: "longText", rows: 4, optional: true },
  standing: { kind: "choice", options: ["rehearsal", "live"], words: "asking.standing" },
} as const satisfies Fields;

export type OpeningCommand = CommandOf<typeof openingFields>;
type Opened = Content<"BodyOpened/1">;

const UNIONS_MOST = 20;
const UNION_LONGEST = 200;

/** What is wrong beyond each field's own kind. */
export function openingProblems(command: OpeningCommand): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: string, message: string, values = {}) =>
    problems.push({ field, text: { message: `asking.${message}`, values } });
  const taken = startOf(command.who as Asker) === "fromPublicService";
  if (slugOf(command.name) === "") wrong("name", "nameNeedsLetters");
  if (taken && command.authorityName === null) wrong("authorityName", "nameAuthority");
  if (taken && command.authorityKind === null) wrong("authorityKind", "kindOfAuthority");
  const unions = unionsIn(command.unions);
  if (unions.length > UNIONS_MOST) wrong("unions", "tooManyUnions", { most: UNIONS_MOST });
  if (unions.some((union) => union.length > UNION_LONGEST)) {
    wrong("unions", "unionTooLong", { most: UNION_LONGEST });
  }
  return problems;
}

export function unionsIn(text: string | null): readonly string[] {
  const lines = (text ?? "").split("\n").map((line) => line.trim().replace(/\s+/g, " "));
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** The first fact of the body. A public service that is taken over has its authority; a new body may have one too. */
export function openingContent(command: OpeningCommand, slug: string): Opened {
  const { authorityName, authorityKind, acuteEmergency } = command;
  const who = command.who as Asker;
  return {
    name: command.name,
    slug,
    start: startOf(who),
    standing: command.standing as "rehearsal" | "live",
    service: {
      name: command.service,
      sector: command.sector as Opened["service"]["sector"],
      nation: command.nation as Opened["service"]["nation"],
      place: command.place,
      staff: command.staff,
      users: command.users,
      budgetPence: command.budget,
      ...(acuteEmergency === "yes" || acuteEmergency === "no"
        ? { acuteEmergency: acuteEmergency === "yes" }
        : {}),
    },
    authority:
      authorityName === null
        ? null
        : {
            name: authorityName,
            kind: (authorityKind ?? "other") as (typeof AUTHORITY_KINDS)[number],
          },
    recognisedUnions: [...unionsIn(command.unions)],
  };
}

/** Who opens it speaks as this: an authority for itself, the secretary of a running mutual, otherwise a proposer. */
export function founderOf(command: OpeningCommand): { role: Role; organisation: string | null } {
  if (command.who === "authority")
    return { role: "authority", organisation: command.authorityName };
  if (command.who === "running") return { role: "secretary", organisation: command.name };
  return { role: "proposer", organisation: null };
}

const SLUG_LONGEST = 48;

/** "Ward 7 Nursing & Care" -> "ward-7-nursing-care"; empty where the name has no letter or digit of the alphabet. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_LONGEST)
    .replace(/^-+|-+$/g, "");
}

/** The slug of the nth try: "x", "x-2", "x-3". One letter alone gets a number: addresses have two signs at least. */
export function slugTried(name: string, nth: number): string {
  const slug = slugOf(name);
  return nth === 1 && slug.length > 1 ? slug : `${slug}-${nth}`;
}
