/** Whole tables in and out of PostgreSQL by COPY, which the driver carries but does not offer. */
import { once } from "node:events";
import { writeSync } from "node:fs";
import type { Socket } from "node:net";
import type pg from "pg";

/** The driver's connection, as far as COPY needs it (pg 8.23, pinned). */
type Wire = {
  stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
};

/** The driver calls these as the server's messages arrive. */
type Copying = {
  submit(wire: Wire): void;
  handleError(error: Error): void;
  handleCopyInResponse(wire: Wire): void;
  handleCopyData(message: { chunk: Buffer }): void;
  handleCommandComplete(): void;
  handleReadyForQuery(): void;
};

/** Copies what `statement` ("copy ... to stdout") gives into an open file; `seen` sees each piece. */
export function copyOut(
  client: pg.ClientBase,
  out: { statement: string; file: number; seen: (piece: Buffer) => void },
): Promise<void> {
  return copying(client, (settle) => ({
    ...settle,
    submit: (wire) => wire.query(out.statement),
    handleCopyInResponse: (wire) => wire.sendCopyFail("this copy only reads"),
    handleCopyData: ({ chunk }) => {
      writeSync(out.file, chunk);
      out.seen(chunk);
    },
  }));
}

/** Feeds `source` to `statement` ("copy ... from stdin"). When the source throws, so does this. */
export async function copyIn(
  client: pg.ClientBase,
  into: { statement: string; source: AsyncIterable<Buffer> },
): Promise<void> {
  let broken: { error: unknown } | undefined;
  const copied = copying(client, (settle) => ({
    ...settle,
    submit: (wire) => wire.query(into.statement),
    handleCopyInResponse: (wire) => {
      feed(wire, into.source).catch((error: unknown) => {
        broken = { error };
        wire.sendCopyFail("the source failed");
      });
    },
    handleCopyData: () => undefined,
  }));
  await copied.catch((error: unknown) => {
    throw broken === undefined ? error : broken.error;
  });
}

type Settle = Pick<Copying, "handleError" | "handleCommandComplete" | "handleReadyForQuery">;

function copying(client: pg.ClientBase, make: (settle: Settle) => Copying): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed: Error | undefined;
    const settle: Settle = {
      handleError: (error) => {
        failed = error;
        reject(error);
      },
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => {
        if (failed === undefined) resolve();
      },
    };
    client.query(make(settle) as unknown as pg.Submittable);
  });
}

async function feed(wire: Wire, source: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of source) {
    if (chunk.length === 0) continue;
    wire.sendCopyFromChunk(chunk);
    if (wire.stream.writableNeedDrain) await once(wire.stream, "drain");
  }
  wire.endCopyFrom();
}
