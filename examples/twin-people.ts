/** People of the invented bodies: a name, a role, an address that reaches nobody, and who admitted them. */
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Somebody } from "./story.ts";

type Given = {
  /** Their id in the story's record where one role is held twice; otherwise the role itself. */
  readonly key?: string;
  readonly organisation?: string;
  readonly daysAgo?: number;
  readonly by?: string;
  readonly how?: NonNullable<Somebody["admitted"]>["how"];
  readonly language?: "en" | "cy";
  /** People without e-mail sign in with a printed code. */
  readonly withoutEmail?: true;
};

const USUAL: Partial<Record<Role, NonNullable<Somebody["admitted"]>["how"]>> = {
  authority: "officialEmail",
  union: "unionConfirmed",
  staff: "staffList",
  user: "inPerson",
  community: "inPerson",
  adviser: "letterOfAuthority",
  member: "register",
};

export function somebody(role: Role, name: string, given: Given = {}): Somebody {
  const address = name.toLowerCase().replace(/[^a-z]+/g, ".");
  const { organisation, daysAgo, by, language } = given;
  return {
    key: given.key ?? role,
    name,
    role,
    email: given.withoutEmail ? null : `${address}@example.invalid`,
    ...(organisation === undefined ? {} : { organisation }),
    ...(language === undefined ? {} : { language }),
    ...(daysAgo === undefined
      ? {}
      : { admitted: { daysAgo, by: by ?? "lead", how: given.how ?? USUAL[role] ?? "appointed" } }),
  };
}
