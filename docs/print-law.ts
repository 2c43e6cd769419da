/** Prints docs/law.md from the law register. Run it after an entry is added: `node docs/print-law.ts`. */
import { writeFileSync } from "node:fs";
import { lawText } from "@rochdale/genuineness/law-text.ts";
import { lawRegister } from "@rochdale/genuineness/law.ts";

writeFileSync(new URL("./law.md", import.meta.url), lawText(lawRegister));
