/** The design that governs: as registered, else as frozen for the ballot. What was only proposed does not count. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import {
  designProposed,
  furtherTold,
  rulesRegistered,
  type RulesRegistered,
} from "@rochdale/facts/designs-told.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { earliest } from "./scene.ts";
import type { Scene } from "./scene.ts";

export type DesignInForce = {
  readonly design: Design4;
  /** The fact that put it in force: the registration or the freezing. */
  readonly entry: RulesRegistered | Entry<"DesignFrozen/1">;
  /** The fact since which this same design stands in the record, frozen: who acted after it has seen it. */
  readonly since: Entry;
  readonly registered: boolean;
};

/** The rules that the registrar registered; before that, the proposal that was frozen; otherwise nothing. */
export function designIn(scene: Scene): DesignInForce | undefined {
  const registered = rulesRegistered(scene.story);
  if (registered) {
    const design = furtherTold(registered.content.design);
    const since = frozenAs(scene, design) ?? registered;
    return { design, entry: registered, since, registered: true };
  }
  const frozen = latest(scene.story, "DesignFrozen/1");
  const design = frozen && designFrozenBy(scene, frozen);
  return design && { design, entry: frozen, since: frozen, registered: false };
}

function designFrozenBy(scene: Scene, frozen: Entry<"DesignFrozen/1">): Design4 | undefined {
  const proposed = designProposed(scene.story, frozen.content.version);
  return proposed && furtherTold(proposed.content.design);
}

/** The first freezing of a design that is, word for word, the one that was registered. */
function frozenAs(scene: Scene, design: Design4): Entry | undefined {
  const registered = canonicalJson(design);
  return earliest(
    all(scene.story, "DesignFrozen/1").filter((frozen) => {
      const then = designFrozenBy(scene, frozen);
      return then !== undefined && canonicalJson(then) === registered;
    }),
  );
}
