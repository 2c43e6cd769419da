import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { addAsset, assets, assetUrl } from "./assets.ts";

test("every address names its content", () => {
  assert.ok(assets().size >= 8);
  for (const [address, { body }] of assets()) {
    const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
    assert.match(address, new RegExp(`^/assets/[a-z0-9-]+-${hash}\\.(css|js|svg|woff2)$`));
  }
});

test("stylesheets and scripts ask for nothing but assets that exist", () => {
  for (const [address, { body, type }] of assets()) {
    if (!/css|javascript/.test(type) || address.includes("govuk-frontend")) continue;
    const text = body.toString();
    assert.doesNotMatch(text, /\{\{|https?:\/\//, address);
    const asked = [...text.matchAll(/url\("?([^")]+)"?\)|from "([^"]+)"/g)].map(
      (m) => m[1] ?? m[2],
    );
    for (const one of asked) assert.ok(assets().has(one ?? ""), `${address} asks for ${one}`);
  }
  assert.match(assets().get(assetUrl("rochdale.css"))?.body.toString() ?? "", /unicode-range/);
});

test("an unknown asset is a fault", () => {
  assert.throws(() => assetUrl("no.css"), /No asset no.css/);
  assert.throws(() => addAsset("x.exe", Buffer.from("")), /No media type/);
});

test("a page's own script may be added, and keeps its address", () => {
  const address = addAsset("booth.js", Buffer.from("1"));
  assert.equal(addAsset("booth.js", Buffer.from("1")), address);
  assert.equal(assets().get(address)?.type, "text/javascript; charset=utf-8");
});
