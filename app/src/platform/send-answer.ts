/** Puts an answer on the wire: its type, its caching, its cookies. */
import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import { writeCookie } from "./cookies.ts";
import type { OpenContext } from "./request-context.ts";
import type { Answer, FileAnswer, SessionChange } from "./routes.ts";

/** Sends the answer of a route. `missing` answers are the caller's to render. */
export function sendAnswer(
  reply: FastifyReply,
  answer: Exclude<Answer, { missing: true }>,
  open: OpenContext,
): FastifyReply {
  const { context } = open;
  if ("session" in answer) setSession(reply, answer, context.configuration.secure);
  if ("redirect" in answer)
    return reply.header("cache-control", "no-store").redirect(answer.redirect, 303);
  if ("file" in answer) return sendFile(reply, answer);
  if ("json" in answer)
    return reply
      .code(answer.status ?? 200)
      .header("cache-control", "no-store")
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(answer.json));
  if ("text" in answer) {
    if (answer.policy !== undefined) reply.header("content-security-policy", answer.policy);
    return reply
      .code(answer.status ?? 200)
      .header("cache-control", "no-cache")
      .type(answer.type ?? "text/plain; charset=utf-8")
      .send(answer.text);
  }
  return sendPage(reply, { text: answer.html.toString(), status: answer.status ?? 200 }, open);
}

/** A page for everyone may be kept and asked about again; one for somebody signed in may not. */
export function sendPage(
  reply: FastifyReply,
  page: { text: string; status: number },
  open: OpenContext | undefined,
): FastifyReply {
  const cookie = open?.freshFormCookie();
  const secure = open?.context.configuration.secure ?? false;
  if (cookie !== undefined)
    reply.header("set-cookie", writeCookie({ kind: "form", value: cookie }, secure));
  reply.code(page.status).type("text/html; charset=utf-8");
  const forAll = page.status === 200 && open?.context.method === "GET" && !open.context.person;
  if (!forAll || open.formTokenUsed())
    return reply.header("cache-control", "no-store").send(page.text);
  const etag = `"${createHash("sha256").update(page.text).digest("base64url").slice(0, 24)}"`;
  reply.header("cache-control", "no-cache").header("etag", etag).header("vary", "cookie");
  if (reply.request.headers["if-none-match"] === etag) return reply.code(304).send();
  return reply.send(page.text);
}

function setSession(reply: FastifyReply, change: SessionChange, secure: boolean): void {
  if (change.session === undefined) return;
  const cookie =
    change.session === "end"
      ? { kind: "session" as const, value: "" }
      : {
          kind: "session" as const,
          value: change.session.token,
          expires: change.session.expires,
        };
  reply.header("set-cookie", writeCookie(cookie, secure));
}

function sendFile(reply: FastifyReply, answer: FileAnswer): FastifyReply {
  reply
    .type(answer.type)
    .header("content-disposition", disposition(answer.name, answer.inline === true))
    .header(
      "cache-control",
      answer.cache === "immutable" ? "public, max-age=31536000, immutable" : "no-cache",
    );
  return reply.send(
    answer.file instanceof Uint8Array && !Buffer.isBuffer(answer.file)
      ? Buffer.from(answer.file.buffer, answer.file.byteOffset, answer.file.byteLength)
      : answer.file,
  );
}

/** RFC 6266: the name in ASCII for old browsers, and in full. */
export function disposition(name: string, inline: boolean): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%/]/g, "_");
  const full = encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, "_")).replaceAll(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${full}`;
}
