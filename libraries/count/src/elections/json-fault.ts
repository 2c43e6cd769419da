/** Where a text stops being JSON, for a sentence that names the place in every browser's words alike. */

type Awaited = "value" | "value or ]" | "name" | "name or }" | ":" | "," | "end";
const token =
  /[\t\n\r ]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** The place of the first letter that JSON does not allow there; the text's length where it ends too soon; null where it is JSON. */
export function faultIn(text: string): number | null {
  const open: string[] = [];
  let awaited: Awaited = "value";
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) {
      const blank = /[\t\n\r ]*/y;
      blank.lastIndex = at;
      const stop = at + (blank.exec(text)?.[0].length ?? 0);
      return stop === text.length && awaited === "end" ? null : stop;
    }
    const [whole, name, , mark] = found;
    const place = at + whole.length - whole.trimStart().length;
    const next = stepped(awaited, { open, name: name !== undefined, mark });
    if (next === null) return place;
    awaited = next;
    at += whole.length;
  }
}

type Token = {
  readonly open: string[];
  /** A text, which may be a name; without it and a mark: a number or a word. */
  readonly name: boolean;
  readonly mark: string | undefined;
};

/** What must follow a token; null where the token must not stand here. */
function stepped(awaited: Awaited, { open, name, mark }: Token): Awaited | null {
  const after = (): Awaited => (open.length === 0 ? "end" : ",");
  const wantsValue = awaited === "value" || awaited === "value or ]";
  if (mark === undefined) {
    if (wantsValue) return after();
    return name && (awaited === "name" || awaited === "name or }") ? ":" : null;
  }
  if (mark === "{" || mark === "[") {
    if (!wantsValue) return null;
    open.push(mark);
    return mark === "{" ? "name or }" : "value or ]";
  }
  if (mark === ":") return awaited === ":" ? "value" : null;
  if (mark === ",") return awaited === "," ? (open.at(-1) === "{" ? "name" : "value") : null;
  const closes = mark === "}" ? "{" : "[";
  const empty = mark === "}" ? "name or }" : "value or ]";
  if ((awaited !== "," && awaited !== empty) || open.at(-1) !== closes) return null;
  open.pop();
  return after();
}
