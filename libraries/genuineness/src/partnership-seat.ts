/** The public partner in governance: it sits there, and cannot decide alone or stop the running of the body. */
import type { Ownership } from "@rochdale/facts/governance.ts";
import { standingOf, type Standing } from "@rochdale/control/standing.ts";
import { readStatement } from "@rochdale/control/statement.ts";
import { reasonsAgainst } from "@rochdale/control/verdict.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import type { Message } from "@rochdale/language/message.ts";
import { controlSourceOf } from "./control-evidence.ts";
import { controlInput } from "./control-of-design.ts";
import { calledPartnership } from "./partnership-kept.ts";
import { versionIn, versionsAgreed } from "./partnership.ts";
import { findingRule, met, notMet, notProven, type Judgement } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/**
 * The public partner's engagement "in the governance of the co-op" (Murray, as quoted by Simon), and ownership and control
 * by workers and users "rather than government" (Simon, of the 2013 guidance). Our reading: public bodies have at least the seats that
 * were promised, and cannot, all of them together, pass or stop ordinary decisions, have the board, or change the rules.
 */
export const partnerSits = findingRule({
  id: "partnerSits",
  group: "contract",
  version: 1,
  law: "murray-partnership",
  beneficiary: "proposers",
  wanted: "registrar",
  doesNotApply: (scene) =>
    versionsAgreed(scene.story).length > 0 || calledPartnership(scene)
      ? undefined
      : sentence("doesNotApply.noPartnership"),
  judge: judgeSeat,
});

const words = (name: string, values?: Message["values"]) =>
  sentence(`finding.partnerSits.${name}`, values);

function judgeSeat(scene: Scene): Judgement {
  const source = controlSourceOf(scene);
  if (!source) return notProven(words("noRules"), words("change.rules"));
  const place = partnersPlace(source.ownership);
  const versions = versionsAgreed(scene.story);
  const version = versionIn(scene.story, scene.day.slice(0, 7)) ?? versions.at(-1);
  const grounds = { rests: source.rests, also: [version?.offer, version?.agreed] };
  if (place === null) return notProven(words("unreadable"), words("change.rules"), grounds);
  const { seats, allSeats, control } = place;
  if (allSeats === 0) return notProven(words("noBoard"), words("change.rules"), grounds);
  if (control === "yes") return notMet(words("controls"), words("change.less"), grounds);
  const promised = version?.terms.seat?.seats ?? 1;
  if (seats === 0) return notMet(words("noSeat"), words("change.seat"), grounds);
  if (seats < promised) {
    return notMet(words("fewer", { seats, promised }), words("change.seat"), grounds);
  }
  if (control === "unknown") return notProven(words("unknown"), words("change.known"), grounds);
  const held = { seats: { of: [seats, allSeats] as const } };
  return met(words("met", held), words("change.lose"), grounds);
}

export type PartnersPlace = {
  /** Seats of public bodies on the board, of all its seats. */
  readonly seats: number;
  readonly allSeats: number;
  /** Whether public bodies control; `unknown` where holders that nobody knows could make it so. */
  readonly control: "no" | "yes" | "unknown";
};

/** Where public bodies stand by an ownership, looked through; null where it cannot be read. */
export function partnersPlace(ownership: Ownership): PartnersPlace | null {
  const standing = orRefusal(() =>
    standingOf(readStatement(controlInput(ownership, "workersAndUsers"))),
  );
  if (isRefusal(standing)) return null;
  const classOf = (id: string) => standing.classOf(standing.commander.get(id) ?? id);
  const board = Object.entries(ownership.board?.seats ?? {});
  const seated = (of: typeof board) => of.reduce((sum, [, count]) => sum + count, 0);
  const isPartner = (id: string) => classOf(id) === "publicBody";
  const mayBePartner = (id: string) => isPartner(id) || classOf(id) === "unknown";
  return {
    seats: seated(board.filter(([id]) => isPartner(id))),
    allSeats: seated(board),
    control: controls(standing, isPartner)
      ? "yes"
      : controls(standing, mayBePartner)
        ? "unknown"
        : "no",
  };
}

/** With these alone on the outside: whether they can decide, or stop the running. Rules that are not stated say nothing of it. */
function controls(standing: Standing, outside: (id: string) => boolean): boolean {
  return reasonsAgainst(standing, (id) => !outside(id)).some(
    (reason) => !reason.startsWith("ruleNotStated:"),
  );
}
