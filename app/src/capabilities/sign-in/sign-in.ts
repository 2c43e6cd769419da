/** Signing in and out: by code, by passkey, or in a worked example by one click; and a person's own account. */
import {
  anyone,
  signedIn,
  type Answer,
  type Context,
  type Permission,
  type Route,
} from "../../platform/routes.ts";
import type { Capability } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import {
  accountPage,
  changeLanguage,
  endEverySession,
  eraseAccount,
  messagesPage,
  removeKey,
} from "./account.ts";
import { askForCode, codePage, enterCode, signInPage, signOut } from "./by-code.ts";
import { enterAs, mailTrayPage, peoplePage } from "./examples.ts";
import {
  beginPasskey,
  beginRegistration,
  finishPasskey,
  finishRegistration,
} from "./by-passkey.ts";
import { signInWords } from "./words.ts";

type Page = (house: House, context: Context) => Promise<Answer>;
type Doing = {
  readonly path: string;
  readonly page: Page;
  readonly may?: Permission;
  readonly limit?: string;
};

/** Few tries for those who are not signed in: codes and passkeys are guessed elsewhere too. */
function post(house: House, { path, page, may = anyone, limit }: Doing): Route {
  const often = { most: 30, perSeconds: 300, by: "address" } as const;
  return {
    method: "POST",
    path,
    may,
    ...(limit === undefined ? {} : { limit: { name: limit, ...often } }),
    answer: (context) => page(house, context),
  };
}

function get(
  house: House,
  path: string,
  given: { readonly page: Page; readonly may?: Permission },
): Route {
  const { page, may = anyone } = given;
  return { method: "GET", path, may, answer: (context) => page(house, context) };
}

function routes(house: House): readonly Route[] {
  return [
    get(house, "/sign-in", { page: (h, c) => signInPage(h, c, []) }),
    post(house, { path: "/sign-in", page: askForCode, limit: "sign-in" }),
    get(house, "/sign-in/code", { page: (h, c) => codePage(h, c, []) }),
    post(house, { path: "/sign-in/code", page: enterCode, limit: "code" }),
    post(house, { path: "/sign-out", page: (_, c) => signOut(c) }),
    get(house, "/sign-in/people", { page: peoplePage }),
    post(house, { path: "/sign-in/people", page: enterAs }),
    get(house, "/mail-tray", { page: mailTrayPage }),
    get(house, "/account", { page: (h, c) => accountPage(h, c), may: signedIn }),
    get(house, "/account/messages", { page: messagesPage, may: signedIn }),
    post(house, { path: "/account/language", page: changeLanguage, may: signedIn }),
    post(house, { path: "/account/end-sessions", page: endEverySession, may: signedIn }),
    post(house, { path: "/account/erase", page: eraseAccount, may: signedIn }),
    post(house, { path: "/account/remove-passkey", page: removeKey, may: signedIn }),
    post(house, {
      path: "/passkey/sign-in/begin",
      page: (_, c) => beginPasskey(c),
      limit: "passkey",
    }),
    post(house, {
      path: "/passkey/sign-in/finish",
      page: (_, c) => finishPasskey(c),
      limit: "passkey",
    }),
    post(house, {
      path: "/passkey/add/begin",
      page: (_, c) => beginRegistration(c),
      may: signedIn,
    }),
    post(house, {
      path: "/passkey/add/finish",
      page: (_, c) => finishRegistration(c),
      may: signedIn,
    }),
  ];
}

export const signIn: Capability = {
  name: "sign-in",
  words: signInWords,
  acts: [],
  scripts: [{ name: "passkey.js", entry: new URL("browser/passkey.ts", import.meta.url).pathname }],
  routes,
};
