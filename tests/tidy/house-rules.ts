/** The rules of the house as functions over sources: each reports `path:line message`; an empty list is a tidy house. */
import { dirname, join, normalize } from "node:path";

export type Layer =
  | "library"
  | "platform"
  | "design"
  | "house"
  | "rules"
  | "capability"
  | "examples"
  | "main"
  | "tests";
export type Source = {
  readonly path: string;
  readonly layer: Layer;
  readonly capability: string;
  readonly text: string;
  readonly imports: readonly {
    readonly to: string;
    readonly line: number;
    /** Types alone vanish before the program runs: they make no cycle. */
    readonly typesOnly: boolean;
  }[];
};

/** A layer may import only the layers listed for it. */
const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  library: ["library"],
  platform: ["library", "platform"],
  design: ["library", "design"],
  house: ["library", "platform", "design", "house"],
  rules: ["library", "rules"],
  capability: ["library", "platform", "design", "house", "rules", "capability"],
  examples: ["library", "platform", "house", "capability", "examples"],
  main: ["library", "platform", "design", "house", "capability", "examples", "main"],
  tests: [
    "library",
    "platform",
    "design",
    "house",
    "rules",
    "capability",
    "examples",
    "main",
    "tests",
  ],
};
const PURE: readonly Layer[] = ["library", "rules"];
/** Well-kept packages that are pure functions of their input. */
const PURE_MAY_USE = [/^@noble\/(ciphers|curves|hashes)\//, /^zod$/, /^d3-(scale|shape)$/];
const BANNED_IN_PURE = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bcrypto\.getRandomValues\(/,
  /\bprocess\.(env|exit|argv|cwd)\b/,
  /\bfetch\(/,
  /\basync\b/,
  /\bawait\b/,
];
export const LINES_PER_FILE_MOST = 300;
const NAMES_THAT_SAY_NOTHING =
  /[a-z](Service|Manager|Helper|Util|Utils|Common|Handler|Processor|Impl)(?![a-z])|^(Manager|Helper|Utils?)$/;

/** `… from "x"` (also over several lines), bare `import "x"`, and dynamic `import("x")`. */
const IMPORT =
  /^\s*(?:import|export)\s[^;'"]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

export function layerOf(path: string): Layer {
  if (path.startsWith("tests/") || path.includes(".test.")) return "tests";
  if (path.startsWith("libraries/")) return "library";
  if (path.startsWith("examples/")) return "examples";
  if (path.startsWith("app/src/platform/") || path.startsWith("app/migrations/")) return "platform";
  if (path.startsWith("app/src/design/")) return "design";
  if (path.startsWith("app/src/house/")) return "house";
  if (/capabilities\/[^/]+\/(?!words-)([a-z-]+-)?rules(-[a-z-]+)?\.ts$/.test(path)) return "rules";
  if (path.startsWith("app/src/capabilities/")) return "capability";
  return "main";
}

export function sourceOf(path: string, text: string): Source {
  const imports = [...text.matchAll(IMPORT)].map((m) => ({
    to: m[1] ?? m[2] ?? m[3] ?? "",
    line: text.slice(0, m.index).split("\n").length,
    typesOnly: /^\s*(import|export)\s+type\b/.test(m[0]),
  }));
  const capability = /capabilities\/([^/]+)/.exec(path)?.[1] ?? "";
  return { path, layer: layerOf(path), capability, text, imports };
}

/** Finds a source by an import as the importing file writes it; a workspace import becomes its file. */
export function resolver(sources: readonly Source[]) {
  const byPath = new Map(sources.map((s) => [s.path, s]));
  return (from: Source, to: string): Source | undefined => {
    if (to.startsWith(".")) return byPath.get(normalize(join(dirname(from.path), to)));
    const workspace = /^@rochdale\/([a-z-]+)\/(.+)$/.exec(to);
    return workspace ? byPath.get(`libraries/${workspace[1]}/src/${workspace[2]}`) : undefined;
  };
}

export function layersAreKept(sources: readonly Source[]): string[] {
  const resolve = resolver(sources);
  return sources.flatMap((s) =>
    s.imports.flatMap(({ to, line }) => {
      const target = resolve(s, to);
      const where = `${s.path}:${line}`;
      if (target && !MAY_IMPORT[s.layer].includes(target.layer)) {
        return [`${where} ${s.layer} imports ${target.layer} (${to})`];
      }
      const isCli = s.path.startsWith("libraries/cli/");
      const foreign = !to.startsWith(".") && !to.startsWith("@rochdale/");
      if (
        PURE.includes(s.layer) &&
        !isCli &&
        foreign &&
        !PURE_MAY_USE.some((may) => may.test(to))
      ) {
        return [`${where} pure code imports ${to}`];
      }
      return [];
    }),
  );
}

/** Capabilities meet only through front doors: the file of the folder's own name; and rules in rules.ts. */
export function capabilitiesMeetAtTheDoor(sources: readonly Source[]): string[] {
  const resolve = resolver(sources);
  return sources.flatMap((s) =>
    s.imports.flatMap(({ to, line }) => {
      const target = resolve(s, to);
      if (!target?.capability || s.layer === "tests") return [];
      if (target.capability === s.capability) return [];
      if (target.path.endsWith(`/${target.capability}/${target.capability}.ts`)) return [];
      if (s.layer === "rules" && target.path.endsWith(`/${target.capability}/rules.ts`)) return [];
      return [`${s.path}:${line} reaches inside ${target.capability}; import its front door`];
    }),
  );
}

export function pureCodeIsPure(sources: readonly Source[]): string[] {
  return sources
    .filter((s) => PURE.includes(s.layer) && !s.path.startsWith("libraries/cli/"))
    .flatMap((s) =>
      s.text.split("\n").flatMap((line, i) => {
        if (/^\s*(\*|\/\/|\/\*)/.test(line)) return [];
        return BANNED_IN_PURE.filter((b) => b.test(withoutStrings(line))).map(
          (b) => `${s.path}:${i + 1} pure code uses ${b.source}`,
        );
      }),
    );
}

function withoutStrings(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, '""').replace(/\/\/.*$/, "");
}

export function noImportCycles(sources: readonly Source[]): string[] {
  const resolve = resolver(sources);
  const state = new Map<string, "open" | "done">();
  const errors: string[] = [];
  const visit = (s: Source, trail: readonly string[]): void => {
    if (state.get(s.path) === "done") return;
    if (state.get(s.path) === "open") {
      errors.push([...trail.slice(trail.indexOf(s.path)), s.path].join(" -> "));
      return;
    }
    state.set(s.path, "open");
    for (const { to, typesOnly } of s.imports) {
      const target = typesOnly ? undefined : resolve(s, to);
      if (target) visit(target, [...trail, s.path]);
    }
    state.set(s.path, "done");
  };
  for (const s of sources) visit(s, []);
  return errors;
}

/** Node's coverage report omits files that no test loads, so a threshold alone cannot see them. */
export function pureFilesHaveTests(
  sources: readonly Source[],
  exists: (path: string) => boolean,
): string[] {
  return sources
    .filter((s) => s.layer === "library" && !s.path.startsWith("libraries/cli/"))
    .filter(
      (s) =>
        !/\/(packs\/|words[-.]|.*-shape\.ts|law-[a-z-]+\.ts)/.test(
          s.path.slice(s.path.indexOf("/src/") + 4),
        ),
    )
    .filter((s) => /^export (?!type\b)/m.test(s.text))
    .filter((s) => !exists(s.path.replace(/\.ts$/, ".test.ts")))
    .map((s) => `${s.path} has no test beside it`);
}

/** Over 300 lines only with a reason on the first line: `// Long because ...` or a doc comment that says so. */
export function filesStayShort(sources: readonly Source[]): string[] {
  return sources.flatMap((s) => {
    const lines = s.text.split("\n").length;
    if (lines <= LINES_PER_FILE_MOST + 1) return [];
    return /^(\/\/|\/\*\*?) .*(long|table|because)/i.test(s.text.split("\n")[0] ?? "")
      ? []
      : [`${s.path} has ${lines} lines and no reason on its first`];
  });
}

export function filesSayWhatTheyAre(sources: readonly Source[]): string[] {
  return sources.flatMap((s) =>
    s.layer === "tests" || /^(\/\*\*|\/\/)/.test(s.text)
      ? []
      : [`${s.path} does not open with what it is`],
  );
}

export function citedLawIsInTheRegister(sources: readonly Source[], register: string): string[] {
  return sources.flatMap((s) =>
    [...s.text.matchAll(/\blaw: "([a-z0-9-]+)"/g)]
      .filter((m) => !register.includes(`\`${m[1]}\``))
      .map((m) => `${s.path} cites unknown law ${m[1]}`),
  );
}

export function exportsAreNamed(sources: readonly Source[]): string[] {
  return sources.flatMap((s) => {
    const errors: string[] = [];
    if (/^export default\b/m.test(s.text)) errors.push(`${s.path} has a default export`);
    if (/^export \* from/m.test(s.text)) errors.push(`${s.path} is a barrel`);
    if (/^\s*(export )?(const )?enum /m.test(s.text)) errors.push(`${s.path} has an enum`);
    for (const m of s.text.matchAll(/^export (?:function|const|type|class) (\w+)/gm)) {
      if (NAMES_THAT_SAY_NOTHING.test(m[1] ?? "")) errors.push(`${s.path}: ${m[1]} says nothing`);
    }
    return errors;
  });
}

/** The project speaks of itself alone: no machine paths, no registry hosts, no stubs left behind. */
export function nothingLeftBehind(sources: readonly Source[]): string[] {
  const banned = [
    /\/work\//,
    /\/root\//,
    /registry\.npmjs/,
    /\bTODO\b|\bFIXME\b|\bXXX\b/,
    /\bcoming soon\b/i,
    /\b(test|it|describe)\.(only|todo)\b/,
  ];
  return sources
    .filter((s) => !s.path.startsWith("tests/tidy/"))
    .flatMap((s) =>
      s.text.split("\n").flatMap((line, i) => {
        const found = banned.find((b) => b.test(line));
        return found ? [`${s.path}:${i + 1} holds ${found.source}`] : [];
      }),
    );
}

/** Pages hold no style and no script of their own: the content security policy would stop them, unseen. */
export function noInlineStyleOrScript(sources: readonly Source[]): string[] {
  return sources
    .filter((s) => ["design", "house", "capability"].includes(s.layer))
    .flatMap((s) =>
      s.text
        .split("\n")
        .flatMap((line, i) =>
          /\bstyle="|<style[ >]|<script>|\bon(click|load|change|submit)="/.test(line)
            ? [`${s.path}:${i + 1} has an inline style or script`]
            : [],
        ),
    );
}
