/** The pages of a long list, by number. */
import type { Language } from "@rochdale/language/message.ts";
import { nothing } from "./html.ts";
import type { Html } from "./html.ts";
import { pagination } from "./govuk/pagination.ts";
import { word } from "./words.ts";

export type Pager = {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
};

/** Which numbers are shown: the ends, this page and its neighbours; 0 where some are left out. */
export function shownPages(page: number, pages: number): readonly number[] {
  const near = new Set([1, page - 1, page, page + 1, pages]);
  const shown: number[] = [];
  for (let n = 1; n <= pages; n += 1) {
    if (near.has(n)) shown.push(n);
    else if (shown.at(-1) !== 0) shown.push(0);
  }
  return shown;
}

/** The pager; nothing for one page. */
export function pager(language: Language, { page, pages, href }: Pager): Html {
  if (pages <= 1) return nothing;
  return pagination({
    landmarkLabel: word(language, "pages"),
    previous: page > 1 ? { href: href(page - 1), text: word(language, "previous") } : undefined,
    next: page < pages ? { href: href(page + 1), text: word(language, "next") } : undefined,
    items: shownPages(page, pages).map((n) =>
      n === 0
        ? { ellipsis: true }
        : {
            number: String(n),
            href: href(n),
            current: n === page,
            visuallyHiddenText: word(language, "page", { n }),
          },
    ),
  });
}
