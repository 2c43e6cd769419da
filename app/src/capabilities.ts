/** Every capability of the application, in the order of the road. */
import { archive } from "./capabilities/archive/archive.ts";
import { asking } from "./capabilities/asking/asking.ts";
import { caseRoad } from "./capabilities/case-road/case-road.ts";
import { consultation } from "./capabilities/consultation/consultation.ts";
import { decisions } from "./capabilities/decisions/decisions.ts";
import { parties } from "./capabilities/parties/parties.ts";
import { publicPages } from "./capabilities/public/public.ts";
import { recordExplorer } from "./capabilities/record-explorer/record-explorer.ts";
import { request } from "./capabilities/request/request.ts";
import { scoping } from "./capabilities/scoping/scoping.ts";
import { signIn } from "./capabilities/sign-in/sign-in.ts";
import { support } from "./capabilities/support/support.ts";
import type { Capability } from "./house/capability.ts";

export const capabilities: readonly Capability[] = [
  publicPages,
  signIn,
  asking,
  parties,
  request,
  scoping,
  consultation,
  support,
  decisions,
  caseRoad,
  recordExplorer,
  archive,
];
