/** Ports for the processes that tests start: below those that the kernel hands out to whoever asks in the meantime. */
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

const given = new Set<number>();

/** A port on which nobody listens, given once in this process. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const listener = createServer();
    listener.once("error", () => answer(false));
    listener.listen(port, "127.0.0.1", () => listener.close(() => answer(true)));
  });
}
