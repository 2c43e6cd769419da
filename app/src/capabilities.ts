/** Every capability of the application, in the order of the road. */
import type { Capability } from "./house/capability.ts";
import { archive } from "./capabilities/archive/archive.ts";
import { recordExplorer } from "./capabilities/record-explorer/record-explorer.ts";
import { publicPages } from "./capabilities/public/public.ts";
import { signIn } from "./capabilities/sign-in/sign-in.ts";
import { parties } from "./capabilities/parties/parties.ts";

export const capabilities: readonly Capability[] = [parties, archive, publicPages, recordExplorer, signIn];
