/** The acts of a design: proposed as often as wanted, frozen for the ballot, registered with the registrar. */
import { fact } from "@rochdale/facts/fact.ts";
import { opening } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused } from "../../house/act.ts";
import { designOf } from "./design-answers.ts";
import { designFields } from "./design-fields.ts";
import {
  againstItsForm,
  cannotFreeze,
  cannotPropose,
  cannotRegister,
  membersHaveNotChanged,
  proposalOf,
  proposals,
  registrable,
} from "./rules.ts";
import { supposeFirst } from "./suppose-first.ts";

export const propose = act({
  id: "governance.propose",
  may: ["proposer", "secretary"],
  fields: designFields,
  refusals: (s) => cannotPropose(s.story),
  decide(command, s) {
    const read = designOf(command);
    if (!read.ok) return read;
    const broken = againstItsForm(read.design);
    if (broken.length > 0) return { ok: false, problems: broken };
    const version = Math.max(0, ...proposals(s.story).map((one) => one.content.version)) + 1;
    return recordedFacts(
      fact("DesignProposed/4", s.by.party, s.day, { version, design: read.design }),
    );
  },
  then: () => "/governance",
});

export const freeze = act({
  id: "governance.freeze",
  may: ["proposer"],
  fields: (s) => {
    const versions = [...new Set(proposals(s.story).map((one) => String(one.content.version)))];
    const last = versions.at(-1);
    return {
      version: {
        kind: "choice",
        options: versions,
        ...(last === undefined ? {} : { suggest: last }),
      },
      rules: { kind: "paper", document: "rules", open: "public", optional: true },
    } as const;
  },
  refusals: (s) => cannotFreeze(s.story),
  decide(command, s) {
    const version = Number(command.version);
    const proposed = proposalOf(s.story, version);
    if (!proposed) return problem("version", "governance.noSuchVersion");
    const values = { version, body: opening(s.story).name };
    return {
      ok: true,
      facts: [
        fact("DesignFrozen/1", s.by.party, s.day, {
          version,
          rules: command.rules?.commitment ?? null,
        }),
      ],
      letters: (["authority", "union"] as const).map((role) => ({
        to: { role },
        subject: { message: "governance.letter.frozen.subject", values },
        text: [{ message: "governance.letter.frozen.text", values }],
      })),
    };
  },
});

/** Month and day of a year's end, "03-31"; 29 February is no year's end. */
const YEAR_END = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const registerRules = act({
  id: "governance.registerRules",
  may: ["secretary", "regulator"],
  lookFirst: supposeFirst((s) => ({ event: "rules", version: registrable(s.story).at(-1) ?? 0 })),
  fields: (s) => {
    const versions = registrable(s.story).map(String);
    const last = versions.at(-1);
    return {
      version: {
        kind: "choice",
        options: versions,
        ...(last === undefined ? {} : { suggest: last }),
      },
      registrar: { kind: "text", max: 200 },
      number: { kind: "text", max: 100, optional: true },
      yearEnd: { kind: "text", max: 5, optional: true },
      on: { kind: "day", optional: true },
    } as const;
  },
  refusals: (s) => cannotRegister(s.story),
  decide(command, s) {
    const version = Number(command.version);
    const proposed = proposalOf(s.story, version);
    if (!proposed) return problem("version", "governance.noSuchVersion");
    if (command.yearEnd !== null && !YEAR_END.test(command.yearEnd)) {
      return problem("yearEnd", "governance.yearEndShape");
    }
    const on = command.on ?? s.day;
    if (on > s.day) return problem("on", "governance.notInFuture", { day: { day: s.day } });
    if (on < proposed.on) {
      return problem("on", "governance.notBeforeProposed", { day: { day: proposed.on } });
    }
    const unchanged = membersHaveNotChanged(s.story, version);
    if (unchanged) return refused(unchanged);
    return recordedFacts(
      fact("RulesRegistered/4", s.by.party, on, {
        design: proposed.content.design,
        registrar: command.registrar,
        number: command.number,
        ...(command.yearEnd === null ? {} : { yearEnd: command.yearEnd }),
      }),
    );
  },
});
