/** Who may speak in a case: parties are admitted by somebody already in it, who says how they checked. */
import { fact } from "@rochdale/facts/fact.ts";
import { role } from "@rochdale/facts/shapes.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts } from "../../house/act.ts";
import { addPartyPerson } from "../../house/actors.ts";
import type { Capability } from "../../house/capability.ts";
import { anyone, signedIn, type Route } from "../../platform/routes.ts";
import { peopleOfBodyPage, printCode } from "./people-page.ts";
import { mayAdmit, rolesToAdmit } from "./rules.ts";
import { partiesWords } from "./words.ts";

const WAYS = [
  "staffList",
  "letterOfAuthority",
  "officialEmail",
  "inPerson",
  "unionConfirmed",
  "appointed",
  "register",
] as const;

/** A person is admitted in a role. Their name and address stay in the tables; the record has a commitment. */
const admit = act({
  id: "parties.admit",
  may: [
    "proposer",
    "authority",
    "secretary",
    "facilitator",
    "scrutineer",
    "union",
    "adviser",
    "archivist",
  ],
  fields: (s) => ({
    role: { kind: "choice", options: rolesToAdmit(s.by.role), words: "site.role" },
    organisation: { kind: "text", optional: true },
    name: { kind: "text" },
    email: { kind: "email", optional: true },
    how: { kind: "choice", options: WAYS, words: "enum.howChecked" },
  }),
  decide(command, s) {
    const admitted = role.safeParse(command.role);
    if (!admitted.success || !mayAdmit(s.by.role, admitted.data)) {
      return problem("role", "parties.notYours");
    }
    return recordedFacts(
      fact("PartyAdmitted/1", s.by.party, s.day, {
        party: s.freshId(admitted.data),
        role: admitted.data,
        organisation: command.organisation,
        person: s.admitted?.commitment ?? null,
        checkedBy: s.by.party,
        how: command.how as (typeof WAYS)[number],
      }),
    );
  },
  admits: ({ name, email }) => ({ name, email }),
  async rows({ tx, command, situation, facts, at, admitted }) {
    const party = facts[0];
    if (party?.type !== "PartyAdmitted/1" || admitted === null)
      throw new Error("nobody was admitted");
    await addPartyPerson(tx, {
      bodyId: situation.bodyId,
      party: party.content.party,
      role: party.content.role,
      personId: admitted,
      organisation: command.organisation,
      since: at,
    });
  },
});

export const parties: Capability = {
  name: "parties",
  words: partiesWords,
  acts: [admit],
  routes: (house) =>
    ["/cases", "/mutuals"].flatMap((base): Route[] => [
      {
        method: "GET",
        path: `${base}/:slug/people`,
        may: anyone,
        answer: (context) => peopleOfBodyPage(house, context),
      },
      {
        method: "POST",
        path: `${base}/:slug/people`,
        may: signedIn,
        limit: { name: "printed-code", most: 60, perSeconds: 3600, by: "person" },
        answer: (context) => printCode(house, context),
      },
    ]),
  tasks(story) {
    const unions = all(story, "PartyAdmitted/1").filter((e) => e.content.role === "union");
    return [
      {
        id: "parties",
        group: "exploring",
        order: 15,
        name: { message: "parties.task" },
        hint: { message: "parties.task.hint", values: { unions: unions.length } },
        state: latest(story, "PartyAdmitted/1") ? "done" : "open",
        page: "people",
        acts: ["parties.admit"],
      },
    ];
  },
};
