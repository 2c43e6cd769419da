/** The link that an act shows before it is done: suppose the change first, and see what it would do to control. */
import type { Act, Situation } from "../../house/act.ts";
import type { EventKind } from "./what-if.ts";

/** What an act would change: who gains or loses, as the page of control asks for it. */
export type SupposedFirst = {
  readonly event: EventKind;
  readonly holder?: string;
  readonly version?: number;
};

/** For an act that changes control: the link to suppose the change first, with what is known of it filled in. */
export function supposeFirst(
  supposed: SupposedFirst | ((situation: Situation) => SupposedFirst),
): NonNullable<Act["lookFirst"]> {
  return (situation) => {
    const known = typeof supposed === "function" ? supposed(situation) : supposed;
    const query = Object.entries(known).map(
      ([name, value]) => `${name}=${encodeURIComponent(String(value))}`,
    );
    return {
      page: `/control?${query.join("&")}#what-if`,
      words: { message: "governance.supposeFirst" },
    };
  };
}
