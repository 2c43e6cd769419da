/** How stories are told: a step in one line, and lists of invented names for sealed papers. */
import type { Step, ToldRelative } from "./story.ts";

/** So many days before loading, somebody does something. */
export function step(daysAgo: number, by: string, act: string, told: ToldRelative = {}): Step {
  return { daysAgo, by, act, told };
}

/** The same, and a rule of the house must refuse it: the refusal is part of the story. */
export function refusedStep(
  daysAgo: number,
  by: string,
  given: { readonly act: string; readonly told: ToldRelative; readonly refusedBy: string },
): Step {
  return { daysAgo, by, ...given };
}

const GIVEN = [
  "Jo",
  "Samir",
  "Beth",
  "Elin",
  "Marcus",
  "Priya",
  "Tom",
  "Aisha",
  "Gwen",
  "Dewi",
  "Kofi",
  "Marta",
  "Liam",
  "Nia",
  "Omar",
  "Petra",
  "Quentin",
  "Rosa",
  "Sian",
  "Tariq",
  "Una",
  "Viktor",
  "Wanda",
  "Yusuf",
];
const FAMILY = [
  "Hartley",
  "Patel",
  "Lowe",
  "Rees",
  "Bell",
  "Nair",
  "Ferris",
  "Khan",
  "Morgan",
  "Price",
  "Mensah",
  "Kowalska",
  "Doyle",
  "Evans",
  "Haddad",
  "Novak",
  "Ash",
  "Silva",
  "Pugh",
  "Aziz",
  "Byrne",
  "Horvat",
  "Thorne",
  "Demir",
  "Okafor",
];

/** Invented full names, no two alike, up to 600. */
export function inventedNames(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => {
    const n = i + from;
    const given = GIVEN[n % GIVEN.length] ?? "Jo";
    const family = FAMILY[(n + Math.floor(n / GIVEN.length) * 7) % FAMILY.length] ?? "Ash";
    return `${given} ${family}`;
  });
}

/** One name a line, as a signature list is sent. */
export function signatures(count: number): string {
  return inventedNames(count).join("\n");
}

/** A roll for a ballot: "reference;name;e-mail or empty", nobody with an address. */
export function rollLines(count: number, prefix = "S"): string {
  return inventedNames(count)
    .map((name, i) => `${prefix}${String(i + 1).padStart(4, "0")};${name};`)
    .join("\n");
}
