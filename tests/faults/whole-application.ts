/** The whole application as a process of its own, on a folder of its own, for the tests that kill it. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { until } from "../shell/until.ts";

export type Living = {
  readonly at: string;
  readonly child: ChildProcess;
  /** Its exit code once it has ended; null where it was killed. */
  readonly gone: Promise<number | null>;
};

/** Starts it as `npm start -- --empty` does, and waits until it is ready. */
export async function startIn(folder: string, port: number): Promise<Living> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ["app/src/main.ts", "--empty"], {
    env: { ...env, DATA_DIR: folder, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let ended = false;
  const gone = new Promise<number | null>((done) => child.once("exit", done));
  void gone.then(() => (ended = true));
  const at = `http://127.0.0.1:${port}`;
  await until("it starts again by itself", async () => {
    assert.ok(!ended, "it starts again by itself");
    const said = await fetch(`${at}/ready`).catch(() => null);
    return said?.status === 200;
  });
  return { at, child, gone };
}
