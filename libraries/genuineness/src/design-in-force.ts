/** The design that governs: as registered, else as frozen for the ballot. What was only proposed does not count. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import { earliest, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";

export type DesignInForce = {
  readonly design: Design;
  /** The fact that put it in force: the registration or the freezing. */
  readonly entry: Entry<"RulesRegistered/1"> | Entry<"DesignFrozen/1">;
  /** The fact since which this same design stands in the record, frozen: who acted after it has seen it. */
  readonly since: Entry;
  readonly registered: boolean;
};

/** The rules that the registrar registered; before that, the proposal that was frozen; otherwise nothing. */
export function designIn(scene: Scene): DesignInForce | undefined {
  const registered = latest(scene.story, "RulesRegistered/1");
  if (registered) {
    const { design } = registered.content;
    const since = frozenAs(scene, design) ?? registered;
    return { design, entry: registered, since, registered: true };
  }
  const frozen = latest(scene.story, "DesignFrozen/1");
  const design = frozen && designFrozenBy(scene, frozen);
  return design && { design, entry: frozen, since: frozen, registered: false };
}

function designFrozenBy(scene: Scene, frozen: Entry<"DesignFrozen/1">): Design | undefined {
  const { version } = frozen.content;
  return lastWhere(scene.story, "DesignProposed/1", (entry) => entry.content.version === version)
    ?.content.design;
}

/** The first freezing of a design that is, word for word, the one that was registered. */
function frozenAs(scene: Scene, design: Design): Entry | undefined {
  const registered = JSON.stringify(design);
  return earliest(
    all(scene.story, "DesignFrozen/1").filter(
      (frozen) => JSON.stringify(designFrozenBy(scene, frozen)) === registered,
    ),
  );
}
