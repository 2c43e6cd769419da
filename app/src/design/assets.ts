/** The files that pages ask for: stylesheets, fonts, scripts and the mark, each under an address that names its content. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { withoutTransport } from "./stylesheet.ts";

export type Asset = { readonly body: Buffer; readonly type: string };

const TYPES: { readonly [extension: string]: string } = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** The parts of our stylesheet, in this order: what comes later wins, and paper comes last. */
const SHEETS = [
  "tokens",
  "frame",
  "text",
  "finding",
  "table",
  "clock",
  "chart",
  "form",
  "home",
  "notice",
  "booth",
  "designer",
  "print",
];

const require = createRequire(import.meta.url);

function folderOf(packageName: string): string {
  return require.resolve(`${packageName}/package.json`).replace(/package\.json$/, "");
}

function own(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), "utf8");
}

type Shelf = { readonly files: Map<string, Asset>; readonly addresses: Map<string, string> };

function put(shelf: Shelf, name: string, body: Buffer): void {
  const [, stem, extension] = /^(.+)\.([a-z0-9]+)$/.exec(name) ?? [];
  const type = TYPES[extension ?? ""];
  if (!stem || !type) throw new Error(`No media type for the asset ${name}`);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  const address = `/assets/${stem}-${hash}.${extension}`;
  shelf.files.set(address, { body, type });
  shelf.addresses.set(name, address);
}

/** The text with every `{{name}}` replaced by the address of that asset, which must have been put before. */
function addressed(shelf: Shelf, text: string): string {
  return text.replace(/\{\{([^}]+)\}\}/g, (_, name: string) => {
    const address = shelf.addresses.get(name);
    if (address === undefined) throw new Error(`No asset ${name}`);
    return address;
  });
}

function filled(): Shelf {
  const shelf: Shelf = { files: new Map(), addresses: new Map() };
  const govuk = `${folderOf("govuk-frontend")}dist/govuk/`;
  const fonts = `${folderOf("@fontsource-variable/source-sans-3")}files/`;
  for (const part of ["latin", "latin-ext"]) {
    const name = `source-sans-3-${part}-wght-normal.woff2`;
    put(shelf, name, readFileSync(fonts + name));
  }
  const base = readFileSync(`${govuk}govuk-frontend.min.css`, "utf8");
  put(shelf, "govuk-frontend.css", Buffer.from(withoutTransport(base)));
  const sheet = SHEETS.map((name) => own(`css/${name}.css`)).join("\n");
  put(shelf, "rochdale.css", Buffer.from(addressed(shelf, sheet)));
  const script = readFileSync(`${govuk}govuk-frontend.min.js`, "utf8");
  put(
    shelf,
    "govuk-frontend.js",
    Buffer.from(script.replace(/\n?\/\/# sourceMappingURL=.*$/m, "")),
  );
  put(shelf, "enable.js", Buffer.from(own("enable.js")));
  put(shelf, "site.js", Buffer.from(addressed(shelf, own("site.js"))));
  put(shelf, "icon.svg", Buffer.from(own("icon.svg")));
  return shelf;
}

let kept: Shelf | undefined;
function shelf(): Shelf {
  kept ??= filled();
  return kept;
}

/** Every asset by its address. The address names the content, so that it may be kept for ever. Read once. */
export function assets(): ReadonlyMap<string, Asset> {
  return shelf().files;
}

/** The address of an asset: "rochdale.css" is at "/assets/rochdale-0123456789ab.css". Throws on an unknown name. */
export function assetUrl(name: string): string {
  const address = shelf().addresses.get(name);
  if (address === undefined) throw new Error(`No asset ${name}`);
  return address;
}

/**
 * Adds a file of the app's own (a bundled script of one page) and gives its address.
 * The same content under the same name gives the same address.
 */
export function addAsset(name: string, body: Buffer): string {
  put(shelf(), name, body);
  return assetUrl(name);
}
