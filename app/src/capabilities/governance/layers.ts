/** Who casts a class's votes for it, layer upon layer: read from the answers, put back into them, and in words. */
import type { Design4, Ownership } from "@rochdale/facts/governance.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Problem } from "../../house/field.ts";
import { CLASS_ROWS, LAYER_ROWS } from "./design-fields.ts";

type Answers = Readonly<Record<string, unknown>>;
export type Layer = Design4["layers"][number];

/** The id of the class in a row ("class3"), and where problems are gathered. */
export type Places = {
  readonly idAt: (place: string) => string | undefined;
  readonly problems: Problem[];
};

const whole = (answers: Answers, name: string): number => Number(answers[name] ?? 0);

/** The layers that the answers describe; a class stands in one only, and no layer rests on itself. */
export function layersIn(answers: Answers, places: Places): readonly Layer[] {
  const layers: Layer[] = [];
  for (const row of LAYER_ROWS) {
    const place = String(answers[`layer${row}Class`] ?? "");
    if (place === "") continue;
    const say = (message: string): void => {
      places.problems.push({ field: `layer${row}Class`, text: { message } });
    };
    const id = places.idAt(place);
    if (id === undefined) say("governance.noSuchClass");
    else if (layers.some((one) => one.class === id)) say("governance.layerTwice");
    else layers.push(layerIn(answers, row, { id, ...places }));
    if (inCircle(layers)) {
      say("governance.layersInCircle");
      layers.pop();
    }
  }
  return layers;
}

type Row = Places & { readonly id: string };
function layerIn(answers: Answers, row: number, { id, idAt, problems }: Row): Layer {
  const by: Record<string, number> = {};
  for (const other of CLASS_ROWS) {
    const field = `layer${row}By${other}`;
    const count = whole(answers, field);
    const appoints = idAt(`class${other}`);
    if (count === 0) continue;
    if (appoints === undefined || appoints === id) {
      problems.push({ field, text: { message: "governance.layerOther" } });
    } else by[appoints] = count;
  }
  const itself = whole(answers, `layer${row}Self`);
  if (itself > 0) by["itself"] = itself;
  const kind = answers[`layer${row}Kind`] === "bodies" ? "bodies" : "trust";
  const bodies = kind === "trust" ? 1 : Math.max(1, whole(answers, `layer${row}Bodies`));
  return { class: id, kind, by, bodies };
}

/** Whether some layer rests, through others, on itself. */
function inCircle(layers: readonly Layer[]): boolean {
  const open = new Set(layers.map((one) => one.class));
  for (;;) {
    const ended = layers.find(
      (one) => open.has(one.class) && !Object.keys(one.by).some((id) => open.has(id)),
    );
    if (!ended) return open.size > 0;
    open.delete(ended.class);
  }
}

/** The values of the boxes that give these layers again. */
export function layerValues({ layers, classes }: Design4): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  layers.slice(0, LAYER_ROWS.length).forEach((layer, index) => {
    const row = index + 1;
    classes.forEach(({ id }, at) => {
      if (id === layer.class) values[`layer${row}Class`] = `class${at + 1}`;
      const count = layer.by[id];
      if (count !== undefined) values[`layer${row}By${at + 1}`] = String(count);
    });
    values[`layer${row}Kind`] = layer.kind;
    values[`layer${row}Bodies`] = String(layer.bodies);
    values[`layer${row}Self`] = String(layer.by["itself"] ?? 0);
  });
  return values;
}

/** Who casts whose votes, and who is behind them: one sentence for each layer of a design. */
export function layerWords({ layers, classes }: Design4): readonly Message[] {
  const nameOf = (id: string): Message => ({
    message: "governance.name",
    values: { name: classes.find((one) => one.id === id)?.name ?? id },
  });
  return layers.map((layer) => behindIn(layer.kind, { of: layer.class, by: layer.by, nameOf }));
}

/** The same of ownership as it was recorded: bodies, trusts and nominees, each with whoever is behind it. */
export function behindWords(
  { holders }: Ownership,
  nameOf: (id: string) => Message,
): readonly Message[] {
  return holders.flatMap((one) => {
    if (one.kind === "people") return [];
    const by =
      one.kind === "nominee"
        ? one.for === null
          ? {}
          : { [one.for]: 1 }
        : ((one.kind === "body" ? one.votes : one.trusteesAppointedBy) ?? {});
    return [behindIn(one.kind, { of: one.id, by, nameOf })];
  });
}

/** Who counts for no more than a part of all votes, as the rules cap it: one sentence for each cap. */
export function capWords({ caps }: Ownership, nameOf: (id: string) => Message): readonly Message[] {
  return (caps ?? []).map(({ of, most }) => ({
    message: "governance.control.cap",
    values: { who: of.map(nameOf), most },
  }));
}

type Behind = {
  readonly of: string;
  readonly by: Readonly<Record<string, number>>;
  readonly nameOf: (id: string) => Message;
};
function behindIn(
  kind: "trust" | "bodies" | "body" | "nominee",
  { of, by, nameOf }: Behind,
): Message {
  const behind = Object.entries(by).filter(([, count]) => count > 0);
  if (behind.length === 0) {
    return { message: "governance.layer.nobody", values: { class: [nameOf(of)] } };
  }
  const words = behind.map(([id, count]): Message => {
    if (id === "itself") return { message: "governance.layer.itself", values: { count } };
    if (kind === "nominee") return nameOf(id);
    return { message: "governance.layer.by", values: { who: [nameOf(id)], count } };
  });
  return { message: `governance.layer.${kind}`, values: { class: [nameOf(of)], by: words } };
}
