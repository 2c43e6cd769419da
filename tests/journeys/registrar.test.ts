/** The registrar's page with thirty voters: credentials made, sealed, checked, published, printed; and none ever sent. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { test } from "node:test";
import { gunzipSync, inflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { credentialPublic, readCredential } from "@rochdale/ballot/credential.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { publicCredentials } from "../../app/src/capabilities/roll/roll.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { doAct, follow } from "./forms.ts";
import { axeFindings, noBrowser, sidewaysScroll, theWorld, visit } from "./harness.ts";
import { inDays } from "../shell/days.ts";
import { until } from "../shell/until.ts";

const CASE = "/cases/rehearsal";
const VOTERS = 30;
const PASSPHRASE = "four brave green otters";

const list = `Ref,Full name,E-mail,Address 1,Post code\n${Array.from(
  { length: VOTERS },
  (_, at) =>
    `V${at + 1},Ŵyn “${at + 1}” Voter,${at < 10 ? `v${at + 1}@example.invalid` : ""},${at} High Street,LL1 1AA`,
).join("\n")}\n`;

/** A verifiable ballot whose roll was prepared from a list; answers its number. */
async function ballotWithRoll(page: Page): Promise<string> {
  await doAct(page, CASE, "ballot.call", {
    ...{ purpose: "resolution", rehearsal: true, box: "verifiable" },
    question: "Should the tea room sell bread?",
    answers: "Yes: sell bread\nNo: leave it as it is",
    ...{ statusQuo: 2, opens: inDays(22), closes: inDays(40) },
  });
  await page.goto(`${CASE}/ballots`);
  await follow(page, page.getByRole("link", { name: /bread/ }).first());
  const number = /ballots\/(\d+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`${CASE}/ballots/${number}/roll/import`);
  const buffer = Buffer.from(list);
  await page
    .getByLabel("The list")
    .setInputFiles({ name: "staff.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Send the list" }).click();
  await page.getByRole("heading", { name: "Which column is what?" }).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole("button", { name: "Read the whole list" }).click();
  await until("the list is read", async () => {
    await page.reload();
    return page.getByText("30 people can be on the roll").isVisible();
  });
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole("button", { name: /Freeze the roll with 30/ }).click();
  await page.getByText("30 people may vote").waitFor();
  return number;
}

/** Presses what makes a file, and answers the file. */
async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const path = await (
    await waiting.catch(async () => {
      assert.fail(`${button}: ${await page.locator("#registrar-said").innerText()}`);
    })
  ).path();
  return readFileSync(path);
}

/** The files of a ZIP, by its directory. */
function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.length - 22;
  const files = new Map<string, Buffer>();
  for (let at = zip.readUInt32LE(end + 16); at < end;) {
    const [packed, named] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const from = zip.readUInt32LE(at + 42) + 30 + named;
    const content = zip.subarray(from, from + packed);
    const name = zip.subarray(at + 46, at + 46 + named).toString();
    files.set(name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content);
    at += 46 + named;
  }
  return files;
}

/** A wire between browser and server that keeps every byte which the browser sends. */
async function listeningWire(to: string): Promise<{ at: string; sent(): Buffer; cut(): void }> {
  const parts: Buffer[] = [];
  const { port, hostname } = new URL(to);
  const wire = createServer((browser) => {
    const server = connect(Number(port), hostname);
    browser.on("data", (part: Buffer) => parts.push(part));
    browser.pipe(server).pipe(browser);
    for (const end of [browser, server]) end.on("error", () => browser.destroy());
  });
  wire.listen(0, "127.0.0.1");
  await once(wire, "listening");
  const at = `http://127.0.0.1:${(wire.address() as AddressInfo).port}`;
  return { at, sent: () => Buffer.concat(parts), cut: () => wire.close() };
}

/** What was sent as it is, and every gzipped part of it unpacked. */
function unpacked(sent: Buffer): string {
  const texts = [sent.toString("latin1")];
  const mark = Buffer.from([0x1f, 0x8b, 8]);
  for (let at = sent.indexOf(mark); at >= 0; at = sent.indexOf(mark, at + 1)) {
    const end = sent.indexOf("\r\n------WebKitFormBoundary", at);
    texts.push(gunzipSync(sent.subarray(at, end)).toString());
  }
  return texts.join("\n");
}

test(
  "a registrar makes credentials for thirty voters, and no request ever carries one",
  { skip: noBrowser },
  async () => {
    const scrutineer = await visit({ as: "Cass Sample" });
    const { page } = scrutineer;
    const number = await ballotWithRoll(page);
    const at = `${CASE}/ballots/${number}/registrar`;
    const wire = await listeningWire((await theWorld()).at);
    await page.goto(`${wire.at}${at}`);
    const said = page.locator("#registrar-said");
    await page.getByLabel("Passphrase of the sealed file").fill(PASSPHRASE);
    await page.getByRole("button", { name: "Open the file and make what is missing" }).click();
    await said.getByText("The two passphrases differ").waitFor();
    await page.getByLabel("The passphrase once more").fill(PASSPHRASE);
    await page.getByRole("button", { name: "Open the file and make what is missing" }).click();
    await said.getByText("Voting codes ready: 30").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    assert.ok(await page.getByRole("button", { name: "Publish the public halves" }).isDisabled());

    const sealed = await download(page, "Save the sealed file");
    const otherFile = { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") };
    await page.getByLabel("The file that you have just saved").setInputFiles(otherFile);
    await said.getByText("That is not a sealed file").waitFor();
    const file = { ...otherFile, buffer: sealed };
    await page.getByLabel("The file that you have just saved").setInputFiles(file);
    await said.getByText("holds every voting code").waitFor();

    await page
      .getByLabel("Whom voters ring or write to")
      .fill("Rehearsal scrutineers, 01706 000000");
    const table = (await download(page, "Table for mail merge (CSV)")).toString();
    const credentials = [
      ...table.matchAll(/,([1-9A-HJ-NP-Za-km-z]{3}(?:-[1-9A-HJ-NP-Za-km-z]{3}){4}),/g),
    ].map((m) => m[1] ?? "");
    assert.equal(new Set(credentials).size, VOTERS);
    assert.ok(credentials.every((one) => readCredential(one) === one));
    const letters = await download(page, "Letters to print (PDF)");
    assert.match(letters.subarray(0, 8).toString(), /^%PDF-1\.7/);
    assert.match(letters.toString("latin1"), /\/Count 30\b/);
    await page.getByLabel("Your own address, as the sender").fill("help@count.example");
    const messages = (await download(page, "Ready messages in one file (mbox)")).toString();
    assert.equal(messages.match(/^From help@/gm)?.length, 10);
    const set = unzipped(await download(page, "Ready messages, a file each (EML in a ZIP)"));
    assert.equal(set.size, 10);
    assert.deepEqual([...set.keys()].at(-1), "00010-V9.eml", "in the order of the roll");
    const first = set.get("00001-V1.eml")?.toString().split("\r\n\r\n")[1] ?? "";
    assert.ok(
      Buffer.from(first, "base64")
        .toString()
        .includes(credentials[0] ?? "none"),
    );
    // Fewer to a volume than an office printer takes, so that thirty letters need three.
    await page.evaluate(() =>
      document.querySelector("#registrar")?.setAttribute("data-volume", "12"),
    );
    const volumes = unzipped(await download(page, "Letters to print (PDF)"));
    assert.deepEqual(
      [...volumes].map(([name, pdf]) => [name, /\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1]]),
      [12, 12, 6].map((count, at) => [`letters-${at + 1}-of-3.pdf`, String(count)]),
    );
    await page.getByRole("button", { name: "Publish the public halves" }).click();
    await page.waitForURL(/recorded=/);

    const { application } = await theWorld();
    const body = await bodyBySlug(application.house.db, "rehearsal");
    assert.ok(body);
    const box = { bodyId: body.body_id, ballot: `ballot-${number}` };
    const text = (await publicCredentials(application.house.db, box)) ?? "";
    const group = groupNamed("BELENIOS-2048");
    const told = (await (await page.request.get(`${at}/roll.json`)).json()) as { uuid: string };
    assert.ok(group);
    const expected = new Set(credentials.map((one) => credentialPublic(one, told.uuid, group)));
    assert.deepEqual(new Set(JSON.parse(text) as string[]), expected);

    // The same file opens on another day, and what it holds is what was published.
    await page.goto(`${wire.at}${at}`);
    await page.getByLabel("Passphrase of the sealed file").fill(PASSPHRASE);
    await page.getByLabel("The passphrase once more").fill(PASSPHRASE);
    await page.getByLabel("The sealed file, if you have one already").setInputFiles(file);
    await page.getByRole("button", { name: "Open the file and make what is missing" }).click();
    await said.getByText("They are the ones that were published").waitFor();

    wire.cut();
    const sent = unpacked(wire.sent());
    const [one = ""] = expected;
    assert.ok(sent.includes(`POST ${at}`) && sent.includes(one), "the wire hears what is sent");
    for (const secret of [...credentials, PASSPHRASE]) {
      const plain = [secret, secret.replaceAll("-", ""), encodeURIComponent(secret)];
      for (const form of [...plain, Buffer.from(secret).toString("base64").replace(/=+$/, "")]) {
        assert.ok(!sent.includes(form), "a secret was sent");
      }
    }
    assert.equal(await sidewaysScroll(page), 0);
    await page.goto(`${CASE}/ballots/${number}/roll/desk`);
    assert.deepEqual(await axeFindings(page), []);
    await scrutineer.leave();
  },
);

test(
  "the registrar's page is closed to others, and says without scripts what else can be done",
  { skip: noBrowser },
  async () => {
    const { at } = await theWorld();
    const member = await visit({ as: "Robin Sample" });
    const paths = [
      "registrar",
      "registrar/roll.json",
      "roll/desk",
      "roll/import",
      "roll/returned.csv",
    ];
    for (const path of paths) {
      const answer = await member.page.request.get(`${at}${CASE}/ballots/1/${path}`);
      assert.equal(answer.status(), 403, path);
    }
    await member.leave();
    const plain = await visit({ as: "Cass Sample", script: false, width: 390 });
    await plain.page.goto(`${CASE}/ballots`);
    await follow(plain.page, plain.page.getByRole("link", { name: /bread/ }).first());
    await plain.page.goto(`${plain.page.url()}/registrar`);
    const words = await plain.page.locator("main").innerText();
    assert.match(words, /needs JavaScript/);
    assert.match(
      words,
      /belenios-tool setup generate-credentials --uuid \w{22} --group BELENIOS-2048/,
    );
    await plain.leave();
  },
);
