/** Style sheets, scripts, fonts and pictures: read and compressed once, kept by browsers for a year. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

export type Asset = { type: string; bytes: Buffer; gzip: Buffer | undefined };
export type Assets = {
  /** The address of a file, such as url("design/main.css"); throws when there is no such file. */
  url(path: string): string;
  /** The file at an address, if it is one of ours. */
  at(address: string): Asset | undefined;
};
/** The files of `folder`, or one file's text, under a name of ours. */
export type AssetSource = { under: string; folder: string } | { path: string; text: string };

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
};
const COMPRESSED = new Set([".woff2", ".woff", ".png", ".jpg", ".ico"]);

/**
 * Reads every file that a browser can use. One hash over all of them stands in every address, so that
 * a style sheet's relative addresses work and any change renews all.
 */
export function loadAssets(sources: readonly AssetSource[]): Assets {
  const files = new Map<string, Asset>();
  for (const source of sources) {
    if ("text" in source) addAsset(files, source.path, Buffer.from(source.text));
    else
      for (const name of filesIn(source.folder))
        addAsset(files, join(source.under, name), readFileSync(join(source.folder, name)));
  }
  const hash = createHash("sha256");
  for (const [path, { bytes }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path} ${bytes.length} `).update(bytes);
  const start = `/assets/${hash.digest("hex").slice(0, 12)}/`;
  return {
    url: (path) => {
      if (!files.has(path)) throw new Error(`no asset ${path}`);
      return start + path;
    },
    at: (address) =>
      address.startsWith(start) ? files.get(address.slice(start.length)) : undefined,
  };
}

function addAsset(files: Map<string, Asset>, path: string, bytes: Buffer): void {
  const extension = extname(path);
  const type = TYPES[extension];
  if (type === undefined) return;
  const gzip = COMPRESSED.has(extension) ? undefined : gzipSync(bytes, { level: 9 });
  files.set(path, { type, bytes, gzip: gzip && gzip.length < bytes.length ? gzip : undefined });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
