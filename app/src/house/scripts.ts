/** The few scripts that pages add for those who have scripts: bundled once at start, served under a hash. */
import { buildSync } from "esbuild";

export type Script = {
  /** "designer.js": the name that a page asks for. */
  readonly name: string;
  /** The module's file. */
  readonly entry: string;
};

/** Bundles each script into one classic file that needs nothing else, so that a saved page works too. */
export function bundleScripts(scripts: readonly Script[]): { path: string; text: string }[] {
  return scripts.map(({ name, entry }) => {
    const result = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
      target: "es2022",
      minify: true,
      // Welsh and typographic marks in two or three bytes each, not escaped in six.
      charset: "utf8",
      legalComments: "none",
      logLevel: "silent",
    });
    const text = result.outputFiles[0]?.text;
    if (text === undefined) throw new Error(`${entry} gave no script`);
    return { path: name, text };
  });
}
