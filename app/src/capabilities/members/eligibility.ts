/** Who may join a class by the rules in force: the classes there are, and the condition of each. */
import { parametersOf } from "@rochdale/facts/governance-parameters.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";

type Terms = NonNullable<ReturnType<typeof parametersOf>>["membership"]["classes"];

/** What the rules say of the classes of one kind; undefined where no rules govern yet. */
export function termsOfClass(story: Story, day: string, of: MemberClass): Terms | undefined {
  return parametersOf(story, day)?.membership.classes.filter((one) => one.kind === of);
}

/** Why somebody may not join a class: the rules have none such, or its condition is not met. Undefined where they may. */
export function mayNotJoin(
  story: Story,
  {
    day,
    of,
    meets,
  }: { readonly day: string; readonly of: MemberClass; readonly meets: boolean | null },
): { readonly field: "class" | "meets"; readonly text: Message } | undefined {
  const terms = termsOfClass(story, day, of);
  if (!terms) return undefined;
  const [first] = terms;
  const kind = { message: `enum.memberClass.${of}` };
  if (!first)
    return { field: "class", text: { message: "members.noSuchClass", values: { class: kind } } };
  if (meets !== false) return undefined;
  const condition = { message: `enum.eligibility.${first.eligibility}` };
  return {
    field: "meets",
    text: { message: "members.notEligible", values: { class: kind, condition } },
  };
}

/** Why the rows of an import are barred, as `mayNotJoin` has it; the rules are read once for each kind of row. */
export function barredOn(story: Story, day: string) {
  const told = new Map<string, Message | undefined>();
  return (of: MemberClass, meets: boolean | null): Message | undefined => {
    const kind = `${of} ${meets}`;
    if (!told.has(kind)) told.set(kind, mayNotJoin(story, { day, of, meets })?.text);
    return told.get(kind);
  };
}

/** The condition of each class among some, where the rules in force state one. */
export function conditionsOf(
  story: Story,
  day: string,
  among: ReadonlySet<MemberClass>,
): readonly Message[] {
  return [...among].flatMap((of) => {
    const [first] = termsOfClass(story, day, of) ?? [];
    if (!first || first.eligibility === "notStated") return [];
    const condition = { message: `enum.eligibility.${first.eligibility}` };
    const values = { class: { message: `enum.memberClass.${of}` }, condition };
    return [{ message: "members.import.condition", values }];
  });
}
