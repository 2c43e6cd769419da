/** The roll's addresses below a ballot. */
import type { House } from "../../house/house.ts";
import { anyone, signedIn, type Route } from "../../platform/routes.ts";
import { importRoutes } from "./import-routes.ts";
import { easyReadSheet } from "./easy-read.ts";
import { deskPage } from "./page-desk.ts";
import { fixAddress, resendList } from "./page-voter.ts";
import { lookOnRoll, publicPage } from "./page-public.ts";
import { registrarRoutes } from "./registrar-page.ts";
import { closedTo, open } from "./place.ts";

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
      {
        method: "GET",
        path: `${one}/roll/easy-read.pdf`,
        may: anyone,
        answer: open(house, easyReadSheet),
      },
      {
        method: "GET",
        path: `${one}/roll/desk`,
        may: signedIn,
        answer: closedTo(house, "officers", deskPage),
      },
      {
        method: "GET",
        path: `${one}/roll/returned.csv`,
        may: signedIn,
        answer: closedTo(house, "officers", resendList),
      },
      {
        method: "POST",
        path: `${one}/roll/address`,
        may: signedIn,
        answer: closedTo(house, "scrutineer", fixAddress),
      },
      ...importRoutes(house, one),
      ...registrarRoutes(house, one),
    ];
  });
}
