/** The archive: bodies that are told from published sources alone, each fact with the source's own words. */
import { controlOf } from "@rochdale/control/control.ts";
import {
  fact,
  factTypes,
  type Content,
  type FactType,
  type NewFact,
} from "@rochdale/facts/fact.ts";
import { all, opening } from "@rochdale/facts/story.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import type { Capability } from "../../house/capability.ts";
import { archiveWords } from "./words.ts";

/** Facts that only the house makes, never a source. */
const NEVER_SOURCED: readonly FactType[] = ["BodyOpened/1", "PartyAdmitted/1", "SourceCited/1"];
const SOURCED = (Object.keys(factTypes) as FactType[]).filter((t) => !NEVER_SOURCED.includes(t));

function onlyForReal(s: Situation): readonly Refusal[] {
  if (opening(s.story).standing === "real") return [];
  return [
    {
      rule: "archive.realBodiesOnly",
      law: "rochdale-2",
      because: { message: "archive.realOnly" },
      remedy: { message: "archive.realOnly.remedy" },
    },
  ];
}

/** A source is cited once, under a mark that pages show after each figure: S1, S2. */
const cite = act({
  id: "archive.cite",
  may: ["archivist"],
  fields: {
    mark: { kind: "text", max: 3, pattern: /^S\d{1,2}$/ },
    title: { kind: "text" },
    author: { kind: "text", optional: true },
    year: { kind: "whole", least: 1800, most: 2100, optional: true },
    kind: { kind: "choice", options: ["primary", "report", "seed"], words: "archive.kind" },
    where: { kind: "text", optional: true },
  },
  refusals: onlyForReal,
  decide(command, s) {
    if (all(s.story, "SourceCited/1").some((e) => e.content.mark === command.mark)) {
      return problem("mark", "archive.markTaken");
    }
    return recordedFacts(
      fact("SourceCited/1", s.by.party, s.day, { ...command, kind: command.kind }),
    );
  },
});

/** A fact that a cited source states: its content as JSON, and the very words that say it. */
const record = act({
  id: "archive.record",
  may: ["archivist"],
  fields: {
    type: {
      kind: "choice",
      options: SOURCED,
      names: Object.fromEntries(SOURCED.map((t) => [t, t])),
    },
    on: { kind: "day" },
    content: { kind: "longText", max: 20_000, rows: 12 },
    mark: { kind: "text", max: 3, pattern: /^S\d{1,2}$/ },
    quote: { kind: "longText" },
  },
  refusals: onlyForReal,
  decide(command, s) {
    if (command.on > s.day) return problem("on", "archive.future");
    if (!all(s.story, "SourceCited/1").some((e) => e.content.mark === command.mark)) {
      return problem("mark", "archive.markUnknown");
    }
    const content = jsonOf(command.content);
    const type = command.type as FactType;
    const read = content === undefined ? undefined : factTypes[type].safeParse(content);
    if (!read?.success) {
      const issue = read?.error.issues[0];
      const where = issue ? `${issue.path.join(".")}: ${issue.message}` : "JSON";
      return problem("content", "archive.badContent", { where });
    }
    if (type === "OwnershipRecorded/1" || type === "OwnershipRecorded/2") {
      const refused = ownershipRefused(read.data);
      if (refused !== null) return problem("content", "archive.badContent", { where: refused });
    }
    const draft = fact(type, s.by.party, command.on, read.data as never);
    const source = { mark: command.mark, quote: command.quote };
    return recordedFacts({ ...draft, source } as NewFact);
  },
});

/** An ownership that the control test cannot read would be a fact about nothing. */
function ownershipRefused(content: unknown): string | null {
  const { ownership } = content as Content<"OwnershipRecorded/2">;
  const result = controlOf(controlInput(ownership, "workersAndUsers"));
  return isRefusal(result) ? result.refused.code : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const archive: Capability = { name: "archive", words: archiveWords, acts: [cite, record] };
