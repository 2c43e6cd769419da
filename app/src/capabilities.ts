/** Every capability of the application, in the order of the road. */
import { archive } from "./capabilities/archive/archive.ts";
import { asking } from "./capabilities/asking/asking.ts";
import { books } from "./capabilities/books/books.ts";
import { booth } from "./capabilities/booth/booth.ts";
import { caseRoad } from "./capabilities/case-road/case-road.ts";
import { citizensDividend } from "./capabilities/citizens-dividend/citizens-dividend.ts";
import { consultation } from "./capabilities/consultation/consultation.ts";
import { contract } from "./capabilities/contract/contract.ts";
import { decisions } from "./capabilities/decisions/decisions.ts";
import { disputes } from "./capabilities/disputes/disputes.ts";
import { elections } from "./capabilities/elections/elections.ts";
import { governance } from "./capabilities/governance/governance.ts";
import { keys } from "./capabilities/keys/keys.ts";
import { ledger } from "./capabilities/ledger/ledger.ts";
import { meetings } from "./capabilities/meetings/meetings.ts";
import { members } from "./capabilities/members/members.ts";
import { participation } from "./capabilities/participation/participation.ts";
import { openBook } from "./capabilities/open-book/open-book.ts";
import { parties } from "./capabilities/parties/parties.ts";
import { partnership } from "./capabilities/partnership/partnership.ts";
import { payment } from "./capabilities/payment/payment.ts";
import { performance } from "./capabilities/performance/performance.ts";
import { programme } from "./capabilities/programme/programme.ts";
import { publicPages } from "./capabilities/public/public.ts";
import { publishing } from "./capabilities/publishing/publishing.ts";
import { quality } from "./capabilities/quality/quality.ts";
import { recordExplorer } from "./capabilities/record-explorer/record-explorer.ts";
import { request } from "./capabilities/request/request.ts";
import { roll } from "./capabilities/roll/roll.ts";
import { scoping } from "./capabilities/scoping/scoping.ts";
import { secretBallot } from "./capabilities/secret-ballot/secret-ballot.ts";
import { settingUp } from "./capabilities/set-up/set-up.ts";
import { signIn } from "./capabilities/sign-in/sign-in.ts";
import { support } from "./capabilities/support/support.ts";
import { surplus } from "./capabilities/surplus/surplus.ts";
import { today } from "./capabilities/today/today.ts";
import { transfer } from "./capabilities/transfer/transfer.ts";
import { windingUp } from "./capabilities/winding-up/winding-up.ts";
import type { Capability } from "./house/capability.ts";

export const capabilities: readonly Capability[] = [
  publicPages,
  signIn,
  asking,
  parties,
  request,
  scoping,
  consultation,
  contract,
  partnership,
  payment,
  transfer,
  roll,
  keys,
  secretBallot,
  settingUp,
  booth,
  support,
  decisions,
  governance,
  members,
  meetings,
  elections,
  participation,
  ledger,
  books,
  quality,
  performance,
  openBook,
  publishing,
  surplus,
  citizensDividend,
  disputes,
  windingUp,
  programme,
  today,
  caseRoad,
  recordExplorer,
  archive,
];
