/** Addresses in two languages: every page is under "/cy" too. */
import type { Language } from "@rochdale/language/message.ts";

/** The address in a language, whichever it was given in. Addresses elsewhere, fragments and queries stay. */
export function inLanguage(language: Language, path: string): string {
  if (!path.startsWith("/") || path.startsWith("//")) return path;
  const plain = withoutLanguage(path);
  if (language === "en") return plain;
  return plain === "/" ? "/cy" : plain.startsWith("/?") ? `/cy${plain.slice(1)}` : `/cy${plain}`;
}

/** The address without its language: "/cy/rules" and "/rules" are one page. */
export function withoutLanguage(path: string): string {
  const [, rest] = /^\/cy(?=$|[/?#])(.*)$/s.exec(path) ?? [undefined, path];
  const found = rest ?? path;
  return found.startsWith("/") ? found : `/${found}`;
}
