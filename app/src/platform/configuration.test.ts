import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { readConfiguration } from "./configuration.ts";

const read = (environment: Record<string, string> = {}, flags: string[] = []) => {
  const answer = readConfiguration(environment, flags);
  assert.ok(answer.ok, answer.ok ? "" : answer.problems.join(" "));
  return answer.configuration;
};
const problems = (environment: Record<string, string>, flags: string[] = []) => {
  const answer = readConfiguration(environment, flags);
  return answer.ok ? [] : answer.problems;
};

test("nothing set: this machine only, own database, examples", () => {
  assert.deepEqual(read(), {
    port: 8080,
    host: "127.0.0.1",
    dataFolder: resolve("data"),
    keysFolder: resolve("data/keys"),
    baseUrl: "http://localhost:8080",
    secure: false,
    smtpUrl: undefined,
    databaseUrl: undefined,
    examples: true,
  });
});

test("everything set; an empty variable counts as unset", () => {
  const configuration = read({
    PORT: "80",
    HOST: " 0.0.0.0 ",
    DATA_DIR: "/srv/d",
    KEYS_DIR: "",
    BASE_URL: "https://m.example.org/",
    SMTP_URL: "smtps://u:p@mail.example.org?from=a@example.org",
    DATABASE_URL: "postgres://u@h/d",
  });
  assert.equal(configuration.host, "0.0.0.0");
  assert.equal(configuration.keysFolder, "/srv/d/keys");
  assert.equal(configuration.baseUrl, "https://m.example.org");
  assert.equal(configuration.secure, true);
});

test("examples load in our own database unless --empty, elsewhere only by --examples", () => {
  const url = { DATABASE_URL: "postgresql://h/d" };
  assert.equal(read({}, ["--empty"]).examples, false);
  assert.equal(read(url).examples, false);
  assert.equal(read(url, ["--examples"]).examples, true);
  assert.equal(problems({}, ["--examples", "--empty"]).length, 1);
});

test("all problems at once, in plain words, no password repeated", () => {
  const all = problems(
    {
      PORT: "eighty",
      BASE_URL: "m.example.org/x",
      SMTP_URL: "mail:hunter2",
      DATABASE_URL: "mysql://u:hunter2@h/d",
    },
    ["--exmaples"],
  );
  assert.equal(all.length, 5);
  assert.doesNotMatch(all.join(), /hunter2/);
  for (const PORT of ["65536", "-1", "8o", "1e3"]) assert.equal(problems({ PORT }).length, 1, PORT);
  for (const BASE_URL of ["ftp://x", "https://x/y", "https://x/?q"])
    assert.equal(problems({ BASE_URL }).length, 1, BASE_URL);
});

test("a prefix of open contracting ids is six letters or digits", () => {
  assert.equal(read({ OCDS_PREFIX: "ocds-a1b2c3" }).ocdsPrefix, "ocds-a1b2c3");
  assert.match(problems({ OCDS_PREFIX: "ocds-rochdale" }).join(), /OCDS_PREFIX/);
});
