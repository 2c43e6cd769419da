/** Sign-in by passkey: four questions that the page's script asks; without a script there is the code. */
import {
  authenticationOptions,
  registrationOptions,
  verifyAuthentication,
  verifyRegistration,
} from "../../platform/passkeys.ts";
import type { Answer, Context } from "../../platform/routes.ts";

const site = (context: Context) => ({ db: context.db, configuration: context.configuration });
const refused: Answer = { json: { ok: false }, status: 400 };

export async function beginPasskey(context: Context): Promise<Answer> {
  return { json: await authenticationOptions(site(context), context.now) };
}

export async function finishPasskey(context: Context): Promise<Answer> {
  const sent = shape(context.json);
  if (!sent) return refused;
  const result = await verifyAuthentication(site(context), sent as never, context.now);
  return result.ok ? { json: { ok: true }, session: result.session } : refused;
}

export async function beginRegistration(context: Context): Promise<Answer> {
  if (!context.person) return refused;
  return { json: await registrationOptions(site(context), context.person, context.now) };
}

export async function finishRegistration(context: Context): Promise<Answer> {
  const sent = shape(context.json);
  if (!sent || !context.person) return refused;
  const { name } = context.json as { name?: unknown };
  const called =
    typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 60) : "passkey";
  const made = { ...sent, person: context.person, name: called };
  return (await verifyRegistration(site(context), made as never, context.now))
    ? { json: { ok: true } }
    : refused;
}

function shape(json: unknown): { challengeId: string; response: object } | null {
  if (json === null || typeof json !== "object") return null;
  const { challengeId, response } = json as Record<string, unknown>;
  if (typeof challengeId !== "string" || response === null || typeof response !== "object")
    return null;
  return { challengeId, response: response as object };
}
