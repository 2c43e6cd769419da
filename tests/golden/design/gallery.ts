/** Writes every specimen in both languages as pages that a browser opens from a folder: `node gallery.ts /tmp/gallery`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { assets } from "../../../app/src/design/assets.ts";
import { specimens } from "./specimens.ts";

const folder = process.argv[2] ?? "/tmp/gallery";
mkdirSync(`${folder}/assets`, { recursive: true });
for (const [name, draw] of Object.entries(specimens)) {
  for (const language of ["en", "cy"] as const) {
    const page = draw(language).replaceAll('"/assets/', '"assets/');
    writeFileSync(`${folder}/${name}-${language}.html`, page);
  }
}
for (const [address, { body }] of assets()) {
  const text = address.endsWith(".css") ? body.toString().replaceAll("/assets/", "") : undefined;
  const script = address.endsWith(".js")
    ? body.toString().replaceAll('"/assets/', '"./')
    : undefined;
  writeFileSync(`${folder}${address}`, text ?? script ?? body);
}
