/** The design that governs: as registered, else as frozen for the ballot. What was only proposed does not count. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { latest } from "@rochdale/facts/story.ts";
import { lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";

export type DesignInForce = {
  readonly design: Design;
  /** The fact that put it in force: the registration or the freezing. */
  readonly entry: Entry<"RulesRegistered/1"> | Entry<"DesignFrozen/1">;
  readonly registered: boolean;
};

/** The rules that the registrar registered; before that, the proposal that was frozen; otherwise nothing. */
export function designIn(scene: Scene): DesignInForce | undefined {
  const registered = latest(scene.story, "RulesRegistered/1");
  if (registered) {
    return { design: registered.content.design, entry: registered, registered: true };
  }
  const frozen = latest(scene.story, "DesignFrozen/1");
  if (!frozen) return undefined;
  const proposed = lastWhere(
    scene.story,
    "DesignProposed/1",
    (entry) => entry.content.version === frozen.content.version,
  );
  if (!proposed) return undefined;
  return { design: proposed.content.design, entry: frozen, registered: false };
}
