/** The state of a thing in a word or two, in one of six manners. */
import type { Html, Text } from "./html.ts";
import { toHtml } from "./html.ts";
import { tag } from "./govuk/tag.ts";

/** `done` is quiet, `act` asks for the reader's hand, `stop` bars the way, `late` is due soon, `wait` needs nothing yet. */
export type TagKind = "plain" | "done" | "act" | "stop" | "late" | "wait";

/** A tag. Its words carry the meaning; its colour repeats it. */
export function tagged(text: Text, kind: TagKind = "plain"): Html {
  return tag({
    html: toHtml(text),
    classes: kind === "plain" ? "rd-tag" : `rd-tag rd-tag--${kind}`,
  });
}
