/** The guarantees of control that a time-line follows, each told from the test of a structure. */
import type { Message } from "@rochdale/language/message.ts";
import { namesOf, sideOf, someUnknown, votesOf } from "./control-evidence.ts";
import type { Controlled } from "./control-evidence.ts";
import { sentence } from "./sentence.ts";

/** Whether a guarantee holds, null where that is not known, and why. */
export type Told = { readonly held: boolean | null; readonly because: Message };
/** A guarantee, told from the test of workers and users; undefined where there is none to tell from. */
export type Row = {
  readonly guarantee: Message;
  readonly of: (control: Controlled | undefined) => Told;
};

/** In the order of the page: outsiders first, then the public partner, workers and users, and the board. */
export const rowsOfControl: readonly Row[] = [
  row("noOutsiderPasses", noOutsiderPasses),
  row("noOutsiderChanges", noOutsiderChanges),
  row("publicSay", publicSay),
  row("insidersBlock", insidersBlock),
  row("outsidersCannotPass", outsidersCannotPass),
  row("insidersElect", insidersElect),
  row("insidersControl", insidersControl),
];

function row(name: string, tell: (control: Controlled) => Told): Row {
  return {
    guarantee: sentence(`guarantee.${name}`),
    of: (control) =>
      control ? tell(control) : { held: null, because: sentence("guarantee.notKnown") },
  };
}

/** What these holders can do breaks the guarantee; where nobody knows who some of them are, it is not known. */
function against(control: Controlled, holders: readonly string[]): Told {
  const because = holding(control, holders);
  return { held: someUnknown(control, holders) ? null : false, because };
}

const notStated: Told = { held: null, because: sentence("guarantee.notStated") };

function noOutsiderPasses(control: Controlled): Told {
  const pass = control.result.decisions.ordinary?.witness.outsidersPass;
  if (pass?.length === 1) return against(control, pass);
  return { held: true, because: largestOutside(control) };
}

function noOutsiderChanges(control: Controlled): Told {
  const rules = rulesOf(control);
  if (!rules) return notStated;
  const pass = rules.witness.outsidersPass;
  if (pass?.length === 1) return against(control, pass);
  return { held: true, because: largestOutside(control) };
}

function publicSay(control: Controlled): Told {
  const partners = Object.entries(control.result.holders)
    .filter(([, holder]) => holder.class === "publicBody")
    .map(([id]) => id);
  if (partners.length === 0) return { held: false, because: sentence("guarantee.noPublic") };
  return { held: true, because: holding(control, partners) };
}

function insidersBlock(control: Controlled): Told {
  const rules = rulesOf(control);
  if (!rules) return notStated;
  const pass = rules.witness.outsidersPass;
  if (pass) return against(control, pass);
  return { held: true, because: holding(control, sideOf(control, "inside")) };
}

function outsidersCannotPass(control: Controlled): Told {
  const pass = control.result.decisions.ordinary?.witness.outsidersPass;
  if (pass) return against(control, pass);
  return { held: true, because: holding(control, sideOf(control, "inside")) };
}

function insidersElect(control: Controlled): Told {
  if (!control.source.ownership.board && !control.source.ownership.decisions.appointDirectors) {
    return notStated;
  }
  const { board } = control.result.decisions;
  if (board.insidersCanPass) return { held: true, because: sentence("guarantee.boardOurs") };
  const blocking = board.witness.outsidersPass ?? board.witness.outsidersBlock ?? [];
  return against(control, blocking);
}

function insidersControl(control: Controlled): Told {
  const inside = sideOf(control, "inside");
  const verdict = control.result.verdict;
  const held = verdict === "notProven" ? null : verdict === "pass";
  return { held, because: inside.length > 0 ? holding(control, inside) : noInsider };
}

const noInsider = sentence("guarantee.noInsider");

/** The line for changing rules: as stated, else that of special resolutions. */
function rulesOf({ result }: Controlled) {
  return result.decisions.rulesChange ?? result.decisions.special;
}

/** "Equiniti: 75 of 100 (75.0%)", or several holders together. */
function holding(control: Controlled, holders: readonly string[]): Message {
  const set = new Set(holders);
  return sentence("guarantee.holding", {
    holders: namesOf(control, holders),
    votes: { of: votesOf(control, (id) => set.has(id)) },
  });
}

function largestOutside(control: Controlled): Message {
  const outside = sideOf(control, "outside").map((id) => ({
    id,
    votes: votesOf(control, (one) => one === id)[0],
  }));
  const most = outside.reduce<(typeof outside)[number] | undefined>(
    (best, one) => (!best || one.votes > best.votes ? one : best),
    undefined,
  );
  return most ? holding(control, [most.id]) : sentence("guarantee.noOutsider");
}
