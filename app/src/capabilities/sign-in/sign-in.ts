/** Signing in and out: by code, by passkey, or in a worked example by one click; and a person's own account. */
import { anyone, signedIn, type Route } from "../../platform/routes.ts";
import type { Capability } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import {
  accountPage,
  changeLanguage,
  endEverySession,
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

function routes(house: House): readonly Route[] {
  const often = { most: 30, perSeconds: 300, by: "address" } as const;
  return [
    { method: "GET", path: "/sign-in", may: anyone, answer: (c) => signInPage(house, c, []) },
    {
      method: "POST",
      path: "/sign-in",
      may: anyone,
      limit: { name: "sign-in", ...often },
      answer: (c) => askForCode(house, c),
    },
    { method: "GET", path: "/sign-in/code", may: anyone, answer: (c) => codePage(house, c, []) },
    {
      method: "POST",
      path: "/sign-in/code",
      may: anyone,
      limit: { name: "code", ...often },
      answer: (c) => enterCode(house, c),
    },
    { method: "POST", path: "/sign-out", may: anyone, answer: signOut },
    { method: "GET", path: "/sign-in/people", may: anyone, answer: (c) => peoplePage(house, c) },
    { method: "POST", path: "/sign-in/people", may: anyone, answer: (c) => enterAs(house, c) },
    { method: "GET", path: "/mail-tray", may: anyone, answer: (c) => mailTrayPage(house, c) },
    { method: "GET", path: "/account", may: signedIn, answer: (c) => accountPage(house, c) },
    {
      method: "GET",
      path: "/account/messages",
      may: signedIn,
      answer: (c) => messagesPage(house, c),
    },
    {
      method: "POST",
      path: "/account/language",
      may: signedIn,
      answer: (c) => changeLanguage(house, c),
    },
    {
      method: "POST",
      path: "/account/end-sessions",
      may: signedIn,
      answer: (c) => endEverySession(house, c),
    },
    {
      method: "POST",
      path: "/account/remove-passkey",
      may: signedIn,
      answer: (c) => removeKey(house, c),
    },
    {
      method: "POST",
      path: "/passkey/sign-in/begin",
      may: anyone,
      limit: { name: "passkey", ...often },
      answer: (c) => beginPasskey(c),
    },
    {
      method: "POST",
      path: "/passkey/sign-in/finish",
      may: anyone,
      limit: { name: "passkey", ...often },
      answer: (c) => finishPasskey(c),
    },
    {
      method: "POST",
      path: "/passkey/add/begin",
      may: signedIn,
      answer: (c) => beginRegistration(c),
    },
    {
      method: "POST",
      path: "/passkey/add/finish",
      may: signedIn,
      answer: (c) => finishRegistration(c),
    },
  ];
}

export const signIn: Capability = {
  name: "sign-in",
  words: signInWords,
  acts: [],
  scripts: [{ name: "passkey.js", entry: new URL("browser/passkey.ts", import.meta.url).pathname }],
  routes,
};
