/** Real addresses for every route: each parameter filled with what the bodies at hand have. */
import { lawRegister } from "@rochdale/genuineness/law.ts";
import { houseTables } from "../../app/src/house/tables.ts";
import { monthBefore } from "../../examples/twin-days.ts";
import type { Application } from "../../app/src/application.ts";
import type { Route } from "../../app/src/platform/routes.ts";

/** The addresses of a route, without the language's prefix. Throws on a parameter that nobody has sampled. */
export type Addresses = (route: Pick<Route, "path">) => readonly string[];

type Samples = (parameter: string, path: string) => readonly string[];

/** Samples for bodies by slug; `acts` names the acts whose forms are asked for, all unless told. */
export async function addressesOf(
  { application }: { readonly application: Application },
  slugs: readonly string[],
  acts: readonly string[] = [...application.house.acts.keys()],
): Promise<Addresses> {
  const { db } = application.house;
  const documents = await houseTables(db)
    .selectFrom("body_document")
    .innerJoin("body", "body.body_id", "body_document.body_id")
    .select("commitment")
    .where("slug", "in", slugs)
    .limit(3)
    .execute();
  const leaf = await houseTables(db).selectFrom("fact").select("leaf").executeTakeFirstOrThrow();
  const samples: Samples = (parameter, path) => {
    const filled: Record<string, readonly string[]> = {
      slug: slugs,
      act: acts,
      n: ["1"],
      c: ["1"],
      file: ["report.json"],
      number: ["1"],
      position: ["0", "1"],
      commitment: documents.map((row) => row.commitment),
      fingerprint: [leaf.leaf.toString("hex")],
      right: ["rightToRequest"],
      id: [lawRegister[0]?.id ?? ""],
      heading: ["pay"],
      month: ["2026-10"],
      period: [monthBefore(application.house.clock.today(), 1)],
      year: ["2025-26"],
      round: ["2026-27"],
      organisation: ["alder.csv"],
      list: ["list-1"],
      kind: ["tariff"],
      import: ["019aa000-0000-7000-8000-000000000000"],
      "*": ["0/000.p/2"],
    };
    const found = filled[parameter];
    if (!found) throw new Error(`no sample for ${parameter} of ${path}: add one`);
    return found;
  };
  return ({ path }) => filledIn(path, samples);
}

function filledIn(path: string, samples: Samples): string[] {
  const next = /:([a-zA-Z]+)|\*/.exec(path);
  if (!next) return [path];
  const before = path.slice(0, next.index);
  const after = path.slice(next.index + next[0].length);
  return samples(next[1] ?? "*", path).flatMap((value) =>
    filledIn(before + value + after, samples),
  );
}
