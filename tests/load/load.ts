/** Requests at a steady rate from outside the server, and the times that they took. */
import { Agent, request } from "node:http";

export type Load = {
  readonly url: string;
  readonly cookie?: string;
  readonly perSecond: number;
  readonly seconds: number;
};
/** Milliseconds at the median and at the 99th of 100; requests that did not answer 200. */
export type Took = {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly failed: number;
};

/** An open loop: the next request is sent when it is due, whether the last was answered or not. */
export async function steadily(load: Load): Promise<Took> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const waiting: Promise<number | null>[] = [];
  const started = performance.now();
  for (let n = 0; n < load.perSecond * load.seconds; n++) {
    const due = started + (n * 1000) / load.perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((done) => setTimeout(done, early));
    waiting.push(once(load, { agent, from: due }));
  }
  const all = await Promise.all(waiting);
  agent.destroy();
  return summary(all);
}

/** A closed loop of some connections: how many pages a second come out at most. */
export async function flatOut(load: Omit<Load, "perSecond">, connections: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + load.seconds * 1000;
  let answered = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      const took = await once(load, { agent, from: performance.now() });
      if (took !== null) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return answered / load.seconds;
}

function once(
  load: Pick<Load, "url" | "cookie">,
  sent: { agent: Agent; from: number },
): Promise<number | null> {
  return new Promise((done) => {
    const headers = load.cookie ? { cookie: load.cookie } : {};
    const asked = request(load.url, { agent: sent.agent, headers }, (said) => {
      said.resume();
      said.once("end", () => done(said.statusCode === 200 ? performance.now() - sent.from : null));
    });
    asked.once("error", () => done(null));
    asked.end();
  });
}

function summary(all: readonly (number | null)[]): Took {
  const took = all.filter((one) => one !== null).sort((a, b) => a - b);
  const at = (share: number) =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), most: at(1), failed: all.length - took.length };
}
