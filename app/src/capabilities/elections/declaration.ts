/** The declaration of a result as a paper: sentences in both languages, names only of those who agreed to be named. */
import type { Report } from "@rochdale/count/elections/report.ts";
import { declarationOf } from "@rochdale/count/elections/declaration.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { declarationWords } from "@rochdale/count/elections/words-declaration.ts";
import type { Language } from "@rochdale/language/message.ts";
import { say } from "@rochdale/language/say.ts";
import type { Contest } from "./rules-elections.ts";

/** How the public reads a candidate who did not agree to be named: by their place on the paper. */
export const NAMELESS = { en: "Candidate", cy: "Ymgeisydd" } as const;

/** Names as public pages and papers have them, in the order of the paper. */
export function publicNames(
  contest: Contest,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const agreed = new Set(
    contest.candidates.filter((one) => one.nominated.content.named).map((one) => one.id),
  );
  return (contest.closing?.standing ?? []).map((sign, at) => {
    const name = agreed.has(sign) ? names.get(sign) : undefined;
    return name ?? `${NAMELESS[language]} ${at + 1}`;
  });
}

export type Declaring = {
  readonly report: Report;
  readonly contest: Contest;
  readonly body: string;
  readonly officer: string | null;
  readonly on: string;
  readonly names: ReadonlyMap<string, string>;
};

const OFFICER = { en: "The returning officer", cy: "Y swyddog canlyniadau" } as const;

/** The text of the declaration, English and then Welsh. */
export function declarationText(given: Declaring): string {
  return (["en", "cy"] as const).map((language) => inLanguage(language, given)).join("\n\n\n");
}

function inLanguage(language: Language, given: Declaring): string {
  const { report, contest, body, on } = given;
  const rules = presetNamed(report.rules);
  if (!rules) throw new Error(`no rules ${report.rules}`);
  const parts = declarationOf({
    report: { ...report, candidates: publicNames(contest, given.names, language) },
    rules,
    contest: contest.name,
    body,
    electorate: contest.eligible,
    officer: given.officer ?? OFFICER[language],
    on,
  });
  return parts
    .map(({ sentences, items = [] }) =>
      [
        sentences.map((one) => say(declarationWords, language, one)).join(" "),
        ...items.map((one) => `- ${say(declarationWords, language, one)}`),
      ].join("\n"),
    )
    .join("\n\n");
}
