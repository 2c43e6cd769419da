/** Photographs every specimen, wide and on a phone, and on paper: `node photographs.ts /tmp/gallery [name]`. */
import { mkdirSync } from "node:fs";
import { openBrowser, openTab, show } from "./browser.ts";
import { specimens } from "./specimens.ts";

const folder = process.argv[2] ?? "/tmp/gallery";
const wanted = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const width of [1280, 390]) {
  const tab = await openTab(browser, width);
  for (const name of Object.keys(specimens)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const language of ["en", "cy"] as const) {
      await show(tab, name, language);
      await tab.screenshot({ path: `${folder}/${name}-${language}-${width}.png`, fullPage: true });
      if (width === 1280)
        await tab.pdf({ path: `${folder}/${name}-${language}.pdf`, preferCSSPageSize: true });
    }
  }
}
await browser.close();
