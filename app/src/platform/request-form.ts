/** Reads the body of a POST within its limits: fields, files, or JSON. */
import type { FastifyRequest } from "fastify";
import { emptyForm, FIELDS_MAX, formOf, type Form, type UploadedFile } from "./form.ts";
import type { FileLimits, Route } from "./routes.ts";

/** What was sent is larger than the route takes. */
export class TooBig extends Error {
  override name = "TooBig";
}
/** What was sent is not what a browser sends. */
export class BadRequest extends Error {
  override name = "BadRequest";
}

export const FORM_BYTES = 1_000_000;
const FIELD_BYTES = 200_000;
/** For the headers of the parts. */
const OVERHEAD_BYTES = 100_000;

export type ReadBody = { form: Form; json: unknown };

/** Reads the body. Throws TooBig or BadRequest. */
export async function readBody(request: FastifyRequest, route: Route): Promise<ReadBody> {
  const body: unknown = request.body;
  if (request.isMultipart()) return { form: await readParts(request, route), json: undefined };
  if (body instanceof URLSearchParams) return { form: formOf(body), json: undefined };
  return { form: emptyForm, json: body ?? undefined };
}

/** The fields of application/x-www-form-urlencoded, as the browser wrote them. */
export function parseFields(text: string): URLSearchParams {
  const fields = new URLSearchParams(text);
  if (fields.size > FIELDS_MAX) throw new TooBig("too many fields");
  return fields;
}

async function readParts(request: FastifyRequest, route: Route): Promise<Form> {
  const files: FileLimits = route.files ?? { most: 0, bytesEach: 0 };
  const most = files.most * files.bytesEach + (route.formBytes ?? FORM_BYTES) + OVERHEAD_BYTES;
  if (Number(request.headers["content-length"] ?? 0) > most * 2) throw new TooBig("body");
  const pairs: [string, string][] = [];
  const uploaded: UploadedFile[] = [];
  const limits = {
    files: files.most,
    // One byte more than allowed is kept: whoever stores the file sees that it is too big.
    fileSize: files.bytesEach + 1,
    fields: FIELDS_MAX,
    fieldSize: FIELD_BYTES,
    parts: FIELDS_MAX + files.most,
  };
  let total = 0;
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === "file") {
        const bytes = await part.toBuffer();
        total += bytes.length;
        uploaded.push({ field: part.fieldname, name: part.filename ?? "", bytes });
      } else {
        if (part.valueTruncated || part.fieldnameTruncated) throw new TooBig("field");
        const value = typeof part.value === "string" ? part.value : "";
        total += value.length;
        pairs.push([part.fieldname, value]);
      }
      if (total > most) throw new TooBig("body");
    }
  } catch (error) {
    throw asOurs(error);
  }
  return formOf(pairs, uploaded);
}

function asOurs(error: unknown): unknown {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code?.endsWith("_LIMIT") || statusCode === 413) return new TooBig(String(code));
  if (statusCode !== undefined && statusCode < 500) return new BadRequest(String(code));
  // busboy's own errors have no code: the body ended early or is malformed
  if (error instanceof Error && code === undefined && !(error instanceof TooBig))
    return new BadRequest(error.message);
  return error;
}
