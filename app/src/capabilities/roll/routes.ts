/** The roll's addresses below a ballot. */
import type { House } from "../../house/house.ts";
import { anyone, type Route } from "../../platform/routes.ts";
import { importRoutes } from "./import-routes.ts";
import { lookOnRoll, publicPage } from "./page-public.ts";
import { open } from "./place.ts";

export function rollRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].flatMap((base): Route[] => {
    const one = `${base}/:slug/ballots/:n`;
    return [
      { method: "GET", path: `${one}/roll`, may: anyone, answer: open(house, publicPage) },
      {
        method: "POST",
        path: `${one}/roll`,
        may: anyone,
        limit: { name: "roll", most: 20, perSeconds: 3600, by: "address" },
        answer: open(house, lookOnRoll),
      },
      ...importRoutes(house, one),
    ];
  });
}
