/**
 * The clocks: what is due when, in law and in the house standard, and how things stand on a day.
 */
import { isObject, orRefusal, refuse } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { annualReturn } from "./annual-return.ts";
import { assetTransfer } from "./asset-transfer.ts";
import { ballot } from "./ballot.ts";
import { collectiveRedundancy } from "./collective-redundancy.ts";
import { communityRightToChallenge } from "./community-right-to-challenge.ts";
import { DayOutOfRange } from "./day.ts";
import { employeeInformation } from "./employee-information.ts";
import { readEvents, readNation } from "./events.ts";
import type { Nation } from "./events.ts";
import type { ClockFamily, ClockResult } from "./family.ts";
import { mandate } from "./mandate.ts";
import { meetingNotice } from "./meeting-notice.ts";
import { participationRequest } from "./participation-request.ts";
import { reservedContract } from "./reserved-contract.ts";
import { rightToManage } from "./right-to-manage.ts";
import { secondMeeting } from "./second-meeting.ts";

export type { ClockResult } from "./family.ts";
export type { Item, State, Basis } from "./item.ts";

const families = {
  communityRightToChallenge,
  participationRequest,
  assetTransfer,
  rightToManage,
  employeeInformation,
  collectiveRedundancy,
  meetingNotice,
  secondMeeting,
  annualReturn,
  ballot,
  mandate,
  reservedContract,
} satisfies { readonly [name: string]: ClockFamily };
export type ClockName = keyof typeof families;

/** The nations in which a clock runs. */
export function nationsOf(clock: ClockName): readonly Nation[] {
  return families[clock].nations;
}

/**
 * The items of one clock as they stand on `asOf` (the contract in tests/conformance/clock).
 * Conventions for planning, not legal advice. Bad input is answered with a refusal and its code,
 * never thrown.
 */
export function clockOf(input: unknown): ClockResult | Refusal {
  return orRefusal(() => {
    const body = isObject(input) ? input : refuse("unknownClock");
    const name = body["clock"];
    if (typeof name !== "string" || !Object.hasOwn(families, name)) return refuse("unknownClock");
    const family: ClockFamily = families[name as ClockName];
    const nation = readNation(body);
    if (!family.nations.includes(nation)) return refuse("wrongNation");
    try {
      return family.read(readEvents(body, nation, family.extendable));
    } catch (error) {
      if (error instanceof DayOutOfRange) return refuse("badDate");
      throw error;
    }
  });
}
