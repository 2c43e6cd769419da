/** Every file that pages load: the design's own, and the capabilities' scripts, under addresses that name their bytes. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { assets as designAssets } from "./design/assets.ts";
import { bundleScripts, type Script } from "./house/scripts.ts";
import type { Asset, Assets } from "./platform/assets.ts";

export function allAssets(scripts: readonly Script[]): Assets {
  const at = new Map<string, Asset>();
  for (const [url, { body, type }] of designAssets()) at.set(url, assetOf(Buffer.from(body), type));
  const urls = new Map<string, string>();
  for (const { path, text } of bundleScripts(scripts)) {
    const bytes = Buffer.from(text);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const url = `/assets/${path.replace(/\.js$/, "")}-${hash}.js`;
    at.set(url, assetOf(bytes, "text/javascript; charset=utf-8"));
    urls.set(path, url);
  }
  return {
    url(path) {
      const url = urls.get(path);
      if (url === undefined) throw new Error(`there is no script ${path}`);
      return url;
    },
    at: (address) => at.get(address),
  };
}

function assetOf(bytes: Buffer, type: string): Asset {
  const small = /^(text|image\/svg|application\/(json|javascript))/.test(type);
  return { bytes, type, gzip: small ? gzipSync(bytes) : undefined };
}
