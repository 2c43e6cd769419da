/** A change of a structure, as a sentence. */
import type { Change } from "@rochdale/control/change.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";

const says = (name: string, values: Message["values"] = {}): Message => ({
  message: `governance.step.${name}`,
  values,
});
const kindWords = (kind: string): Message => ({ message: `enum.decisionKind.${kind}` });
const over = (kinds: readonly string[]): readonly Message[] => kinds.map(kindWords);

/** What to do, naming the holders; `nameOf` gives the name of a holder of a real structure. */
export function changeInWords(change: Change, nameOf: (id: string) => Message): Message {
  switch (change.is) {
    case "votes":
    case "seats":
    case "places": {
      const { to, from, amount } = change;
      const name = `${change.is}.${from === null ? "new" : "moved"}`;
      const inside = change.is === "places" ? { in: [nameOf(change.in)] } : {};
      const source = from === null ? {} : { from: [nameOf(from)] };
      return says(name, { amount, to: [nameOf(to)], ...source, ...inside });
    }
    case "grantVeto":
      return says("grantVeto", { holder: [nameOf(change.holder)], over: over(change.over) });
    case "limitVeto": {
      const holder = [nameOf(change.holder)];
      return change.left.length === 0
        ? says("endVeto", { holder })
        : says("limitVeto", { holder, left: over(change.left) });
    }
    case "castingVote":
      return says("castingVote", { to: [nameOf(change.to)], of: kindWords(change.of) });
    case "line": {
      const { fraction, relation } = change;
      const line = { message: `governance.line.${relation}`, values: { fraction } };
      return says("line", { kind: kindWords(change.kind), line });
    }
    case "shown":
      return says("shown", { holder: [nameOf(change.holder)] });
  }
}

/** The same, in a design: classes by their names, managers as managers. */
export function changeWords(change: Change, design: Design4): Message {
  return changeInWords(change, (id) => {
    const one = design.classes.find((other) => other.id === id);
    if (one) return { message: "governance.name", values: { name: one.name } };
    const managed = design.classes.find((other) => id.startsWith(`${other.id}-managers`));
    if (managed) return { message: "governance.managersOf", values: { name: managed.name } };
    return {
      message: id === "members" ? "governance.allMembers" : "governance.name",
      values: { name: id },
    };
  });
}
